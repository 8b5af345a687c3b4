// Finds the browsers that tests, `npm start` and the pictures drive. Nothing is downloaded: an installed browser, or, as
// root on Debian and Ubuntu, one installed by apt; else one sentence that says what to install.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** What finding depends on, so that a test can stand on any system. */
export interface System {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly isExecutable: (path: string) => boolean;
}

/** Oldest version that the manifest allows: wxt.config.ts. */
export const floors: Readonly<Record<BrowserName, number>> = { chromium: 140, firefox: 153 };

const onPath: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    'brave-browser',
  ],
  // Not every system's firefox is new enough, while an ESR beside it may be: both are looked at, the first that fits wins.
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const macApplications: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsPrograms: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

function listMacPlaces(name: BrowserName): readonly string[] {
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    macApplications[name].map((app) =>
      join(
        folder,
        `${app}.app`,
        'Contents',
        'MacOS',
        app.replace(' Developer Edition', '').replace(/^Firefox$/, 'firefox'),
      ),
    ),
  );
}

function listWindowsPlaces(name: BrowserName, env: NodeJS.ProcessEnv): readonly string[] {
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (root) => root !== undefined,
  );
  return roots.flatMap((root) => windowsPrograms[name].map((program) => `${root}\\${program}`));
}

/** Where a browser may be, most wanted first: the variable CHROMIUM or FIREFOX, PATH, the usual places of the system. */
export function listPlaces(name: BrowserName, { platform, env }: System): readonly string[] {
  const chosen = env[name.toUpperCase()];
  if (chosen) return [chosen];
  if (platform === 'win32') return listWindowsPlaces(name, env);
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = onPath[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  return platform === 'darwin'
    ? [...found, ...listMacPlaces(name)]
    : [...found, ...onPath[name].map((command) => `/snap/bin/${command}`)];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const thisSystem: System = { platform: process.platform, env: process.env, isExecutable };

/** Major version that a browser tells of itself; `null` where it does not (Windows). */
function readVersion(path: string, { platform }: System): number | null {
  if (platform === 'win32') return null;
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/(\d+)\.\d/.exec(said)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Path of an installed browser that is new enough, or `null`. */
export function findBrowser(name: BrowserName, system: System = thisSystem): string | null {
  const isNewEnough = (path: string): boolean => (readVersion(path, system) ?? Infinity) >= floors[name];
  return listPlaces(name, system).find((path) => system.isExecutable(path) && isNewEnough(path)) ?? null;
}

/** `ID` and `ID_LIKE` of /etc/os-release, in one line; empty where there is none. */
function readDistribution(): string {
  try {
    return (
      readFileSync('/etc/os-release', 'utf8')
        .match(/^ID(_LIKE)?=.*$/gm)
        ?.join(' ') ?? ''
    );
  } catch {
    return '';
  }
}

const packagesOf = (name: BrowserName, distribution: string): string =>
  distribution.includes('ID=ubuntu')
    ? { chromium: 'chromium-browser', firefox: 'firefox' }[name]
    : { chromium: 'chromium', firefox: 'firefox-esr' }[name];

/** The command that installs a browser on this system, for a reader to run. */
export function explainInstall(
  name: BrowserName,
  { platform }: System = thisSystem,
  distribution: string = readDistribution(),
): string {
  const label = { chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox' }[name];
  const need = `Sidelight needs ${label} ${floors[name]} or newer`;
  const set = `or set ${name.toUpperCase()} to the program's path`;
  if (platform === 'darwin')
    return `${need}: brew install --cask ${{ chromium: 'google-chrome', firefox: 'firefox' }[name]}, ${set}.`;
  if (platform === 'win32')
    return `${need}: winget install ${{ chromium: 'Google.Chrome', firefox: 'Mozilla.Firefox' }[name]}, ${set}.`;
  if (/debian|ubuntu/.test(distribution))
    return `${need}: sudo apt-get install ${packagesOf(name, distribution)}, ${set}.`;
  if (/fedora|rhel/.test(distribution)) return `${need}: sudo dnf install ${name}, ${set}.`;
  if (/arch/.test(distribution)) return `${need}: sudo pacman -S ${name}, ${set}.`;
  return `${need}: install it with your system's package manager, ${set}.`;
}

function installByApt(name: BrowserName, distribution: string): void {
  const run = (...args: string[]): void =>
    void execFileSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(`No ${name} here; installing ${packagesOf(name, distribution)} by apt.`);
  try {
    run('install', '-y', '--no-install-recommends', packagesOf(name, distribution));
  } catch {
    // A fresh container has no package lists yet.
    run('update');
    run('install', '-y', '--no-install-recommends', packagesOf(name, distribution));
  }
}

/**
 * Path of a browser that is new enough; installs one by apt when run as root on Debian or Ubuntu.
 * @throws Error whose message is the command for the reader's system
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const distribution = readDistribution();
  if (process.getuid?.() === 0 && /debian|ubuntu/.test(distribution)) installByApt(name, distribution);
  const installed = findBrowser(name);
  if (!installed) throw new Error(explainInstall(name, thisSystem, distribution));
  return installed;
}

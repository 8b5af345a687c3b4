// Systems with what is installed there, and which browser is found first.
import type { BrowserName, System } from './browsers.ts';

export interface PlaceCase {
  readonly what: string;
  readonly name: BrowserName;
  readonly platform: System['platform'];
  readonly env: System['env'];
  readonly installed: readonly string[];
  readonly found: string | null;
}

export const placeCases: readonly PlaceCase[] = [
  {
    what: 'a variable before everything',
    name: 'chromium',
    platform: 'linux',
    env: { CHROMIUM: '/opt/my-chrome', PATH: '/usr/bin' },
    installed: ['/usr/bin/chromium', '/opt/my-chrome'],
    found: '/opt/my-chrome',
  },
  {
    what: 'a variable that points nowhere is not papered over',
    name: 'chromium',
    platform: 'linux',
    env: { CHROMIUM: '/opt/gone', PATH: '/usr/bin' },
    installed: ['/usr/bin/chromium'],
    found: null,
  },
  {
    what: 'PATH in its order, an empty entry ignored',
    name: 'firefox',
    platform: 'linux',
    env: { PATH: ':/usr/local/bin:/usr/bin' },
    installed: ['/usr/bin/firefox-esr'],
    found: '/usr/bin/firefox-esr',
  },
  {
    what: 'an application folder on macOS',
    name: 'chromium',
    platform: 'darwin',
    env: { PATH: '/usr/bin' },
    installed: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    found: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  },
  {
    what: 'Firefox on macOS, whose program is in lower case',
    name: 'firefox',
    platform: 'darwin',
    env: {},
    installed: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    found: '/Applications/Firefox.app/Contents/MacOS/firefox',
  },
  {
    what: 'Edge on Windows',
    name: 'chromium',
    platform: 'win32',
    env: { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    installed: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    found: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  },
  { what: 'nothing', name: 'firefox', platform: 'linux', env: { PATH: '/usr/bin' }, installed: [], found: null },
];

export interface InstallCase {
  readonly platform: System['platform'];
  readonly distribution: string;
  readonly name: BrowserName;
  readonly says: string;
}

export const installCases: readonly InstallCase[] = [
  { platform: 'linux', distribution: 'ID=debian', name: 'firefox', says: 'sudo apt-get install firefox-esr' },
  {
    platform: 'linux',
    distribution: 'ID=ubuntu ID_LIKE=debian',
    name: 'chromium',
    says: 'sudo apt-get install chromium-browser',
  },
  { platform: 'linux', distribution: 'ID=fedora', name: 'chromium', says: 'sudo dnf install chromium' },
  { platform: 'linux', distribution: '', name: 'firefox', says: "your system's package manager" },
  { platform: 'darwin', distribution: '', name: 'chromium', says: 'brew install --cask google-chrome' },
  { platform: 'win32', distribution: '', name: 'firefox', says: 'winget install Mozilla.Firefox' },
];

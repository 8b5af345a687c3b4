// A real Firefox with the built extension: pages by puppeteer (WebDriver BiDi), the browser itself by Marionette.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type Browser, type Viewport } from 'puppeteer-core';
import { connectMarionette, type Marionette } from './marionette.ts';
import type { DriverChoices } from './running-sidelight.ts';
import { joinSession, type BegunSession } from './session-transport.ts';

export interface RunningFirefox {
  readonly browser: Browser;
  readonly marionette: Marionette;
  readonly processId: number;
  readonly extensionId: string;
  /** `moz-extension://<uuid>/` of the extension in this profile. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Any will do; fixed, so that pages of the extension have a known address. */
const uuid = '51de1164-0000-4000-8000-000000000001';
/** A cold start on a busy machine with two cores has taken 15 s. */
const startMs = 60_000;

function readExtensionId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** For everything that is not on this machine. */
function listProxyPreferences(proxy: string | undefined): Readonly<Record<string, number | string>> {
  if (proxy === undefined) return {};
  const { hostname, port } = new URL(`http://${proxy}`);
  const preferences = ['http', 'ssl'].map((scheme) => [
    [`network.proxy.${scheme}`, hostname],
    [`network.proxy.${scheme}_port`, Number(port)],
  ]);
  return { 'network.proxy.type': 1, ...(Object.fromEntries(preferences.flat()) as Record<string, number | string>) };
}

function writePreferences(profile: string, extensionId: string, proxy: string | undefined): void {
  const all = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    // A test must see our own tabs alone, and nothing that phones home.
    'app.update.disabledForTesting': true,
    'browser.aboutwelcome.enabled': false,
    'browser.sessionstore.resume_from_crash': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.tabs.warnOnClose': false,
    'browser.uitour.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'remote.prefs.recommended': true,
    'termsofuse.bypassNotification': true,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    // The fade of panels would only be waited for.
    'ui.prefersReducedMotion': 1,
    ...listProxyPreferences(proxy),
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

async function readPort(profile: string, process: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (const end = Date.now() + startMs; Date.now() < end; await sleep(50)) {
    if (process.exitCode !== null) throw new Error(`Firefox ended at once, with status ${process.exitCode}`);
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
  }
  throw new Error(`Firefox did not start within ${startMs / 1000} s`);
}

async function joinBrowser(marionette: Marionette, viewport: Viewport | null): Promise<Browser> {
  const begun = await marionette.send('WebDriver:NewSession', { webSocketUrl: true });
  const transport = await joinSession(begun as BegunSession);
  return connect({ protocol: 'webDriverBiDi', transport, defaultViewport: viewport });
}

function spawnFirefox({ program, headless }: DriverChoices, profile: string): ChildProcess {
  const remote = ['--marionette', '--remote-debugging-port=0', '--remote-allow-system-access', '--no-remote'];
  return spawn(program, [...(headless ? ['--headless'] : []), ...remote, '--profile', profile], { stdio: 'ignore' });
}

async function endFirefox(process: ChildProcess, profile: string): Promise<void> {
  const ended =
    process.exitCode === null ? new Promise<void>((resolve) => process.once('exit', () => resolve())) : null;
  process.kill();
  // 5 s: a quit that hangs must not hang the tests.
  await Promise.race([ended, sleep(5_000)]);
  if (process.exitCode === null) process.kill('SIGKILL');
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}

/** Starts Firefox on a fresh profile and installs the extension for the session. */
export async function launchFirefox(choices: DriverChoices): Promise<RunningFirefox> {
  const extensionId = readExtensionId(choices.extension);
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-firefox-'));
  writePreferences(profile, extensionId, choices.proxy);
  const process = spawnFirefox(choices, profile);
  try {
    const marionette = await connectMarionette(await readPort(profile, process));
    const browser = await joinBrowser(marionette, choices.viewport);
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    await marionette.send('Addon:Install', { path: choices.extension, temporary: true });
    const close = async (): Promise<void> => {
      await browser.disconnect();
      marionette.close();
      await endFirefox(process, profile);
    };
    const processId = process.pid ?? 0;
    return { browser, marionette, processId, extensionId, origin: `moz-extension://${uuid}/`, close };
  } catch (error) {
    await endFirefox(process, profile);
    throw error;
  }
}

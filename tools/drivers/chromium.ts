// A real Chromium with the built extension loaded, driven by puppeteer over a pipe.
import { launch, TargetType, type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import type { DriverChoices } from './running-sidelight.ts';

/** What the browser would fetch for itself; a test that counts requests must not count those. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
];

/** Px. Without a real one headless Chromium takes 800 by 600, and makes the popup fit into that. */
const screen = '1600x1200';

function listArguments(scale: number, proxy: string | undefined): readonly string[] {
  // Chromium's sandbox refuses to run as root, which is what containers of CI are.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    ...quiet,
    ...sandbox,
    ...(proxy ? [`--proxy-server=${proxy}`] : []),
    '--disable-gpu',
    '--password-store=basic',
    '--use-mock-keychain',
    '--lang=en',
    `--force-device-scale-factor=${scale}`,
  ];
}

/** Starts Chromium on a fresh profile with the extension loaded. */
export function launchChromium(choices: DriverChoices): Promise<Browser> {
  const { program, extension, headless, viewport, scale = 1, proxy } = choices;
  return launch({
    executablePath: program,
    headless,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: viewport,
    // Readers have it; drivers switch it off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...listArguments(scale, proxy),
      ...(headless ? [`--screen-info={${screen}}`, '--window-size=1400,1100'] : []),
    ],
    // The interface's language, which Chromium on Linux reads from here.
    env: { ...process.env, LANGUAGE: 'en' },
  });
}

const isWorker = (target: Target): boolean => target.type() === TargetType.SERVICE_WORKER;

/** The newest: one whose extension was switched off stays in the list, and answers nothing any more. */
export function findWorkerTarget(browser: Browser): Target | undefined {
  return browser.targets().findLast(isWorker);
}

/** The extension's service worker; wakes with the extension. */
export async function findWorker(browser: Browser): Promise<WebWorker> {
  await browser.waitForTarget(isWorker, { timeout: 20_000 });
  const worker = await findWorkerTarget(browser)?.worker();
  if (!worker) throw new Error('the service worker went away while it was looked for');
  return worker;
}

/** A page of the extension that is in no tab, so that nothing on the screen changes; it lives as long as its session. */
export async function openAside(browser: Browser, extensionId: string): Promise<Page> {
  const url = `chrome-extension://${extensionId}/options.html`;
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url, hidden: true, background: true });
  const isAside = (target: Target): boolean => target.type() === TargetType.OTHER && target.url() === url;
  return (await browser.waitForTarget(isAside)).asPage();
}

// What the extension's own code says where a developer would hear it: console messages and uncaught errors, of content scripts,
// the background and our pages alike. Nothing is ever to be heard.
import { TargetType, type Browser, type ConsoleMessage, type Page, type Target, type WebWorker } from 'puppeteer-core';

/** Addresses of our code, in a location or a stack. */
const ownCode = /(?:chrome|moz)-extension:/;

function isOwnMessage(message: ConsoleMessage): boolean {
  return [message.location(), ...message.stackTrace()].some(({ url }) => ownCode.test(url ?? ''));
}

function hearPage(page: Page, heard: string[]): void {
  const isOwnPage = (): boolean => ownCode.test(page.url());
  page.on('console', (message) => {
    if (isOwnMessage(message)) heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    const told = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
    if (isOwnPage() || ownCode.test(told)) heard.push(`uncaught: ${told}`);
  });
}

function hearWorker(worker: WebWorker, heard: string[]): void {
  worker.on('console', (message) => heard.push(`background: ${message.text()}`));
  worker.on('error', (error) => heard.push(`background: ${error.message}`));
}

/**
 * Listens to every tab there is and will be, and in Chromium to the background.
 * @returns grows with each thing that is heard
 */
export async function hearOwnVoice(browser: Browser): Promise<readonly string[]> {
  const heard: string[] = [];
  const hear = async (target: Target): Promise<void> => {
    // A target may be gone before it is reached.
    const page = await target.page().catch(() => null);
    if (page) hearPage(page, heard);
    const worker = target.type() === TargetType.SERVICE_WORKER ? await target.worker().catch(() => null) : null;
    if (worker) hearWorker(worker, heard);
  };
  browser.on('targetcreated', (target) => void hear(target));
  await Promise.all(browser.targets().map(hear));
  return heard;
}

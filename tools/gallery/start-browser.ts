// A headless browser without the extension: the gallery's pages need none.
import { type Browser, launch } from 'puppeteer-core';
import { type BrowserName, requireBrowser } from '../browsers.ts';

/** Chromium's sandbox refuses to run as root, which is what containers are. */
const chromiumArguments = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

export async function startBrowser(name: BrowserName): Promise<Browser> {
  const executablePath = requireBrowser(name);
  return name === 'firefox'
    ? launch({ browser: 'firefox', executablePath })
    : launch({ executablePath, pipe: true, args: chromiumArguments });
}

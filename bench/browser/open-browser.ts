// A fresh Chromium with one extension or none. It reaches this machine alone: saved pages ask for thousands of things.
import { launch, type Browser } from 'puppeteer-core';
import { requireBrowser } from '../../tools/browsers.ts';

const viewport = { width: 1280, height: 900 };

/** @param extension folder of an unpacked extension */
export function openBrowser(extension: string | null): Promise<Browser> {
  return launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    enableExtensions: extension === null ? [] : [extension],
    defaultViewport: viewport,
    args: [
      // Chromium's sandbox refuses to run as root, which is what containers of CI are.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
}

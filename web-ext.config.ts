// Which browser `npm run dev` opens, with the extension reloaded as files change: the same that everything else finds.
import { defineWebExtConfig } from 'wxt';
import { findBrowser } from './tools/browsers.ts';

const chromium = findBrowser('chromium');
const firefox = findBrowser('firefox');

export default defineWebExtConfig({
  binaries: { ...(chromium ? { chrome: chromium } : {}), ...(firefox ? { firefox } : {}) },
  // Chromium's sandbox refuses to run as root, which is what containers are.
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  startUrls: ['https://en.wikipedia.org/wiki/China–Russia_relations'],
});

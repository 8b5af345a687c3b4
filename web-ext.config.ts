// Which browser `npm run dev` opens, with the extension reloaded as files change: the same that everything else finds.
// Without a display it opens none and says which folder to load.
import { defineWebExtConfig } from 'wxt';
import { findBrowser } from './tools/browsers.ts';
import { hasDisplay } from './tools/start/has-display.ts';

const chromium = findBrowser('chromium');
const firefox = findBrowser('firefox');

export default defineWebExtConfig({
  disabled: !hasDisplay(),
  binaries: { ...(chromium ? { chrome: chromium } : {}), ...(firefox ? { firefox } : {}) },
  // Chromium's sandbox refuses to run as root, which is what containers are.
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  startUrls: ['https://en.wikipedia.org/wiki/China–Russia_relations'],
});

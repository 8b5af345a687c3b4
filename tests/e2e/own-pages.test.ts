// The pages of the extension in a process that Chromium has given no messages, which happens right after an installation.
import { expect, it } from 'vitest';
import type { ExtensionApi } from '../../tools/drivers/extension-api.ts';
import { describeInBoth } from './both-browsers.ts';

declare const chrome: ExtensionApi & { readonly i18n: object };

describeInBoth(
  'without messages',
  undefined,
  (stage) => {
    it.each(['popup.html', 'options.html', 'welcome.html'])('%s speaks English', async (path) => {
      const { sidelight } = stage();
      await sidelight.openOwnPage(path);
      const page = (await sidelight.browser.pages()).find((one) => one.url().includes(path));
      await page?.evaluateOnNewDocument(() => {
        Object.assign(chrome.i18n, { getMessage: () => '' });
      });
      await page?.reload();
      await expect
        .poll(() =>
          page?.evaluate(() => [document.documentElement.lang, document.querySelectorAll('button').length > 1]),
        )
        .toEqual(['en-GB', true]);
      await page?.close();
      expect(await sidelight.readVoice()).toEqual([]);
    });
  },
  ['chromium'],
);

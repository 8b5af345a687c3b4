// What Sidelight has leave to do, and that it asks nothing of any network.
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import type { ExtensionApi } from '../../tools/drivers/extension-api.ts';
import { describeInBoth, writeStored, readStored } from './both-browsers.ts';
import { findMark, readMarks } from './marked-text.ts';
import { listForeign } from './outside.ts';

declare const chrome: ExtensionApi;

describeInBoth('the extension', undefined, (stage) => {
  it('has leave to store, to read pages, and nothing else', async () => {
    const { permissions, origins } = await stage().sidelight.background.evaluate(() => chrome.permissions.getAll());
    expect(permissions).toEqual(['storage']);
    expect(origins?.toSorted()).toEqual(['http://*/*', 'https://*/*']);
  });

  it('causes no request: the page asks for the same with a card open as without', async () => {
    const { server, sidelight, outside } = stage();
    const page = await stage().open('night.html');
    await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(2);
    const { x, y } = await findMark(page, 'kim-jong-un');
    await page.mouse.move(x, y, { steps: 10 });
    await expect.poll(() => sidelight.readCard(page)).not.toBeNull();
    const popup = await sidelight.openPopup();
    await expect.poll(() => popup.evaluate(() => document.querySelector('input') !== null)).toBe(true);
    await popup.evaluate(() => {
      const field = document.querySelector('input');
      if (field) field.value = 'xi';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('Xi Jinping');
    await popup.close();
    for (const path of ['options.html', 'welcome.html']) {
      const own = await sidelight.openOwnPage(path);
      await expect.poll(() => own.evaluate(() => document.body.innerText.length)).toBeGreaterThan(100);
      await own.close();
    }
    const known = new Set([
      '/letters.html',
      '/night.html',
      '/paper.css',
      '/pull-quote.js',
      '/most-read.html',
      '/favicon.ico',
    ]);
    expect(server.requests.filter((path) => !known.has(path))).toEqual([]);
    expect(listForeign(outside.asked)).toEqual([]);
  });

  it('would be caught asking: whatever leaves this machine is counted', async () => {
    const { sidelight, outside } = stage();
    const page = await sidelight.open('http://counted.example/page');
    expect(await page.evaluate(() => document.body.innerText)).toBe('here');
    expect(outside.asked).toContain('GET http://counted.example/page');
    expect(listForeign(['CONNECT update.googleapis.com:443', 'GET http://google.com.example/'])).toEqual([
      'GET http://google.com.example/',
    ]);
  });

  it('cannot reach a server, even if its own pages tried', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('here');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const options = await stage().sidelight.openOwnPage('options.html');
    const outcome = await options.evaluate(async (url) => {
      const image = new Image();
      image.src = `${url}/image`;
      return fetch(`${url}/fetch`).then(
        () => 'answered',
        () => 'refused',
      );
    }, `http://127.0.0.1:${port}`);
    await options.close();
    server.closeAllConnections();
    server.close();
    expect(outcome).toBe('refused');
    expect(asked).toEqual([]);
  });

  it('keeps settings that it does not know, and works with those that are broken', async () => {
    await writeStored(stage(), { settings: { marks: 'everywhere', openDelayMs: '450', later: { kept: true } } });
    const page = await stage().open('night.html');
    await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(2);
    expect(await readStored(stage())).toMatchObject({ settings: { later: { kept: true } } });
  });

  it('has options that take effect in an open page', async () => {
    const page = await stage().open('night.html');
    const count = async (): Promise<number> => (await readMarks(page)).length;
    await expect.poll(count).toBeGreaterThan(2);
    const drawn = await count();
    const options = await stage().sidelight.openOwnPage('options.html');
    await expect
      .poll(() => options.evaluate(() => document.querySelectorAll('input[type="radio"]').length))
      .toBeGreaterThan(2);
    await options.evaluate(() =>
      [...document.querySelectorAll('label')].find((label) => label.innerText.includes('Every mention'))?.click(),
    );
    await expect.poll(() => readStored(stage())).toMatchObject({ settings: { marks: 'every' } });
    await options.close();
    await page.bringToFront();
    await expect.poll(count).toBeGreaterThan(drawn);
  });
});

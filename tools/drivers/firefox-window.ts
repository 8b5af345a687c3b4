// Reaches what Firefox shows beside web pages: the popup's panel, the extension's background, a card in its closed root.
// Marionette runs a script in the browser's own window; that sends a frame script to the one <browser> element meant.
import type { Marionette } from './marionette.ts';
import type { OwnPage } from './running-sidelight.ts';

/** Where a script runs. */
export type FirefoxPlace = 'tab in front' | 'popup' | 'background';

/** How the <browser> element of each place is found, as source that runs in the browser's window. */
const findBrowser: Readonly<Record<FirefoxPlace, string>> = {
  'tab in front': 'gBrowser.selectedBrowser',
  popup: `document.querySelector('browser.webextension-popup-browser')`,
  background: `[...extension.views].find((view) => view.viewType === 'background')?.xulBrowser`,
};

/** Runs source in Firefox's window, where `extension` is Sidelight while it is there; what it returns is awaited. */
export async function runInWindow(marionette: Marionette, extensionId: string, source: string): Promise<unknown> {
  const script = `
    const done = arguments[arguments.length - 1];
    const extension = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})?.extension;
    (async () => { ${source} })().then((value) => done({ value }), (error) => done({ error: String(error) + error.stack }));`;
  const answer = await marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [], scriptTimeout: 30_000 });
  const { value, error } = (answer as { readonly value: { readonly value?: unknown; readonly error?: string } }).value;
  if (error) throw new Error(error);
  return value;
}

/** Stands in a frame script for the name of its answer; a word that what is run does not hold by chance. */
const answerName = 'SIDELIGHT_ANSWER_NAME';

/** Runs source beside the page of a place, with its window as `content`; it returns JSON, or a promise of JSON. */
export function runInFrame(
  marionette: Marionette,
  extensionId: string,
  place: FirefoxPlace,
  source: string,
): Promise<unknown> {
  const frameScript = `(async () => { ${source} })().then(
    (json) => sendAsyncMessage(${answerName}, { json }), (error) => sendAsyncMessage(${answerName}, { error: String(error) }));`;
  return runInWindow(
    marionette,
    extensionId,
    `
    if (${JSON.stringify(place)} === 'background') await extension.wakeupBackground?.();
    const browser = ${findBrowser[place]};
    if (!browser) throw new Error('nothing open: ${place}');
    const id = 'sidelight:' + Math.random();
    const source = ${JSON.stringify(frameScript)}.replaceAll('${answerName}', JSON.stringify(id));
    const { json, error } = await new Promise((resolve) => {
      browser.messageManager.addMessageListener(id, ({ data }) => resolve(data));
      browser.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
    });
    if (error) throw new Error(error);
    return json === undefined ? null : JSON.parse(json);`,
  );
}

/** A page of the extension, as code that runs with the page's own rights: no more than the page itself could do. */
export function createOwnPage(marionette: Marionette, extensionId: string, place: FirefoxPlace): OwnPage {
  return {
    evaluate: (run, ...args) => {
      const call = `(async () => JSON.stringify(await (${run.toString()})(...${JSON.stringify(args)})))()`;
      const source = `
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
        return await Cu.evalInSandbox(${JSON.stringify(call)}, sandbox);`;
      return runInFrame(marionette, extensionId, place, source) as never;
    },
  };
}

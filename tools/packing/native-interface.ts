// Part of wxt.config.ts: the content script speaks to the browser's own interface, which has promises in both since Manifest V3,
// and leaves the polyfill to our pages: docs/adr/0003-webextension-polyfill.md.

const id = '\0native-interface';

/**
 * Named by browser: a page can put an element called `browser` where Chromium has no interface of that name, and the global objects of
 * content scripts show elements by name as the page's own do. An element called `chrome` is what Chromium puts its interface into:
 * a form's fields then hide parts of it, a frame takes none of it. Newer ones have a second interface, `browser`; else there is none.
 */
const module = `
  const isWhole = (api) => {
    try {
      return [api.runtime.onMessage, api.storage.onChanged].every(Boolean) && api.extension.inIncognitoContext !== undefined;
    } catch {
      return false;
    }
  };
  export default import.meta.env.FIREFOX ? browser : [globalThis.chrome, globalThis.browser].find(isWhole);`;

/** For Vite, in the group of entrypoints that holds the content script. */
export function useNativeInterface(): {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(source: string): string | null;
  load(wanted: string): string | null;
} {
  return {
    name: 'sidelight-native-interface',
    enforce: 'pre',
    resolveId: (source) => (source === 'webextension-polyfill' ? id : null),
    load: (wanted) => (wanted === id ? module : null),
  };
}

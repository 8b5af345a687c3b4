// Part of wxt.config.ts: the content script speaks to the browser's own interface, which has promises in both since Manifest V3,
// and leaves the polyfill to our pages: docs/adr/0003-webextension-polyfill.md.

const id = '\0native-interface';

/**
 * Named by browser, never looked for: a page can put an element called `browser` where Chromium has no interface of that name, and
 * the global objects of content scripts show elements by name as the page's own do.
 */
const module = 'export default import.meta.env.FIREFOX ? browser : chrome;';

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

// The extension API with promises, in both browsers. The one file that imports the polyfill: docs/adr/0003-webextension-polyfill.md.
export { default as browser } from 'webextension-polyfill';

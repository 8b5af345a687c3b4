// The extension API with promises, in both browsers. The one file that imports the polyfill: docs/adr/0003-webextension-polyfill.md.
import browser, { type Runtime } from 'webextension-polyfill';

/** Who sends a message, as the browser says. */
export type MessageSender = Runtime.MessageSender;

export { browser };

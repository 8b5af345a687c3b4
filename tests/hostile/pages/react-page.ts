// In the browser: takes over what the server rendered, when told to.
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './react-app.ts';

Object.assign(window, {
  hydrate: () => hydrateRoot(document.querySelector('#app') ?? document.body, createElement(App, null)),
});

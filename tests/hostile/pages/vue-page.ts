// In the browser: takes over what the server rendered, when told to.
import { createPageApp } from './vue-app.ts';

Object.assign(window, { hydrate: () => createPageApp().mount('#app') });

// Popup and options in their states.
import type { JSX } from 'preact';
import type { Look } from './scene.ts';

export const pageScenes: Readonly<Record<string, (look: Look) => JSX.Element>> = {};

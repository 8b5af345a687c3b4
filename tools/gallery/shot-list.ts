// Which scenes are photographed, how large, in which themes and languages.
import type { Look, SceneAddress } from './scene.ts';

export interface Shot extends SceneAddress {
  /** Viewport, CSS px. */
  readonly width: number;
  readonly height: number;
  /** Whether the picture goes on below the viewport. */
  readonly fullPage: boolean;
  /** Typed into the first field. */
  readonly typed?: string;
}

interface ShotSize {
  readonly scenes: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly fullPage: boolean;
  readonly typed?: string;
}

const sizes: readonly ShotSize[] = [
  {
    scenes: [
      'card-full',
      'card-pinned',
      'card-empty',
      'card-declaration',
      'card-real-xi',
      'card-real-kim',
      'card-real-pact',
    ],
    width: 412,
    height: 720,
    fullPage: false,
  },
  {
    scenes: [
      'popup-page',
      'popup-page-many',
      'popup-page-one',
      'popup-page-none',
      'popup-off',
      'popup-private',
      'popup-asking',
      'popup-left-alone',
      'popup-no-access',
      'popup-older-page',
      'popup-silent',
      'popup-unreadable',
      'popup-people',
      'popup-treaties',
      'popup-timeline',
      'popup-sources',
      'popup-person',
      'popup-treaty',
      'popup-source',
      'popup-statement',
      'popup-nowhere',
    ],
    width: 380,
    height: 580,
    fullPage: false,
  },
  ...['olympics', 'путин', 'kim', 'zzzz'].map((typed) => ({
    scenes: ['popup-page'],
    typed,
    width: 380,
    height: 580,
    fullPage: false,
  })),
  { scenes: ['tab-people', 'tab-person', 'tab-timeline', 'tab-source'], width: 1000, height: 900, fullPage: false },
  { scenes: ['options', 'options-empty', 'options-not-read', 'welcome'], width: 800, height: 900, fullPage: true },
];

const looks: readonly Look[] = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'en' },
  // Mirrored.
  { theme: 'light', language: 'ar' },
];

export function listShots(inLooks: readonly Look[] = looks): readonly Shot[] {
  return sizes.flatMap(({ scenes, ...size }) =>
    scenes.flatMap((scene) => inLooks.map((look) => ({ scene, ...look, ...size }))),
  );
}

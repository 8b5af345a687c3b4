// How a scene is to be looked at; take-shots.ts asks for it in the address, gallery.tsx reads it from there.

export interface Look {
  readonly theme: 'light' | 'dark';
  /** Folder of a catalogue in public/_locales: `en`, `zh_CN`. */
  readonly language: string;
}

export interface SceneAddress extends Look {
  readonly scene: string;
  /** Shadow root of cards. */
  readonly root?: 'open' | 'closed';
}

export function buildSceneQuery({ scene, theme, language, root = 'closed' }: SceneAddress): string {
  return new URLSearchParams({ scene, theme, language, root }).toString();
}

export function parseSceneQuery(query: string): Required<SceneAddress> {
  const search = new URLSearchParams(query);
  return {
    scene: search.get('scene') ?? 'card-full',
    theme: search.get('theme') === 'dark' ? 'dark' : 'light',
    language: search.get('language') ?? 'en',
    root: search.get('root') === 'open' ? 'open' : 'closed',
  };
}

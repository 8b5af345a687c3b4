// How a scene is to be looked at; take-shots.ts asks for it in the address, gallery.tsx reads it from there.

export interface Look {
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

export interface SceneAddress extends Look {
  readonly scene: string;
  /** Shadow root of cards. */
  readonly root?: 'open' | 'closed';
}

export function buildSceneQuery({ scene, theme, direction, root = 'closed' }: SceneAddress): string {
  return new URLSearchParams({ scene, theme, direction, root }).toString();
}

export function parseSceneQuery(query: string): Required<SceneAddress> {
  const search = new URLSearchParams(query);
  return {
    scene: search.get('scene') ?? 'card-full',
    theme: search.get('theme') === 'dark' ? 'dark' : 'light',
    direction: search.get('direction') === 'rtl' ? 'rtl' : 'ltr',
    root: search.get('root') === 'open' ? 'open' : 'closed',
  };
}

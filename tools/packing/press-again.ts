// Part of wxt.config.ts: the content script goes into every frame of every page, and through a second minifier. The bundler
// leaves each function where it was written; terser puts those that are called from one place only into that place.
import { minify, type MinifyOptions } from 'terser';

const pressing: MinifyOptions = {
  compress: {
    ecma: 2020,
    passes: 3,
    // All variables of the script then stand in one list.
    hoist_funs: true,
    // A function that is put elsewhere loses the word: nothing of ours, nor of floating-ui, is made with `new`.
    unsafe_arrows: true,
    // It would write the names, a template, as a string, in which a thousand quotation marks are escaped.
    evaluate: false,
  },
  format: { ecma: 2020 },
};

/** What is read and changed of the bundler's output. */
interface BuiltFile {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  code?: string;
  source?: unknown;
}

/** For Vite, in the group of entrypoints that holds the content script. A build that is not minified stays so. */
export function pressAgain(): {
  readonly name: string;
  config(): object;
  configResolved(config: { readonly build: { readonly minify: unknown } }): void;
  generateBundle(options: unknown, bundle: Readonly<Record<string, BuiltFile>>): Promise<void>;
} {
  let isMinified = true;
  return {
    name: 'sidelight-press-again',
    // Weights and limits are written as numbers where they are read. For the other scripts wxt.config.ts says why not.
    config: () => ({ build: { rolldownOptions: { optimization: { inlineConst: { mode: 'smart' } } } } }),
    configResolved: ({ build }) => void (isMinified = build.minify !== false),
    async generateBundle(_options, bundle) {
      for (const file of isMinified ? Object.values(bundle) : []) {
        if (file.type === 'chunk') await press(file, bundle[`${file.fileName}.map`]);
      }
    },
  };
}

/** @param map the file with the chunk's source map, in builds that have one */
async function press(chunk: BuiltFile, map: BuiltFile | undefined): Promise<void> {
  // Both are text: the border to the bundler's types.
  const options = map ? { ...pressing, sourceMap: { content: map.source as string } } : pressing;
  const pressed = await minify(chunk.code ?? '', options);
  chunk.code = pressed.code ?? '';
  if (map) map.source = pressed.map;
}

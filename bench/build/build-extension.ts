// Builds the extension into a temporary folder, as `npm run build` does but for what a measurement needs otherwise.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type WxtViteConfig } from 'wxt';
import { buildLateId, writeLateModule } from '../../tools/packing/late-json.ts';

export interface BuildChanges {
  readonly sourcemap?: boolean;
  /** `false` keeps the names of functions, for a profile that can be read. */
  readonly minify?: boolean;
  /** JSON that takes the place of `data/cards.json`. */
  readonly cards?: string;
}

/** @returns the folder of the extension; nobody removes it but the system */
export async function buildExtension(changes: BuildChanges): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  const silent = (): void => undefined;
  const logger = { level: 0, debug: silent, log: silent, info: silent, warn: silent, success: silent };
  await build({
    outDir,
    logger: { ...logger, error: console.error, fatal: console.error },
    vite: () => viteConfig(changes),
  });
  return join(outDir, 'chrome-mv3');
}

function viteConfig({ sourcemap = false, minify = true, cards }: BuildChanges): WxtViteConfig {
  return {
    build: { sourcemap, ...(minify ? {} : { minify }) },
    plugins: cards === undefined ? [] : [replaceCards(cards)],
  };
}

/** Before the plugin of wxt.config.ts, which would read the file. */
const replaceCards = (cards: string) => ({
  name: 'bench-cards',
  enforce: 'pre' as const,
  load: {
    order: 'pre' as const,
    handler: (id: string): string | null => (id === buildLateId('cards') ? writeLateModule(cards) : null),
  },
});

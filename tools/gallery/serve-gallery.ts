// Serves the gallery's page on this machine alone, from the sources as they are when it starts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, preview } from 'vite';

export interface Gallery {
  /** Address of its one page. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Built once, as few files: a server for development hands out each module by itself, and every scene of the hundreds asks for all
 * of them anew. A scene took 0.9 s of asking so.
 */
export async function serveGallery(): Promise<Gallery> {
  const outDir = mkdtempSync(join(tmpdir(), 'sidelight-gallery-'));
  const config: InlineConfig = {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Read by nobody but drivers on this machine: what matters is that it is made at once, and with the names left in.
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      minify: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
    },
    preview: { host: '127.0.0.1', port: 0 },
  };
  await build(config);
  const server = await preview(config);
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the gallery got no address');
  const close = async (): Promise<void> => {
    await server.close();
    rmSync(outDir, { recursive: true });
  };
  return { address, close };
}

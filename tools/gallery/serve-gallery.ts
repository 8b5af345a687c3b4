// Serves the gallery's page on this machine alone, from the sources as they are.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

export interface Gallery {
  /** Address of its one page. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function serveGallery(): Promise<Gallery> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    cacheDir: fileURLToPath(new URL('../../.shots/cache', import.meta.url)),
    publicDir: false,
    logLevel: 'warn',
    // No watcher and no reload: pictures are of one state of the sources.
    server: {
      host: '127.0.0.1',
      port: 0,
      hmr: false,
      watch: null,
      fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] },
    },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'fuse.js'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the gallery got no address');
  return { address, close: () => server.close() };
}

// Pages written in a test, served from two origins: what a page may be is as much in its headers as in its text.
import { createServer, type ServerResponse } from 'node:http';

export interface ServedPage {
  readonly body: string | Uint8Array;
  /** `text/html; charset=utf-8` where nothing is said. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageServer {
  readonly origin: string;
  /** The same pages, from a host that is another site to the browser. */
  readonly otherOrigin: string;
  /** Adds pages, by path; those that are there already are replaced. */
  add(pages: Readonly<Record<string, ServedPage | string>>): void;
  close(): Promise<void>;
}

function send(page: ServedPage | undefined, response: ServerResponse): void {
  if (!page) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
  response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers }).end(page.body);
}

export async function servePages(): Promise<PageServer> {
  const known = new Map<string, ServedPage>();
  const server = createServer((request, response) => {
    send(known.get(new URL(request.url ?? '/', 'http://localhost').pathname), response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    otherOrigin: `http://localhost:${address.port}`,
    add(pages) {
      for (const [path, page] of Object.entries(pages))
        known.set(path, typeof page === 'string' ? { body: page } : page);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

// Pages from memory over http on 127.0.0.1.
import { createServer } from 'node:http';

export interface PageSource {
  /** How the tables call it; also its path. */
  readonly name: string;
  readonly read: () => string;
}

export interface PageServer {
  readonly addressOf: (page: PageSource) => string;
  close(): void;
}

export async function servePages(pages: readonly PageSource[]): Promise<PageServer> {
  const byPath = new Map(pages.map((page) => [`/${encodeURIComponent(page.name)}`, page]));
  const server = createServer((request, response) => {
    const page = byPath.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page?.read() ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    addressOf: ({ name }) => `http://127.0.0.1:${port}/${encodeURIComponent(name)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

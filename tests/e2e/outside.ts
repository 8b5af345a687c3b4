// The rest of the internet, as far as a browser under test can reach it: a proxy on this machine that answers for every host, and
// counts. Nothing may ask there but the browser itself.
import { createServer } from 'node:http';

export interface Outside {
  /** For the browser: `127.0.0.1:<port>`. Pages on this machine do not go through it. */
  readonly address: string;
  /** What was asked, in order: `GET http://host/path`, `CONNECT host:443`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Where browsers ask by themselves, for updates, lists of bad pages and the time; their switches do not quiet all of it. */
const ownHosts =
  /^\w+ (?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gstatic|gvt1|mozilla|firefox|cdn\.mozilla)\.(?:com|net|org)(?::\d+)?(?:\/|$)/;

/** What nobody but a page or an extension can have asked. */
export function listForeign(asked: readonly string[]): readonly string[] {
  return asked.filter((one) => !ownHosts.test(one));
}

export async function serveOutside(): Promise<Outside> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('here');
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    // Known who is asked; what would be said is not needed.
    socket.on('error', () => undefined).end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    address: `127.0.0.1:${address.port}`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

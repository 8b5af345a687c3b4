// A small client of Firefox's Marionette protocol: what WebDriver BiDi cannot reach (browser windows, extension pages, real
// shortcuts) goes through here. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
import { connect, type Socket } from 'node:net';

export interface Marionette {
  /** Sends one command, e.g. `WebDriver:ExecuteScript`. Rejects with the browser's message. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Cuts a stream of `<bytes>:<json>` packets; keeps what is not yet whole. */
export function createPacketReader(onPacket: (packet: unknown) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      onPacket(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end);
    }
  };
}

const describeError = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : JSON.stringify(error);

function createAnswerer(waiting: Map<number, Waiting>): (packet: unknown) => void {
  return (packet) => {
    // The server's greeting is the one packet that is no list.
    if (!Array.isArray(packet)) return;
    const [, id, error, result] = packet as readonly unknown[];
    const asked = waiting.get(Number(id));
    waiting.delete(Number(id));
    if (error) asked?.reject(new Error(describeError(error)));
    else asked?.resolve(result);
  };
}

async function openSocket(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  return socket;
}

/** @param port as Firefox wrote it to `MarionetteActivePort` in its profile */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await openSocket(port);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.on('data', createPacketReader(createAnswerer(waiting)));
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const packet = JSON.stringify([0, last, command, parameters]);
        socket.write(`${Buffer.byteLength(packet)}:${packet}`);
      }),
    close: () => void socket.destroy(),
  };
}

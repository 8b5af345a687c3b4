// Lets puppeteer join a WebDriver session that Marionette has begun: Firefox allows one session at a time, and the two
// protocols may share it, but puppeteer always asks for a new one. That one question is answered here.
import type { ConnectionTransport } from 'puppeteer-core';

/** What Marionette answered to `WebDriver:NewSession` with `webSocketUrl: true`. */
export interface BegunSession {
  readonly sessionId: string;
  readonly capabilities: Readonly<Record<string, unknown>> & { readonly webSocketUrl: string };
}

interface Command {
  readonly id: number;
  readonly method: string;
}

async function openWebSocket(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)), { once: true });
  });
  return socket;
}

/** A transport for `puppeteer.connect` that speaks to the session as if puppeteer had begun it. */
export async function joinSession({ sessionId, capabilities }: BegunSession): Promise<ConnectionTransport> {
  const socket = await openWebSocket(capabilities.webSocketUrl);
  const answerNewSession = (id: number): void =>
    transport.onmessage?.(JSON.stringify({ type: 'success', id, result: { sessionId, capabilities } }));
  const transport: ConnectionTransport = {
    send: (message) => {
      const { id, method } = JSON.parse(message) as Command;
      // Asynchronously, as a real answer would come.
      if (method === 'session.new') queueMicrotask(() => answerNewSession(id));
      else socket.send(message);
    },
    close: () => socket.close(),
  };
  socket.addEventListener('message', ({ data }) => transport.onmessage?.(String(data)));
  socket.addEventListener('close', () => transport.onclose?.());
  return transport;
}

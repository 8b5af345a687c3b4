// Packets arrive cut anywhere, several at once, and count bytes, not characters.
import { expect, it } from 'vitest';
import { createPacketReader } from './marionette.ts';

const pack = (packet: unknown): Buffer => {
  const json = Buffer.from(JSON.stringify(packet));
  return Buffer.concat([Buffer.from(`${json.length}:`), json]);
};

it.each([1, 2, 3, 7, 1000])('reads packets from chunks of %i bytes', (size) => {
  const packets = [
    { marionetteProtocol: 3 },
    [1, 1, null, { value: 'Путин 习近平' }],
    [1, 2, { message: 'no: such window' }, null],
  ];
  const stream = Buffer.concat(packets.map(pack));
  const read: unknown[] = [];
  const reader = createPacketReader((packet) => read.push(packet));
  for (let at = 0; at < stream.length; at += size) reader(stream.subarray(at, at + size));
  expect(read).toEqual(packets);
});

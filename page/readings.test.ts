import { afterEach, expect, it } from 'vitest';
import { finish } from '../core/recognition/steps.ts';
import { createWordRecogniser } from '../tests/browser/word-recogniser.ts';
import { createReadings } from './readings.ts';
import { readBlocks } from './text-blocks.ts';

let host = document.createElement('main');
afterEach(() => {
  host.remove();
  host = document.createElement('main');
});

it.each([
  { memory: 'remembers', deref: <Value>(value: Value) => value, reads: 2 },
  { memory: 'has forgotten', deref: () => undefined, reads: 3 },
  { memory: 'has forgotten but for what was needed soon', deref: () => undefined, isNeededSoon: true, reads: 2 },
  { memory: 'has forgotten what was released', deref: () => undefined, isNeededSoon: true, isLate: true, reads: 3 },
])('decides the same where the browser $memory, in $reads reads', ({ deref, isNeededSoon, isLate, reads }) => {
  const recogniser = createWordRecogniser({ Kim: 'kim' }, true);
  const readings = createReadings(recogniser, {
    hold: (value) => ({ deref: () => deref(value) }),
    isNeededSoon: () => isNeededSoon ?? false,
  });
  const context = {};
  const settle = () => finish(readings.settle(() => context, [document]));
  document.body.append(host);
  host.innerHTML = '<p>Kim</p><p>key</p>';
  const [name, key] = readBlocks(host);
  if (!name || !key) throw new Error('two paragraphs are two blocks');
  finish(readings.read(name));
  expect(settle()).toEqual([]);
  if (isLate) readings.release();
  finish(readings.drop(() => false));
  finish(readings.read(key));
  expect(settle()).toHaveLength(1);
  expect(recogniser.reads).toBe(reads);
});

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
  { memory: 'remembers', deref: <Value>(value: Value) => value, isNeededSoon: false, reads: 2 },
  { memory: 'has forgotten', deref: () => undefined, isNeededSoon: false, reads: 3 },
  { memory: 'would forget what is needed soon of', deref: () => undefined, isNeededSoon: true, reads: 2 },
])('decides the same where the browser $memory what was read, in $reads reads', ({ deref, isNeededSoon, reads }) => {
  const recogniser = createWordRecogniser({ Kim: 'kim' }, true);
  const readings = createReadings(recogniser, {
    hold: (value) => ({ deref: () => deref(value) }),
    isNeededSoon: () => isNeededSoon,
  });
  const context = {};
  const settle = () => finish(readings.settle(() => context, [document]));
  document.body.append(host);
  host.innerHTML = '<p>Kim</p><p>key</p>';
  const [name, key] = readBlocks(host);
  if (!name || !key) throw new Error('two paragraphs are two blocks');
  finish(readings.read(name));
  expect(settle()).toEqual([]);
  finish(readings.drop(() => false));
  finish(readings.read(key));
  expect(settle()).toHaveLength(1);
  expect(recogniser.reads).toBe(reads);
});

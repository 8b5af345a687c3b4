// A zip is read as another program wrote it, and no byte of it is left out of the sums.
import { expect, it } from 'vitest';
import { readZip } from './read-zip.ts';
import { sumParts } from './zip-parts.ts';

/** Four files of 1,000, 300, 500 and 2 bytes, by Python's zipfile. */
const zip = Buffer.from(
  'UEsDBBQAAAAIAAAAIQAD2jiaCwAAAOgDAAAYAAAAY2h1bmtzL3BvcHVwLUFiXzEteFl6LmpzS0wcBaNgFAx3AABQSwMEFAAAAAgAAAAhAOYgmDYHAAAALAEAAAsAAABpY29uLzE2LnBuZ0tKGgXEAgBQSwMEFAAAAAgAAAAhAECUSagIAAAA9AEAAAsAAABpY29uLzQ4LnBuZ0tOHgUjDQAAUEsDBBQAAAgIAAAAIQBDv6ajBAAAAAIAAAANAAAA0LrQu9GO0YcuanNvbquuBQBQSwECFAMUAAAACAAAACEAA9o4mgsAAADoAwAAGAAAAAAAAAAAAAAAgAEAAAAAY2h1bmtzL3BvcHVwLUFiXzEteFl6LmpzUEsBAhQDFAAAAAgAAAAhAOYgmDYHAAAALAEAAAsAAAAAAAAAAAAAAIABQQAAAGljb24vMTYucG5nUEsBAhQDFAAAAAgAAAAhAECUSagIAAAA9AEAAAsAAAAAAAAAAAAAAIABcQAAAGljb24vNDgucG5nUEsBAhQDFAAACAgAAAAhAEO/pqMEAAAAAgAAAA0AAAAAAAAAAAAAAIABogAAANC60LvRjtGHLmpzb25QSwUGAAAAAAQABADzAAAA0QAAAAAA',
  'base64',
);

it('lists files with both sizes', () => {
  expect(readZip(zip)).toEqual([
    { path: 'chunks/popup-Ab_1-xYz.js', size: 1000, packed: 11 },
    { path: 'icon/16.png', size: 300, packed: 7 },
    { path: 'icon/48.png', size: 500, packed: 8 },
    { path: 'ключ.json', size: 2, packed: 4 },
  ]);
});

it('refuses what is no zip', () => {
  expect(() => readZip(Buffer.alloc(64))).toThrow(RangeError);
});

it('adds up by part, largest first', () => {
  const entry = (path: string, size: number, packed: number) => ({ path, size, packed });
  const entries = [
    entry('icon/16.png', 300, 300),
    entry('chunks/popup-Ab_1-xYz.js', 9000, 4000),
    entry('icon/48.png', 500, 400),
  ];
  expect(sumParts(entries)).toEqual([
    { part: 'chunk popup', size: 9, packed: 4 },
    { part: 'icon', size: 0.8, packed: 0.7 },
  ]);
});

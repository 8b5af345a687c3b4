// `npm run evaluate [-- CORPUS]`: the recogniser over labelled text that nobody here wrote. Prints precision and recall by
// subject, language and decoy, then every error; fails below the floors of tools/evaluate/floors.json, or where the first look
// would have spared a text with a mention. Without a corpus
// (a fresh clone has none) it says so and passes.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRecogniser, recogniseText } from '../core/recognition/recogniser.ts';
import { createFirstLook } from '../core/recognition/first-look/first-look.ts';
import { wouldRead } from '../core/recognition/first-look/would-read.ts';
import type { Signs } from '../core/recognition/first-look/signs.ts';
import type { NameIndex } from '../core/recognition/name-index.ts';
import { parseItem } from './evaluate/gold-item.ts';
import type { GoldItem } from './evaluate/gold-item.ts';
import { findShortfalls } from './evaluate/floors.ts';
import { scoreItem } from './evaluate/score-item.ts';
import { createTally, formatTable } from './evaluate/tally.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = process.argv[2] ?? `${root}../shared/corpus`;
const files = ['pages.jsonl', 'text.jsonl'].map((name) => `${corpus}/${name}`);

function readItems(file: string): readonly GoldItem[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(parseItem);
}

function evaluate(): void {
  // Written by our own build: the one file that is trusted unread.
  const names = JSON.parse(readFileSync(`${root}data/names.json`, 'utf8')) as NameIndex;
  const recogniser = createRecogniser(names);
  const tally = createTally();
  const signs = JSON.parse(readFileSync(`${root}data/signs.json`, 'utf8')) as Signs;
  const unseen: string[] = [];
  const errors = files.flatMap(readItems).flatMap((item) => {
    const { lang, date, title, url } = item;
    const found = recogniseText(recogniser, item.text, { lang, date, title, url });
    if (
      found.length > 0 &&
      !wouldRead(
        createFirstLook(signs, () => lang),
        recogniser,
        item.text,
        { lang, title },
      )
    )
      unseen.push(`unseen by the first look: ${item.id}`);
    return scoreItem(tally, item, found);
  });
  console.log(formatTable(tally));
  for (const error of errors) console.log(error);
  const shortfalls = findShortfalls(tally, readFileSync(`${root}tools/evaluate/floors.json`, 'utf8'));
  for (const line of [...shortfalls, ...unseen]) console.error(line);
  process.exitCode = shortfalls.length + unseen.length > 0 ? 1 : 0;
}

if (files.every((file) => existsSync(file))) evaluate();
else console.log(`no corpus at ${corpus}: nothing to evaluate`);

// `npm run fit [-- CORPUS]`: would the weights of core/recognition/deciding/weights.ts be better learnt than argued? Fits them to
// four fifths of the labelled corpus, one step of one weight at a time, and counts the errors on the fifth that the fit has not
// seen, five times over. Prints both sums; changes nothing. What it has shown stands in docs/adr/0008-weights-by-hand.md.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BlockReading } from '../core/recognition/recogniser.ts';
import { names } from '../data/names.ts';
import { parseItem } from './evaluate/gold-item.ts';
import type { GoldItem } from './evaluate/gold-item.ts';
import { importTurnable } from './fitting/import-turnable.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = process.argv[2] ?? `${root}../shared/corpus`;
const files = ['pages.jsonl', 'text.jsonl'].map((name) => `${corpus}/${name}`);

/** Documents are dealt out to so many folds, in the order of the corpus. */
const folds = 5;
/** Rounds over all weights; nothing has moved in a third. */
const rounds = 2;
/** A wrong card is worse than none. */
const costOfWrong = 2;

// Constants of the recogniser; only here does anybody turn them.
const weights = await importTurnable(new URL('../core/recognition/deciding/weights.ts', import.meta.url));
// After them: whoever imports them first decides what they are.
const { createRecogniser } = await import('../core/recognition/recogniser.ts');
const recogniser = createRecogniser(names);

interface ReadItem {
  readonly item: GoldItem;
  readonly offsets: ReadonlyMap<BlockReading, number>;
}

function readItem(item: GoldItem): ReadItem {
  const offsets = new Map<BlockReading, number>();
  let offset = 0;
  for (const line of item.text.split('\n')) {
    const reading = recogniser.read({ text: line });
    if (reading) offsets.set(reading, offset);
    offset += line.length + 1;
  }
  return { item, offsets };
}

interface Errors {
  readonly wrong: number;
  readonly missed: number;
}

const costOf = ({ wrong, missed }: Errors): number => costOfWrong * wrong + missed;

/** People only. A doubtful label counts neither way. */
function countItem({ item, offsets }: ReadItem): Errors {
  const { lang, date, title, url } = item;
  const found = [...recogniser.decide([...offsets.keys()], { lang, date, title, url })].flatMap(([reading, mentions]) =>
    mentions.map(({ start, end, subject }) => {
      const shift = offsets.get(reading) ?? 0;
      return { start: start + shift, end: end + shift, subject: String(subject) };
    }),
  );
  const people = found.filter(({ subject }) => !subject.startsWith('treaty'));
  const labels = item.mentions.filter(({ subject, hidden }) => !subject.startsWith('treaty') && !hidden);
  const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start < b.end && b.start < a.end;
  const isFound = (label: (typeof labels)[number]): boolean =>
    people.some((own) => own.subject === label.subject && meets(own, label));
  return {
    wrong: people.filter(
      (own) => ![...item.mentions, ...item.decoys.filter(({ doubt }) => doubt)].some((l) => meets(own, l)),
    ).length,
    missed: labels.filter((label) => !label.doubt && !isFound(label)).length,
  };
}

const count = (items: readonly ReadItem[]): Errors =>
  items
    .map(countItem)
    .reduce((sum, own) => ({ wrong: sum.wrong + own.wrong, missed: sum.missed + own.missed }), { wrong: 0, missed: 0 });

/** Every weight up by one and down by one, so many rounds. */
const moves = Array.from({ length: rounds }, () =>
  Object.keys(weights.read()).flatMap((name) => [1, -1].map((step) => ({ name, step }))),
).flat();

/** Keeps each move that costs less. Leaves the weights fitted. */
function fit(items: readonly ReadItem[]): void {
  let best = costOf(count(items));
  for (const { name, step } of moves) {
    const before = weights.read()[name] ?? 0;
    weights.turn(name, before + step);
    const cost = costOf(count(items));
    if (cost < best) best = cost;
    else weights.turn(name, before);
  }
}

function compare(items: readonly ReadItem[]): void {
  const byHand = weights.read();
  const sums = { hand: { wrong: 0, missed: 0 }, fitted: { wrong: 0, missed: 0 } };
  const add = (sum: { wrong: number; missed: number }, own: Errors): void => {
    sum.wrong += own.wrong;
    sum.missed += own.missed;
  };
  for (let fold = 0; fold < folds; fold++) {
    const unseen = items.filter((_, index) => index % folds === fold);
    add(sums.hand, count(unseen));
    fit(items.filter((_, index) => index % folds !== fold));
    add(sums.fitted, count(unseen));
    const moved = Object.entries(weights.read()).filter(([name, weight]) => weight !== byHand[name]);
    const told = moved.map(([name, weight]) => `${name} ${byHand[name]} to ${weight}`).join(', ');
    console.log(`fold ${fold + 1}: ${told || 'nothing moved'}`);
    for (const [name, weight] of Object.entries(byHand)) weights.turn(name, weight);
  }
  console.log(`by hand: ${sums.hand.wrong} wrong, ${sums.hand.missed} missed`);
  console.log(`fitted, on what it has not seen: ${sums.fitted.wrong} wrong, ${sums.fitted.missed} missed`);
}

if (files.every((file) => existsSync(file))) {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  compare(lines.filter((line) => line !== '').map((line) => readItem(parseItem(line))));
} else console.log(`no corpus at ${corpus}: nothing to fit to`);

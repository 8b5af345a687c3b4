// One text's mentions against its labels. Right: the same subject and an overlap. Doubtful labels count neither way.
import type { Mention, Span } from '../../core/recognition/mention.ts';
import type { GoldItem } from './gold-item.ts';
import type { Tally } from './tally.ts';

type Gold = GoldItem['mentions'][number];

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Labelled, but as another treaty than ours. */
const foreignTreaty = 'treaty-other';

/** @returns the errors, one line each */
export function scoreItem(tally: Tally, item: GoldItem, found: readonly Mention[]): readonly string[] {
  const gold = item.mentions.filter(({ doubt, subject }) => !doubt && subject !== foreignTreaty);
  const decoys = [...item.decoys, ...item.mentions.filter(({ subject }) => subject === foreignTreaty)];
  const neutral = [...item.mentions, ...item.decoys].filter(({ doubt }) => doubt);
  const matched = new Set<Gold>();
  const errors = found.flatMap((mention) => {
    const match = gold.find((label) => label.subject === mention.subject && overlaps(label, mention));
    if (match) return scoreMatch(tally, item, match, mention, matched);
    if (neutral.some((label) => overlaps(label, mention))) return [];
    tally.add(keysOf(item, mention.subject), 'wrong');
    return [`wrong  ${mention.subject} ${item.id} ${excerpt(item.text, mention)}`];
  });
  const missed = gold.filter((label) => !matched.has(label) && !label.hidden);
  for (const label of missed) tally.add(keysOf(item, label.subject), 'missed');
  for (const decoy of decoys.filter(({ doubt }) => !doubt)) scoreDecoy(tally, item, decoy, gold, found);
  return [...errors, ...missed.map((label) => `missed ${label.subject} ${item.id} ${excerpt(item.text, label)}`)];
}

function scoreMatch(
  tally: Tally,
  item: GoldItem,
  match: Gold,
  mention: Mention,
  matched: Set<Gold>,
): readonly string[] {
  if (matched.has(match)) return [];
  matched.add(match);
  const keys = keysOf(item, mention.subject);
  tally.add(keys, 'right');
  const spans = [[match.start, match.end], ...match.alt];
  if (spans.some(([start, end]) => start === mention.start && end === mention.end)) tally.add(keys, 'exact');
  return [];
}

function scoreDecoy(tally: Tally, item: GoldItem, decoy: Span, gold: readonly Gold[], found: readonly Mention[]): void {
  const keys = ['all', `lang ${item.lang ?? '?'}`];
  tally.add(keys, 'decoys');
  const hit = found.some((mention) => overlaps(mention, decoy) && !gold.some((label) => overlaps(label, mention)));
  if (hit) tally.add(keys, 'hit');
}

/** Under which a mention is counted. */
export function keysOf({ lang }: GoldItem, subject: string): readonly string[] {
  const people = `people ${lang?.startsWith('en') ? 'en' : 'other languages'}`;
  const kind = subject.startsWith('treaty') ? ['treaties'] : ['people', people];
  return ['all', ...kind, `lang ${lang ?? '?'}`, `subject ${subject}`];
}

/** Characters of context in an error's line. */
const context = 40;

function excerpt(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - context), start);
  return `…${before}[${text.slice(start, end)}]${text.slice(end, end + context)}…`.replace(/\s+/gu, ' ');
}

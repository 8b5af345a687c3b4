// From the hits of one block to what the decision will need of it. After this the text is not looked at again.
import { showVisible } from '../names/folding.ts';
import type { Hit } from './form-match.ts';
import { entriesOf, fitsCase } from './hit-entries.ts';
import { use } from '../names/lexicon.ts';
import type { Lexicon } from '../names/lexicon.ts';
import type { NameEntry, NameIndex } from '../name-index.ts';
import { findAfter, findBefore, isTitleCased } from './neighbours.ts';
import type { Neighbour } from './neighbours.ts';
import type { Steps } from '../steps.ts';
import { findTreatyPhrases } from '../treaties/treaty-phrases.ts';
import type { TreatyPhrase } from '../treaties/treaty-phrases.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

export interface SurnameSignal extends Place {
  readonly kind: 'surname';
  readonly subject: number;
  /** Languages in which this spelling is the surname; absent: in all. */
  readonly languages?: readonly string[];
  /** The surface without hidden characters. */
  readonly written: string;
  readonly letters: 'lower' | 'capital' | 'capitals' | 'uncased';
  readonly sentenceStart: boolean;
  readonly before: Neighbour;
  readonly after: Neighbour;
}

interface Beside {
  readonly before: Neighbour;
  readonly after: Neighbour;
}

/** What a block says, in the order of its text. */
export type Signal =
  | SurnameSignal
  | (Place & { readonly kind: 'full' | 'given'; readonly subject: number } & Beside)
  | (Place & { readonly kind: 'rival'; readonly subject: number; readonly kin: boolean })
  | (Place & { readonly kind: 'world'; readonly subjects: readonly number[] })
  | (Place & { readonly kind: 'company' })
  | (Place & { readonly kind: 'sense'; readonly subject: number });

export interface Reading {
  /** Of the block's text, UTF-16 units. */
  readonly length: number;
  readonly signals: readonly Signal[];
  readonly treaties: readonly TreatyPhrase[];
}

/** Hits read in one step: some µs each, and ten times that in their first run. */
const hitsPerStep = 8;

/** Whether any hit is good for something on its own. */
export const hasUse = (lexicon: Lexicon, hits: readonly Hit[]): boolean =>
  hits.some((hit) => usesOf(lexicon, hit) !== 0);

const usesOf = (lexicon: Lexicon, { output }: Hit): number => lexicon.uses[output] ?? 0;

/** @returns `null` where nothing that a decision could need was found */
export function* readSignals(lexicon: Lexicon, text: string, hits: readonly Hit[]): Steps<Reading | null> {
  const { names } = lexicon;
  let titleCased: boolean | undefined;
  const asksTitleCase = () => (titleCased ??= isTitleCased(text));
  const signals: Signal[] = [];
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index];
    if (!hit || (usesOf(lexicon, hit) & use.signal) === 0) continue;
    signals.push(...signalsOf(names, { text, hits, index, isTitleCased: asksTitleCase }));
    if (index % hitsPerStep === 0) yield;
  }
  const describes = hits.some((hit) => (usesOf(lexicon, hit) & use.treaty) !== 0);
  const treaties = describes ? yield* findTreatyPhrases(names, text, hits) : [];
  return signals.length + treaties.length > 0 ? { length: text.length, signals, treaties } : null;
}

interface HitPlace {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly index: number;
  readonly isTitleCased: () => boolean;
}

function signalsOf(names: NameIndex, place: HitPlace): readonly Signal[] {
  const hit = place.hits[place.index];
  if (!hit) return [];
  const span = { start: hit.start, end: hit.end, surface: place.text.slice(hit.start, hit.end) };
  return entriesOf(names, hit).flatMap((entry) => signalOf(names, place, span, entry) ?? []);
}

function signalOf(names: NameIndex, place: HitPlace, span: Place, entry: NameEntry): Signal | null {
  if (entry.kind === 'world' && fitsCase(entry, place.text, span))
    return { ...span, kind: 'world', subjects: entry.subjects };
  if (entry.kind === 'company' && fitsCase(entry, place.text, span)) return { ...span, kind: 'company' };
  if (entry.kind === 'sense') return { ...span, kind: 'sense', subject: entry.subject };
  if (entry.kind === 'surname') return surnameSignal(names, place, span, entry);
  if (entry.kind === 'rival') return { ...span, kind: 'rival', subject: entry.subject, kin: entry.kin ?? false };
  if (entry.kind === 'full' || entry.kind === 'given') {
    const { kind, subject } = entry;
    return { ...span, kind, subject, before: findBefore(names, place), after: findAfter(names, place) };
  }
  return null;
}

/** Far enough back to see how the sentence before ended, UTF-16 units. */
const lookBack = 16;

function surnameSignal(
  names: NameIndex,
  place: HitPlace,
  span: Place,
  entry: NameEntry & { readonly kind: 'surname' },
): SurnameSignal | null {
  const written = showVisible(span.surface);
  if (entry.exact !== undefined && written.normalize('NFC').toLowerCase() !== entry.exact) return null;
  const before = findBefore(names, place);
  const after: Neighbour = entry.closed ? { kind: 'nothing' } : findAfter(names, place);
  if (entry.titled && !isTitle(after) && (isHan(span.surface) || !isTitle(before))) return null;
  return {
    ...span,
    kind: 'surname',
    subject: entry.subject,
    ...(entry.languages === undefined ? {} : { languages: entry.languages.split(' ') }),
    written,
    letters: lettersOf(written),
    sentenceStart: /(?:^|[.!?…])["“”„«»‘’'\s]*$/u.test(
      showVisible(place.text.slice(Math.max(0, span.start - lookBack), span.start)),
    ),
    before,
    after,
  };
}

/** Chinese and Japanese titles follow the name. */
const isHan = (surface: string): boolean => /^\p{sc=Han}/u.test(surface);

const isTitle = ({ kind }: Neighbour): boolean => kind === 'title' || kind === 'courtesy';

function lettersOf(surface: string): SurnameSignal['letters'] {
  const lower = surface.toLowerCase();
  const upper = surface.toUpperCase();
  // Georgian has capitals that no text uses.
  if (lower === upper || /^\p{sc=Georgian}/u.test(surface)) return 'uncased';
  if (surface === lower) return 'lower';
  return surface === upper ? 'capitals' : 'capital';
}

// From the hits of one block to what the decision will need of it. After this the text is not looked at again.
import type { Hit } from './form-match.ts';
import { entriesOf, fitsCase } from './hit-entries.ts';
import { use } from '../names/lexicon.ts';
import type { Lexicon } from '../names/lexicon.ts';
import type { NameEntry, NameIndex } from '../name-index.ts';
import { findAfter, findBefore, isTitleCased } from './neighbours.ts';
import type { Neighbour } from './known-neighbours.ts';
import { readWriting } from './surname-writing.ts';
import type { SurnameWriting } from './surname-writing.ts';
import type { Steps } from '../steps.ts';
import { findTreatyPhrases } from '../treaties/treaty-phrases.ts';
import type { TreatyPhrase } from '../treaties/treaty-phrases.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

export interface SurnameSignal extends Place, SurnameWriting {
  readonly kind: 'surname';
  readonly subject: number;
  /** Languages in which this spelling is the surname; absent: in all. */
  readonly languages?: readonly string[];
  readonly before: Neighbour;
  readonly after: Neighbour;
  /** A form that the full name must vouch for, since no title does. */
  readonly unvouched: boolean;
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
  | (Place & { readonly kind: 'company'; readonly matter: boolean })
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
  if (entry.kind === 'company' && fitsCase(entry, place.text, span))
    return { ...span, kind: 'company', matter: entry.matter ?? false };
  if (entry.kind === 'sense') return { ...span, kind: 'sense', subject: entry.subject };
  if (entry.kind === 'surname') return surnameSignal(names, place, span, entry);
  if (entry.kind === 'rival') return { ...span, kind: 'rival', subject: entry.subject, kin: entry.kin ?? false };
  if (entry.kind === 'full' || entry.kind === 'given') {
    const { kind, subject } = entry;
    return { ...span, kind, subject, before: findBefore(names, place), after: findAfter(names, place) };
  }
  return null;
}

function surnameSignal(
  names: NameIndex,
  place: HitPlace,
  span: Place,
  entry: NameEntry & { readonly kind: 'surname' },
): SurnameSignal | null {
  const writing = readWriting(place.text, span);
  if (entry.exact !== undefined && writing.written.normalize('NFC').toLowerCase() !== entry.exact) return null;
  const before = findBefore(names, place);
  const after: Neighbour = entry.closed ? { kind: 'nothing' } : findAfter(names, place);
  const untitled = !isTitle(after) && (isHan(span.surface) || !isTitle(before));
  if (entry.titled && untitled) return null;
  return {
    ...span,
    ...writing,
    kind: 'surname',
    subject: entry.subject,
    ...(entry.languages === undefined ? {} : { languages: entry.languages.split(' ') }),
    before,
    after,
    unvouched: untitled && entry.named === true,
  };
}

/** Chinese and Japanese titles follow the name. */
const isHan = (surface: string): boolean => /^\p{sc=Han}/u.test(surface);

const isTitle = ({ kind }: Neighbour): boolean => kind === 'title' || kind === 'courtesy';

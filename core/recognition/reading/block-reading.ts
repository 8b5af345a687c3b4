// From the hits of one block to what the decision will need of it. After this the text is not looked at again.
import type { Hit } from './form-match.ts';
import { entriesOf, fitsCase } from './hit-entries.ts';
import * as trait from '../names/form-traits.ts';
import { hasTrait } from '../names/lexicon.ts';
import type { Lexicon } from '../names/lexicon.ts';
import type { NameEntry } from '../name-index.ts';
import { findAfter, findBefore, isTitleCased } from './neighbours.ts';
import type { SurnameText } from './neighbours.ts';
import { nothing } from './known-neighbours.ts';
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
  | (Place & { readonly kind: 'rival'; readonly subject: number; readonly kin?: true })
  | (Place & { readonly kind: 'world'; readonly subjects: readonly number[] })
  | (Place & { readonly kind: 'company'; readonly matter?: true })
  | (Place & { readonly kind: 'sense'; readonly subject: number });

export interface Reading {
  /** Of the block's text, UTF-16 units. */
  readonly length: number;
  readonly signals: readonly Signal[];
  readonly treaties: readonly TreatyPhrase[];
}

/** Whether any hit is good for something on its own. */
export const hasUse = (lexicon: Lexicon, hits: readonly Hit[]): boolean =>
  hits.some(({ output }) => hasTrait(lexicon, output, trait.signal | trait.treaty));

/** @returns `null` where nothing that a decision could need was found */
export function* readSignals(lexicon: Lexicon, text: string, hits: readonly Hit[]): Steps<Reading | null> {
  const { names } = lexicon;
  let titleCased: boolean | undefined;
  const found = { names, text, hits, isTitleCased: () => (titleCased ??= isTitleCased(text)) };
  const signals: Signal[] = [];
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index];
    if (!hit || !hasTrait(lexicon, hit.output, trait.signal)) continue;
    const span = { start: hit.start, end: hit.end, surface: text.slice(hit.start, hit.end) };
    signals.push(...entriesOf(names, hit).flatMap((entry) => signalOf(found, index, span, entry) ?? []));
    // Some µs each, but milliseconds in the first run.
    yield;
  }
  const describes = hits.some(({ output }) => hasTrait(lexicon, output, trait.treaty));
  const treaties = describes ? yield* findTreatyPhrases(names, text, hits) : [];
  return signals.length + treaties.length > 0 ? { length: text.length, signals, treaties } : null;
}

/** What an entry tells, it tells as a signal of its kind. */
function signalOf(found: SurnameText, index: number, span: Place, entry: NameEntry): Signal | null {
  switch (entry.kind) {
    case 'world':
    case 'company':
      return fitsCase(entry, found.text, span) ? { ...span, ...entry } : null;
    case 'sense':
    case 'rival':
      return { ...span, ...entry };
    case 'full':
    case 'given':
      return { ...span, ...entry, before: findBefore(found, index), after: findAfter(found, index) };
    case 'surname':
      return surnameSignal(found, index, span, entry);
    default:
      return null;
  }
}

function surnameSignal(
  found: SurnameText,
  index: number,
  span: Place,
  { subject, languages, exact, closed, titled, named }: NameEntry & { readonly kind: 'surname' },
): SurnameSignal | null {
  const writing = readWriting(found.text, span);
  if (exact !== undefined && writing.written.normalize('NFC').toLowerCase() !== exact) return null;
  const before = findBefore(found, index);
  const after = closed ? nothing : findAfter(found, index);
  const untitled = !isTitle(after) && (isHan(span.surface) || !isTitle(before));
  if (titled && untitled) return null;
  const own = languages === undefined ? {} : { languages: languages.split(' ') };
  return {
    ...span,
    ...writing,
    kind: 'surname',
    subject,
    ...own,
    before,
    after,
    unvouched: untitled && named === true,
  };
}

/** Chinese and Japanese titles follow the name. */
const isHan = (surface: string): boolean => /^\p{sc=Han}/u.test(surface);

const isTitle = ({ kind }: Neighbour): boolean => kind === 'title' || kind === 'courtesy';

// Finds phrases of a block that may describe a treaty: words of treaties close together, with the states and years around
// them. Which treaty it is, if any, the document decides (treaties.ts).
import type { Hit } from '../reading/form-match.ts';
import type { Span } from '../mention.ts';
import type { NameIndex } from '../name-index.ts';
import type { Steps } from '../steps.ts';
import { gatherTerms, sentenceAround, termsWithin } from './block-terms.ts';
import type { BlockTerms } from './block-terms.ts';
import { beside, hasJoinedParties } from './treaty-parties.ts';
import { spanOf } from './treaty-span.ts';
import { readTerm } from './treaty-term.ts';
import type { Term } from './treaty-term.ts';
import type { TermConcept } from './treaty-terms.ts';

export interface TreatyPhrase extends Span {
  readonly surface: string;
  readonly concepts: ReadonlySet<TermConcept>;
  /** Subjects whose worlds are named in or right beside the phrase, and in its sentence. */
  readonly near: ReadonlySet<number>;
  readonly sentence: ReadonlySet<number>;
  /** Where a state that is party to none of ours is named. */
  readonly others: 'near' | 'sentence' | 'nowhere';
  readonly years: readonly number[];
  /** Which anniversaries of it the sentence speaks of. */
  readonly anniversaries: readonly number[];
}

/** Words of one phrase stand this close, characters: "treaty on friendship and [mutual] assistance". */
const longestGap = 28;
const wordsInGap = 3;

/** Concepts that only speak about a phrase, and belong into none. */
const outside: ReadonlySet<TermConcept> = new Set(['other', 'other-treaty', 'anniversary']);
const isCore = (concept: TermConcept): boolean => !outside.has(concept);

/** Terms read, and phrases described, in one step: some µs each, and ten times that in their first run. */
const termsPerStep = 16;
const phrasesPerStep = 4;

export function* findTreatyPhrases(
  names: NameIndex,
  text: string,
  hits: readonly Hit[],
): Steps<readonly TreatyPhrase[]> {
  const terms: Term[] = [];
  for (const [index, hit] of hits.entries()) {
    const term = readTerm(names, text, hit);
    if (term) terms.push(term);
    if (index % termsPerStep === termsPerStep - 1) yield;
  }
  const block = gatherTerms(text, terms);
  const groups = groupTerms(text, terms);
  const nextStarts = listNextStarts(groups);
  const phrases: TreatyPhrase[] = [];
  let sentence: Sentence | null = null;
  for (const [index, group] of groups.entries()) {
    const span = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
    sentence = readSentence(block, sentenceAround(block, span), sentence);
    phrases.push(describe(block, group, sentence, nextStarts[index] ?? Infinity));
    if (index % phrasesPerStep === phrasesPerStep - 1) yield;
  }
  return phrases;
}

/** Runs of core terms that stand close. */
function groupTerms(text: string, terms: readonly Term[]): readonly (readonly Term[])[] {
  const groups: Term[][] = [];
  for (const term of terms.filter(({ concepts }) => concepts.some(isCore))) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && joins(text.slice(last.end, term.start))) group.push(term);
    else groups.push([term]);
  }
  return groups;
}

function joins(gap: string): boolean {
  if (gap.length > longestGap || /[.!?;:。！？；\n]/u.test(gap)) return false;
  return (gap.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length <= wordsInGap;
}

/** For each phrase: where the next one that names a treaty begins, UTF-16 units. */
function listNextStarts(groups: readonly (readonly Term[])[]): readonly number[] {
  let next = Infinity;
  return groups
    .toReversed()
    .map((group) => {
      const behind = next;
      if (group.some(({ concepts }) => concepts.includes('noun'))) next = group[0]?.start ?? next;
      return behind;
    })
    .reverse();
}

/** What a sentence says, whatever phrase of it is asked about. */
interface Sentence extends Span {
  readonly parties: ReadonlySet<number>;
  readonly namesOther: boolean;
  readonly anniversaries: readonly number[];
}

const isOther = ({ concepts }: Term): boolean => concepts.includes('other') || concepts.includes('other-treaty');

const partiesOf = (terms: readonly Term[]): ReadonlySet<number> => new Set(terms.flatMap(({ parties }) => parties));

/** @param known the one read last: phrases of one sentence share it */
function readSentence(block: BlockTerms, span: Span, known: Sentence | null): Sentence {
  if (known?.start === span.start && known.end === span.end) return known;
  const inside = termsWithin(block, span);
  return {
    ...span,
    parties: partiesOf(inside),
    namesOther: inside.some(isOther),
    anniversaries: anniversariesOf(block.text, inside),
  };
}

/** The number right before the word: "20th anniversary", "60-летие", "25周年". */
const anniversariesOf = (text: string, terms: readonly Term[]): readonly number[] =>
  terms
    .filter(({ concepts }) => concepts.includes('anniversary'))
    .flatMap(
      ({ start }) =>
        /(\d{1,2})\P{L}?\p{L}{0,2}\P{L}?$/u.exec(text.slice(Math.max(0, start - numberReach), start))?.[1] ?? [],
    )
    .map(Number);

/** "20th ", UTF-16 units. */
const numberReach = 6;

function describe(block: BlockTerms, group: readonly Term[], sentence: Sentence, nextStart: number): TreatyPhrase {
  const { text } = block;
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? 0;
  const stretch = { start: Math.max(sentence.start, start - beside), end: Math.min(sentence.end, end + beside) };
  const near = termsWithin(block, stretch);
  const span = spanOf(block, group);
  const last = Math.min(sentence.end, end + yearAfter, Math.max(end, nextStart - yearBefore));
  return {
    ...span,
    surface: text.slice(span.start, span.end),
    concepts: new Set([...group.flatMap(({ concepts }) => concepts), ...writtenConcepts(block, group, { start, end })]),
    near: partiesOf(near),
    sentence: sentence.parties,
    others: near.some(isOther) ? 'near' : sentence.namesOther ? 'sentence' : 'nowhere',
    years: yearsOf(text.slice(Math.min(start, span.start), last)),
    anniversaries: sentence.anniversaries,
  };
}

/** "… of friendship, signed on 11 July 1961"; a year closer to the next phrase is that one's, characters. */
const yearAfter = 40;
const yearBefore = 25;

const yearsOf = (text: string): readonly number[] => (text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []).map(Number);

/** What the writing tells: quotation marks, and parties joined to the treaty in one name. */
function writtenConcepts(block: BlockTerms, group: readonly Term[], span: Span): TermConcept[] {
  const quoted = group.some(
    ({ concepts, start }) =>
      concepts.includes('limitless') && /["“”„«»‘'「『]\s?$/u.test(block.text.slice(Math.max(0, start - 2), start)),
  );
  return [...(quoted ? ['quoted' as const] : []), ...(hasJoinedParties(block, span) ? ['joined' as const] : [])];
}

// Decides which treaty a phrase describes: the one whose parties and concepts it names, or none.
import type { TreatyRule, NameIndex } from '../name-index.ts';
import type { TreatyPhrase } from './treaty-phrases.ts';
import type { TermConcept } from './treaty-terms.ts';

/** What the document holds besides the phrase. */
export interface TreatyContext {
  /** `YYYY-MM-DD` or the start of it; the page's date. */
  readonly date: string | undefined;
  /** Subjects whose worlds were named in the blocks just before. */
  readonly recent: ReadonlySet<number>;
}

/** @returns index of the one treaty that the phrase itself describes, `null` where it is none or could be two */
export function identifyTreaty(names: NameIndex, phrase: TreatyPhrase, context: TreatyContext): number | null {
  for (const parties of circles(phrase, context)) {
    const found = names.subjects.flatMap(({ treaty }, index) =>
      treaty && treaty.between.every((party) => parties.has(party)) && describes(treaty, phrase, context)
        ? [index]
        : [],
    );
    const [only] = found;
    if (only !== undefined) return found.length === 1 ? only : mostYears(names, found, yearsOf(phrase, context));
  }
  const alone = names.subjects.findIndex(
    ({ treaty }) => treaty && (treaty.alone.some((set) => holds(phrase, set)) || isDated(treaty, phrase, context)),
  );
  return alone < 0 ? null : alone;
}

/** By its name and its year, with one party named and no other state: "20th anniversary of the Treaty of Good-Neighbourliness". */
const isDated = (rule: TreatyRule, phrase: TreatyPhrase, context: TreatyContext): boolean =>
  phrase.others === 'nowhere' &&
  rule.between.some((party) => phrase.sentence.has(party)) &&
  rule.named.some((set) => holds(phrase, set)) &&
  yearsOf(phrase, context).some((year) => rule.years.includes(year));

/** Years written beside it, and those that its anniversaries count back to from the page's date. */
function yearsOf({ years, anniversaries }: TreatyPhrase, { date }: TreatyContext): readonly number[] {
  const now = Number(date?.slice(0, 4));
  return date === undefined ? years : [...years, ...anniversaries.map((count) => now - count)];
}

/** Called by its official or common name: "Treaty of Good-Neighbourliness". */
export const isNamed = ({ subjects }: NameIndex, phrase: TreatyPhrase, treaty: number): boolean =>
  subjects[treaty]?.treaty?.named.some((set) => holds(phrase, set)) ?? false;

const holds = ({ concepts }: TreatyPhrase, set: readonly TermConcept[]): boolean =>
  set.every((concept) => concepts.has(concept));

/** Where parties are looked for, nearest first. Another state near by must not be outvoted from further off. */
function circles(phrase: TreatyPhrase, { recent }: TreatyContext): readonly ReadonlySet<number>[] {
  const { near, sentence, others } = phrase;
  if (others === 'near') return [near];
  return others === 'sentence' ? [near, sentence] : [near, sentence, new Set([...sentence, ...recent])];
}

function describes(rule: TreatyRule, phrase: TreatyPhrase, context: TreatyContext): boolean {
  const { date } = context;
  const { concepts } = phrase;
  const years = yearsOf(phrase, context);
  if (rule.since !== undefined && date !== undefined && date < rule.since.slice(0, date.length)) return false;
  if (years.some((year) => rule.notYears.includes(year))) return false;
  if (concepts.has('noun') && years.some((year) => rule.years.includes(year))) return true;
  return rule.any.some((set) => holds(phrase, set));
}

function mostYears(names: NameIndex, found: readonly number[], years: readonly number[]): number | null {
  const dated = found.filter((index) => names.subjects[index]?.treaty?.years.some((year) => years.includes(year)));
  return dated.length === 1 ? (dated[0] ?? null) : null;
}

/**
 * A short form of a treaty that the page has named: "the new pact".
 * @param latest the treaty named last before it, else the first one after it
 */
export function recallTreaty(names: NameIndex, phrase: TreatyPhrase, latest: number | undefined): number | null {
  const rule = latest === undefined ? undefined : names.subjects[latest]?.treaty;
  if (latest === undefined || !rule || phrase.others === 'near') return null;
  if (phrase.years.some((year) => !rule.years.includes(year))) return null;
  const recalls = rule.any.some((set) => set.some((concept) => concept !== 'noun' && phrase.concepts.has(concept)));
  const binds = phrase.concepts.has('noun') || phrase.concepts.has('deal');
  return binds && recalls ? latest : null;
}

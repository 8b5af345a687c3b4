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

/** A rule beside the years of a phrase. */
interface DatedRule {
  readonly rule: TreatyRule;
  /** Of its subject. */
  readonly index: number;
  /** Whether one of the years tells of it, or of another. */
  readonly isDated: boolean;
  readonly isOutdated: boolean;
}

function dateRules({ subjects }: NameIndex, years: readonly number[]): readonly DatedRule[] {
  const meets = (own: readonly number[]): boolean => years.some((year) => own.includes(year));
  return subjects.flatMap(({ treaty: rule }, index) =>
    rule ? [{ rule, index, isDated: meets(rule.years), isOutdated: meets(rule.notYears) }] : [],
  );
}

/** @returns index of the one treaty that the phrase itself describes, `null` where it is none or could be two */
export function identifyTreaty(names: NameIndex, phrase: TreatyPhrase, context: TreatyContext): number | null {
  const rules = dateRules(names, yearsOf(phrase, context));
  for (const parties of circles(phrase, context)) {
    const found = rules.filter(
      (dated) => dated.rule.between.every((party) => parties.has(party)) && describes(dated, phrase, context),
    );
    const [only, ...others] = found.length > 1 ? found.filter(({ isDated }) => isDated) : found;
    if (found.length > 0) return only && others.length === 0 ? only.index : null;
  }
  const alone = rules.find(
    ({ rule, isDated }) => holdsAny(phrase, rule.alone) || (isDated && isNamedByParty(rule, phrase)),
  );
  return alone?.index ?? null;
}

/** By its name, with one party named and no other state: "20th anniversary of the Treaty of Good-Neighbourliness". */
const isNamedByParty = (rule: TreatyRule, phrase: TreatyPhrase): boolean =>
  phrase.others === 'nowhere' &&
  rule.between.some((party) => phrase.sentence.has(party)) &&
  holdsAny(phrase, rule.named);

/** Years written beside it, and those that its anniversaries count back to from the page's date. */
function yearsOf({ years, anniversaries }: TreatyPhrase, { date }: TreatyContext): readonly number[] {
  const now = Number(date?.slice(0, 4));
  return date === undefined ? years : [...years, ...anniversaries.map((count) => now - count)];
}

/** Called by its official or common name: "Treaty of Good-Neighbourliness". */
export const isNamed = ({ subjects }: NameIndex, phrase: TreatyPhrase, treaty: number): boolean =>
  holdsAny(phrase, subjects[treaty]?.treaty?.named ?? []);

const holdsAny = ({ concepts }: TreatyPhrase, sets: readonly (readonly TermConcept[])[]): boolean =>
  sets.some((set) => set.every((concept) => concepts.has(concept)));

/** Where parties are looked for, nearest first. Another state near by must not be outvoted from further off. */
function circles(phrase: TreatyPhrase, { recent }: TreatyContext): readonly ReadonlySet<number>[] {
  const { near, sentence, others } = phrase;
  if (others === 'near') return [near];
  return others === 'sentence' ? [near, sentence] : [near, sentence, new Set([...sentence, ...recent])];
}

function describes({ rule, isDated, isOutdated }: DatedRule, phrase: TreatyPhrase, { date }: TreatyContext): boolean {
  if (rule.since !== undefined && date !== undefined && date < rule.since.slice(0, date.length)) return false;
  return !isOutdated && ((isDated && phrase.concepts.has('noun')) || holdsAny(phrase, rule.any));
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

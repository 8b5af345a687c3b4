// Build time: a subject's names and its languages' endings become the written forms that the automaton holds. Pure; the
// notation of stems is that of seeds/subjects/*.yaml: `Putin:name` takes endings, `Kreml*` any ending, `Tập!` needs its
// accents, `金^` needs a title beside it, `Si~` a title beside it or the full name on the page.
import { foldName } from './folding.ts';

/** Endings by class, folded or not. */
export type EndingClasses = Readonly<Record<string, readonly string[]>>;

export interface Stem {
  readonly text: string;
  readonly endings: readonly string[];
  /** May be continued by any letters. */
  readonly open: boolean;
  readonly exact: boolean;
  readonly titled: boolean;
  readonly named: boolean;
  /** Its endings are possessives. */
  readonly closes: boolean;
}

/** @throws Error naming the class that the language does not have */
export function parseStem(notation: string, classes: EndingClasses): Stem {
  const [, body = '', className, marks = ''] = /^(.*?)(?::([a-z]+))?([*!^~]*)$/u.exec(notation) ?? [];
  const endings = className === undefined ? [] : classes[className];
  if (!endings) throw new Error(`"${notation}": no class of endings "${className}"`);
  return {
    text: body,
    endings,
    open: marks.includes('*'),
    exact: marks.includes('!'),
    titled: marks.includes('^'),
    named: marks.includes('~'),
    closes: className === 'possessive',
  };
}

/** Stem and every inflection of it, folded. */
export function inflect(stem: Stem): readonly string[] {
  return [...new Set([stem.text, ...stem.endings.map((ending) => stem.text + ending)].map(foldName))];
}

/** `Jong Un` is also written Jongun. */
const withJoined = (form: string): readonly string[] => [...new Set([form, form.replaceAll(' ', '')])];

export interface NameParts {
  readonly family: readonly Stem[];
  readonly given: readonly Stem[];
}

export interface Form {
  readonly form: string;
  readonly open: boolean;
}

/** Every start followed by every end is a form. */
export interface PairedForms {
  readonly starts: readonly string[];
  readonly ends: readonly Form[];
}

type Order = 'family-first' | 'given-first';

/**
 * Every full name, whatever language either part comes from: papers mix spellings, and nobody else is called by such a mixture.
 * Where the family name comes first it also stands the other way round, as Western papers have it: Jong Un Kim.
 */
export function expandFullNames({ family, given }: NameParts, order: Order): readonly PairedForms[] {
  const [first, last] = order === 'family-first' ? [family, given] : [given, family];
  const ends = last.flatMap((stem) =>
    inflect(stem)
      .flatMap(withJoined)
      .map((form) => ({ form, open: stem.open })),
  );
  const parted = { starts: unique(first.flatMap(inflect)).map((form) => `${form} `), ends: uniqueForms(ends) };
  const reversed = { starts: unique(last.map((stem) => `${bare(stem)} `)), ends: unique(first.map(bare)).map(closed) };
  return order === 'family-first' ? [parted, reversed] : [parted];
}

/** Uninflected a name also stands as one word, as tags and scripts without spaces write it; of one language. */
export function expandTags({ family, given }: NameParts, order: Order): readonly Form[] {
  const [first, last] = order === 'family-first' ? [family, given] : [given, family];
  return first.flatMap((start) =>
    last.flatMap((end) => withJoined(bare(end)).map((own) => ({ form: bare(start) + own, open: end.open }))),
  );
}

/** Alphabets in which many languages inflect the same names. */
const lending = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u];

/**
 * Stems of one alphabet lend each other their endings: beside the other part of a full name any of them will do, and one set of
 * endings behind all stems is small.
 */
export function shareEndings(stems: readonly Stem[]): readonly Stem[] {
  const alphabetOf = ({ text }: Stem) => lending.find((alphabet) => alphabet.test(text));
  const groups = Map.groupBy(stems, alphabetOf);
  return stems.map((stem) => {
    const alphabet = stem.endings.length > 0 ? alphabetOf(stem) : undefined;
    return alphabet
      ? { ...stem, endings: unique((groups.get(alphabet) ?? []).flatMap(({ endings }) => endings)) }
      : stem;
  });
}

const unique = (forms: readonly string[]): readonly string[] => [...new Set(forms)];

const uniqueForms = (forms: readonly Form[]): readonly Form[] => [
  ...new Map(forms.map((form) => [`${form.form} ${form.open}`, form])).values(),
];

const bare = ({ text }: Stem): string => foldName(text);

/** A form that no letters continue. */
export const closed = (form: string): Form => ({ form, open: false });

/** A decoy, title or world word; letters may continue it behind a `*`. */
export const expandPhrase = (phrase: string): Form => ({
  form: foldName(phrase.replace(/\*$/u, '')),
  open: phrase.endsWith('*'),
});

// Build time: a subject's names and its languages' endings become the written forms that the automaton holds. Pure; the
// notation of stems is that of seeds/subjects/*.yaml: `Putin:name` takes endings, `Kreml*` any ending, `Tập!` needs its
// accents, `金^` needs a title beside it.
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
  /** Its endings are possessives. */
  readonly closes: boolean;
}

/** @throws Error naming the class that the language does not have */
export function parseStem(notation: string, classes: EndingClasses): Stem {
  const [, body = '', className, marks = ''] = /^(.*?)(?::([a-z]+))?([*!^]*)$/u.exec(notation) ?? [];
  const endings = className === undefined ? [] : classes[className];
  if (!endings) throw new Error(`"${notation}": no class of endings "${className}"`);
  return {
    text: body,
    endings,
    open: marks.includes('*'),
    exact: marks.includes('!'),
    titled: marks.includes('^'),
    closes: className === 'possessive',
  };
}

/** Stem and every inflection of it, folded. */
export function inflect(stem: Stem): readonly string[] {
  return [...new Set([stem.text, ...stem.endings.map((ending) => stem.text + ending)].map(foldName))];
}

/** Folded spellings of a name of several words: parted, or run together as in a tag or in scripts without spaces. */
export function joinWords(words: readonly string[]): readonly string[] {
  return [...new Set([words.join(' '), words.join('')])];
}

/** `Jong Un` is also written Jongun. */
function withJoined(form: string): readonly string[] {
  return joinWords(form.split(' '));
}

export interface NameParts {
  readonly family: readonly Stem[];
  readonly given: readonly Stem[];
}

export interface Form {
  readonly form: string;
  readonly open: boolean;
}

/** Every full name in both orders. The usual order also stands written as one word. */
export function expandFullNames({ family, given }: NameParts, order: 'family-first' | 'given-first'): readonly Form[] {
  const forms = new Map<string, Form>();
  const add = (form: string, open: boolean) => forms.set(form + (open ? '*' : ''), { form, open });
  for (const name of family) {
    for (const own of given) {
      const first = order === 'family-first' ? name : own;
      const last = order === 'family-first' ? own : name;
      for (const form of pairs(first, last).flatMap(([a, b]) => joinWords([a, b]))) add(form, last.open);
      // The unusual order is that of forms to fill in and of Western papers: Jong Un Kim.
      if (order === 'family-first') for (const [a, b] of pairs(last, first)) add(`${a} ${b}`, false);
    }
  }
  return [...forms.values()];
}

function pairs(first: Stem, last: Stem): readonly (readonly [string, string])[] {
  return inflect(first).flatMap((a) =>
    withAll(inflect(last)).flatMap((b) => withAll([a]).map((variant) => [variant, b] as const)),
  );
}

const withAll = (forms: readonly string[]): readonly string[] => forms.flatMap(withJoined);

/**
 * A decoy, title or world word. `*` inside a phrase stands for any ending of any language in that script.
 * @param endings endings of all languages
 */
export function expandPhrase(phrase: string, endings: readonly string[]): readonly Form[] {
  const open = phrase.endsWith('*');
  const words = phrase.replace(/\*$/u, '').split(' ');
  const variants = words.map((word) => (word.endsWith('*') ? anyEnding(word.slice(0, -1), endings) : [word]));
  const phrases = variants.reduce<readonly string[]>(
    (starts, ends) => starts.flatMap((start) => ends.map((end) => (start === '' ? end : `${start} ${end}`))),
    [''],
  );
  return [...new Set(phrases.map(foldName))].map((form) => ({ form, open }));
}

function anyEnding(stem: string, endings: readonly string[]): readonly string[] {
  const cyrillic = /\p{sc=Cyrillic}/u.test(stem);
  const fitting = endings.filter(
    (ending) => /\p{sc=Cyrillic}/u.test(ending) === cyrillic && /^[\p{sc=Cyrillic}\p{sc=Latin}]+$/u.test(ending),
  );
  return [stem, ...fitting.map((ending) => stem + ending)];
}

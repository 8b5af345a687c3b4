// One person's names: full in every language's spellings and endings, the surname alone with what it takes to be believed.
import { foldName } from '../../core/recognition/names/folding.ts';
import type { NameEntry } from '../../core/recognition/name-index.ts';
import {
  closed,
  expandFullNames,
  expandTags,
  inflect,
  parseStem,
  shareEndings,
} from '../../core/recognition/names/name-forms.ts';
import type { Stem } from '../../core/recognition/names/name-forms.ts';
import { NameFault } from './name-fault.ts';
import type { LanguageSeed, NamedSubjectSeed } from '../seeds/name-seeds.schema.ts';
import type { FormCollection } from './form-collection.ts';

/** Spellings known everywhere stand under this instead of a language. */
const everywhere = 'mul';

interface Surname {
  readonly stem: Stem;
  readonly form: string;
  readonly language: string;
}

/** @throws NameFault */
export function gatherNames(
  collection: FormCollection,
  { id, names }: NamedSubjectSeed,
  subject: number,
  languages: readonly LanguageSeed[],
): void {
  if (!names) return;
  const full: NameEntry = { kind: 'full', subject };
  const surnames: Surname[] = [];
  const all: { family: Stem[]; given: Stem[] } = { family: [], given: [] };
  for (const [code, parts] of Object.entries(names.forms)) {
    const parse = (notation: string) => parseIn(id, code, languages, notation);
    const family = parts.family.map(parse);
    const given = parts.given.map(parse);
    for (const form of expandTags({ family, given }, names.order)) collection.add(form, full);
    all.family.push(...family);
    all.given.push(...given);
    surnames.push(...family.flatMap((stem) => inflect(stem).map((form) => ({ stem, form, language: code }))));
  }
  const given = shareEndings(all.given);
  if (names.order === 'family-first') gatherGiven(collection, given, subject);
  for (const pairs of expandFullNames({ family: all.family, given }, names.order)) collection.addPairs(pairs, full);
  gatherSurnames(collection, surnames, subject, languages);
}

function parseIn(id: string, code: string, languages: readonly LanguageSeed[], notation: string): Stem {
  const classes = languages.find(({ language }) => language === code)?.classes ?? {};
  try {
    return parseStem(notation, classes);
  } catch (error) {
    throw new NameFault(
      `seeds/subjects/${id}.yaml: names.forms.${code}: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** Of two words or more: one alone is too common a word. */
function gatherGiven(collection: FormCollection, given: readonly Stem[], subject: number): void {
  for (const form of given.flatMap(inflect).filter((own) => own.includes(' '))) {
    collection.add(closed(form), { kind: 'given', subject });
  }
}

function gatherSurnames(
  collection: FormCollection,
  surnames: readonly Surname[],
  subject: number,
  languages: readonly LanguageSeed[],
): void {
  const known = new Set(surnames.flatMap(({ form, language }) => (language === everywhere ? form : [])));
  // What one language asks of a form is not asked by another; what is known everywhere is asked of none.
  const keyOf = ({ form, stem: { titled, named } }: Surname): string =>
    known.has(form) ? form : `${form} ${titled} ${named}`;
  for (const key of new Set(surnames.map(keyOf))) {
    const bearers = surnames.filter((surname) => keyOf(surname) === key);
    const [{ form } = { form: '' }] = bearers;
    collection.add(closed(form), surnameEntry(bearers, subject, languages));
  }
}

function surnameEntry(bearers: readonly Surname[], subject: number, known: readonly LanguageSeed[]): NameEntry {
  const [first] = bearers;
  const exact = first?.stem.exact === true ? first.stem.text.normalize('NFC').toLowerCase() : undefined;
  const languages = languagesOf(bearers, known);
  return {
    kind: 'surname',
    subject,
    ...(languages ? { languages: languages.join(' ') } : {}),
    ...(exact === undefined ? {} : { exact }),
    ...(isTitled(bearers) ? { titled: true } : {}),
    ...(bearers.some(({ stem }) => stem.named) ? { named: true } : {}),
    ...(bearers.some(({ stem, form }) => stem.closes && form !== foldName(stem.text)) ? { closed: true } : {}),
  };
}

/** Only Latin spellings are tied to languages: other scripts are few, and their pages' languages often wrong. */
function languagesOf(bearers: readonly Surname[], languages: readonly LanguageSeed[]): readonly string[] | undefined {
  if (bearers.some(({ language }) => language === everywhere)) return undefined;
  if (bearers.every(({ form }) => !/^[\p{sc=Latin} ]+$/u.test(form))) return undefined;
  const codes = new Set(bearers.map(({ language }) => language));
  const families = new Set(languages.flatMap(({ language, family }) => (family && codes.has(language) ? family : [])));
  const inflected = bearers.every(({ form, stem }) => form !== foldName(stem.text));
  const kin = inflected ? languages.filter(({ family }) => family && families.has(family)) : [];
  return [...new Set([...codes, ...kin.map(({ language }) => language)])].sort();
}

/** One language's word is enough to ask for a title, but where the spelling is known everywhere. */
const isTitled = (bearers: readonly Surname[]): boolean =>
  bearers.some(({ stem }) => stem.titled) && !bearers.some(({ language }) => language === everywhere);

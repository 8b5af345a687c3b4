// seeds/ to data/names.json: every written form of every subject, with what it can stand for, as one automaton; and to
// data/signs.json: what tells that a page may hold any. `buildNames` is pure and deterministic; tools/build-index.ts calls it and writes the file.
import { buildAutomaton } from '../core/recognition/names/automaton-builder.ts';
import { foldName } from '../core/recognition/names/folding.ts';
import type { Signs } from '../core/recognition/first-look/signs.ts';
import type { SubjectId } from '../core/recognition/mention.ts';
import type { NameEntry, NamedSubject, NameIndex, TreatyRule } from '../core/recognition/name-index.ts';
import type { NameSeeds } from './seeds/read-name-seeds.ts';
import type { LanguageSeed, NamedSubjectSeed } from './seeds/name-seeds.schema.ts';
import { createFormCollection, createNumbering } from './names/form-collection.ts';
import type { CollectedForm, FormCollection } from './names/form-collection.ts';
import { buildSigns } from './names/build-signs.ts';
import { packEntries } from './names/pack-entries.ts';
import { NameFault } from './names/name-fault.ts';
import { gatherNames } from './names/gather-names.ts';
import { createGather, gatherDecoys, gatherLanguage, gatherShared } from './names/gather-words.ts';

/** @throws NameFault where the seeds contradict each other */
export function buildNames(seeds: NameSeeds): { readonly names: NameIndex; readonly signs: Signs } {
  const collection = collectForms(seeds);
  const names: NameIndex = { version: 1, ...numberForms(collection), ...describe(seeds.languages, seeds.subjects) };
  const treaties = names.subjects.flatMap(({ id, treaty }) => (treaty ? [[id, treaty] as const] : []));
  return { names, signs: buildSigns(collection, treaties) };
}

function collectForms({ languages, subjects }: NameSeeds): FormCollection {
  const collection = createFormCollection();
  const gather = createGather(collection);
  subjects.forEach((subject, index) => {
    gatherNames(collection, subject, index, languages);
    gatherDecoys(gather, subject, index);
  });
  gatherShared(gather, subjects);
  for (const language of languages) gatherLanguage(gather, language);
  return collection;
}

function numberForms(collection: FormCollection): Pick<NameIndex, 'entries' | 'outputs' | 'open' | 'automaton'> {
  const entries = createNumbering<NameEntry>();
  const outputs = createNumbering<{ readonly numbers: readonly number[]; readonly open: boolean }>();
  const outputOf = ({ open, entries: found }: CollectedForm): number => {
    const numbers = [...new Set(found.map(entries.numberOf))].sort((a, b) => a - b);
    return outputs.numberOf({ numbers, open });
  };
  const toMap = (forms: readonly CollectedForm[]) => new Map(forms.map((form) => [form.form, outputOf(form)]));
  const forms = toMap(collection.list());
  const pairs = collection.listPairs().map(({ starts, ends }) => ({ starts, ends: toMap(ends) }));
  const packed = packEntries(entries.values);
  return {
    entries: packed.entries,
    outputs: outputs.values.map(({ numbers }) => numbers.map((number) => packed.places[number] ?? 0)),
    open: outputs.values.flatMap(({ open }, output) => (open ? [output] : [])),
    automaton: buildAutomaton(forms, pairs),
  };
}

function describe(
  languages: readonly LanguageSeed[],
  subjects: readonly NamedSubjectSeed[],
): Omit<NameIndex, 'version' | 'entries' | 'outputs' | 'open' | 'automaton'> {
  const indexOf = createSubjectFinder(subjects);
  const byLanguage = (field: 'homonyms' | 'namesakes') =>
    Object.fromEntries(
      languages
        .filter((language) => language[field].length > 0)
        .map(({ language, [field]: ids }) => [
          language,
          ids.map((id) => indexOf(id, `seeds/languages/${language}.yaml: ${field}`)),
        ]),
    );
  return {
    subjects: subjects.map((subject) => nameSubject(subject, indexOf)),
    nounCapitals: languages.filter(({ nounCapitals }) => nounCapitals).map(({ language }) => language),
    particles: languages.flatMap(({ particles }) => particles),
    proclitics: [...new Set(languages.flatMap(({ proclitics }) => Array.from(foldName(proclitics))))].sort().join(''),
    homonyms: byLanguage('homonyms'),
    namesakes: byLanguage('namesakes'),
    explainers: wordsByLanguage(languages, 'explainers'),
    nounMarks: wordsByLanguage(languages, 'nounMarks'),
  };
}

const wordsByLanguage = (
  languages: readonly LanguageSeed[],
  field: 'explainers' | 'nounMarks',
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    languages.filter(({ [field]: words }) => words.length > 0).map(({ language, [field]: words }) => [language, words]),
  );

/** @throws NameFault naming where the unknown id stands */
type SubjectFinder = (id: string, where: string) => number;

function createSubjectFinder(subjects: readonly NamedSubjectSeed[]): SubjectFinder {
  return (id, where) => {
    const index = subjects.findIndex((subject) => subject.id === id);
    if (index < 0) throw new NameFault(`${where}: no subject "${id}"`);
    return index;
  };
}

function nameSubject({ id, names, descriptions }: NamedSubjectSeed, indexOf: SubjectFinder): NamedSubject {
  return {
    // Ids are parsed by the schema: the border where a string becomes one.
    id: id as SubjectId,
    surname: names?.surname ?? 'none',
    ...(names?.since ? { since: names.since } : {}),
    ...(descriptions ? { treaty: treatyRule(id, descriptions, indexOf) } : {}),
  };
}

function treatyRule(
  id: string,
  { between, since, ...rest }: NonNullable<NamedSubjectSeed['descriptions']>,
  indexOf: SubjectFinder,
): TreatyRule {
  const [first = '', second = ''] = between;
  const where = `seeds/subjects/${id}.yaml: descriptions.between`;
  return { ...rest, between: [indexOf(first, where), indexOf(second, where)], ...(since ? { since } : {}) };
}

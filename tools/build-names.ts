// seeds/ to data/names.json: every written form of every subject, with what it can stand for, as one automaton.
// `buildNames` is pure and deterministic; tools/build-index.ts calls it and writes the file.
import { buildAutomaton } from '../core/recognition/automaton-builder.ts';
import { foldName } from '../core/recognition/folding.ts';
import type { SubjectId } from '../core/recognition/mention.ts';
import type { FormOutput, NameEntry, NamedSubject, NameIndex, TreatyRule } from '../core/recognition/name-index.ts';
import type { TermConcept } from '../core/recognition/treaty-terms.ts';
import { unfold } from '../core/recognition/treaty-terms.ts';
import { expandFullNames, expandPhrase, inflect, parseStem } from '../core/recognition/name-forms.ts';
import type { NameSeeds } from './name-seeds.ts';
import type { LanguageSeed, NamedSubjectSeed } from './name-seeds.schema.ts';

/** Spellings known everywhere stand under this instead of a language. */
const everywhere = 'mul';

/** Forms gathered so far: folded form (with `*` where open) to what it can stand for. */
type Gathered = Map<string, NameEntry[]>;

/** @throws Error with the id of the subject and what is wrong in its notation */
export function buildNames({ languages, subjects }: NameSeeds): NameIndex {
  const gathered: Gathered = new Map();
  const endings = [...new Set(languages.flatMap(({ classes }) => Object.values(classes).flat()))].sort();
  subjects.forEach((subject, index) => gatherSubject(gathered, subject, index, languages, endings));
  gatherShared(gathered, subjects, endings);
  for (const language of languages) gatherLanguage(gathered, language, endings);
  return assemble(gathered, languages, subjects);
}

function add(gathered: Gathered, form: string, open: boolean, entry: NameEntry): void {
  const key = open ? `${form}*` : form;
  gathered.set(key, [...(gathered.get(key) ?? []), entry]);
}

function gatherSubject(
  gathered: Gathered,
  subject: NamedSubjectSeed,
  index: number,
  languages: readonly LanguageSeed[],
  endings: readonly string[],
): void {
  if (subject.names) gatherNames(gathered, subject, index, languages);
  for (const phrase of subject.decoys.people) {
    for (const { form, open } of expandPhrase(phrase, endings))
      add(gathered, form, open, { kind: 'rival', subject: index });
  }
  for (const phrase of subject.decoys.kin) {
    for (const { form, open } of expandPhrase(phrase, endings))
      add(gathered, form, open, { kind: 'rival', subject: index, kin: true });
  }
  for (const phrase of subject.decoys.sense) {
    for (const { form, open } of expandPhrase(phrase, endings))
      add(gathered, form, open, { kind: 'sense', subject: index });
  }
  for (const phrase of subject.decoys.things) {
    for (const { form, open } of expandPhrase(phrase, endings)) add(gathered, form, open, { kind: 'decoy' });
  }
}

function gatherNames(
  gathered: Gathered,
  { id, names }: NamedSubjectSeed,
  subject: number,
  languages: readonly LanguageSeed[],
): void {
  if (!names) return;
  const surnames = new Map<string, NameEntry & { readonly kind: 'surname' }>();
  for (const [code, parts] of Object.entries(names.forms)) {
    const classes = languages.find(({ language }) => language === code)?.classes ?? {};
    const parse = (notation: string) => {
      try {
        return parseStem(notation, classes);
      } catch (error) {
        throw new Error(`${id}.yaml: names.forms.${code}: ${error instanceof Error ? error.message : String(error)}`);
      }
    };
    const family = parts.family.map(parse);
    const given = parts.given.map(parse);
    for (const { form, open } of expandFullNames({ family, given }, names.order)) {
      add(gathered, form, open, { kind: 'full', subject });
    }
    if (names.order === 'family-first') {
      for (const form of given.flatMap(inflect).filter((own) => own.includes(' ')))
        add(gathered, form, false, { kind: 'given', subject });
    }
    for (const stem of family) {
      for (const form of inflect(stem)) {
        const known = surnames.get(form);
        const free = code === everywhere || (known !== undefined && known.languages === undefined);
        surnames.set(form, {
          kind: 'surname',
          subject,
          ...(free ? {} : { languages: [...new Set([...(known?.languages ?? []), code])].sort() }),
          ...(stem.exact ? { exact: stem.text.normalize('NFC').toLowerCase() } : {}),
          ...(stem.titled ? { titled: true } : {}),
          ...(stem.closes && form !== foldName(stem.text) ? { closed: true } : {}),
        });
      }
    }
  }
  for (const [form, entry] of surnames) add(gathered, form, false, entry);
}

/** Titles and world words belong to several subjects at once: one entry for each set of subjects. */
function gatherShared(gathered: Gathered, subjects: readonly NamedSubjectSeed[], endings: readonly string[]): void {
  for (const section of ['titles', 'world'] as const) {
    const bearers = new Map<string, number[]>();
    subjects.forEach((subject, index) => {
      for (const phrase of Object.values(subject[section]).flat()) {
        for (const { form, open } of expandPhrase(phrase, endings)) {
          const key = open ? `${form}*` : form;
          const known = bearers.get(key) ?? [];
          if (!known.includes(index)) bearers.set(key, [...known, index]);
        }
      }
    });
    for (const [key, indices] of bearers) {
      const entry: NameEntry = { kind: section === 'titles' ? 'title' : 'world', subjects: indices };
      gathered.set(key, [...(gathered.get(key) ?? []), entry]);
    }
  }
}

function gatherLanguage(gathered: Gathered, language: LanguageSeed, endings: readonly string[]): void {
  for (const kind of ['courtesy', 'stranger', 'plain', 'company'] as const) {
    for (const phrase of language[kind]) {
      const entry: NameEntry = kind === 'plain' || kind === 'company' ? { kind, ...capital(phrase) } : { kind };
      for (const { form, open } of expandPhrase(phrase, endings)) add(gathered, form, open, entry);
    }
  }
  for (const [concept, phrases] of Object.entries(language.terms)) {
    for (const phrase of phrases) {
      const entry: NameEntry = { kind: 'term', concepts: unfold(concept as TermConcept), ...capital(phrase) };
      for (const { form, open } of expandPhrase(phrase, endings)) add(gathered, form, open, entry);
    }
  }
}

/** States and heads of state need their capital; nouns may have one, in German or at the start of a sentence. */
function capital(phrase: string): { readonly capital?: true } {
  return /^\p{Lu}{2}|^(?:Moon|Abe|Modi|Sad)\b/u.test(phrase) ? { capital: true } : {};
}

function assemble(
  gathered: Gathered,
  languages: readonly LanguageSeed[],
  subjects: readonly NamedSubjectSeed[],
): NameIndex {
  const entries = createNumbering<NameEntry>();
  const outputs = createNumbering<FormOutput>();
  const forms = new Map<string, number>();
  for (const [key, own] of [...gathered].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const open = key.endsWith('*');
    // A form that is also an open one yields both; the open key sorts later and stays.
    const found = open ? [...own, ...(gathered.get(key.slice(0, -1)) ?? [])] : own;
    const numbers = [...new Set(found.map(entries.numberOf))].sort((a, b) => a - b);
    forms.set(
      open ? key.slice(0, -1) : key,
      outputs.numberOf({ entries: numbers, ...(open ? { open: true as const } : {}) }),
    );
  }
  return {
    version: 1,
    subjects: subjects.map((subject) => nameSubject(subject, subjects)),
    entries: entries.values,
    outputs: outputs.values,
    automaton: buildAutomaton(forms),
    nounCapitals: languages.filter(({ nounCapitals }) => nounCapitals).map(({ language }) => language),
    particles: languages.flatMap(({ particles }) => particles),
    proclitics: [...new Set(languages.flatMap(({ proclitics }) => [...foldName(proclitics)]))].sort().join(''),
    homonyms: subjectsByLanguage(languages, 'homonyms', subjects),
    namesakes: subjectsByLanguage(languages, 'namesakes', subjects),
  };
}

function subjectsByLanguage(
  languages: readonly LanguageSeed[],
  field: 'homonyms' | 'namesakes',
  subjects: readonly NamedSubjectSeed[],
): NameIndex['homonyms'] {
  const filled = languages.filter((language) => language[field].length > 0);
  return Object.fromEntries(
    filled.map((language) => [
      language.language,
      language[field].map((id) => {
        const index = subjects.findIndex((subject) => subject.id === id);
        if (index < 0) throw new Error(`${language.language}.yaml: ${field}: no subject "${id}"`);
        return index;
      }),
    ]),
  );
}

function nameSubject(
  { id, names, descriptions }: NamedSubjectSeed,
  subjects: readonly NamedSubjectSeed[],
): NamedSubject {
  return {
    // Ids are parsed by the schema above: the border where a string becomes one.
    id: id as SubjectId,
    surname: names?.surname ?? 'none',
    ...(names?.since ? { since: names.since } : {}),
    ...(descriptions ? { treaty: treatyRule(id, descriptions, subjects) } : {}),
  };
}

function treatyRule(
  id: string,
  { between, since, ...rest }: NonNullable<NamedSubjectSeed['descriptions']>,
  subjects: readonly NamedSubjectSeed[],
): TreatyRule {
  const indices = between.map((party) => subjects.findIndex((subject) => subject.id === party));
  const [first = -1, second = -1] = indices;
  if (first < 0 || second < 0) throw new Error(`${id}.yaml: descriptions.between: no such subject`);
  return { ...rest, between: [first, second], ...(since ? { since } : {}) };
}

/** Equal values get one number, in order of first appearance. */
function createNumbering<Value>(): { readonly values: Value[]; numberOf(value: Value): number } {
  const values: Value[] = [];
  const numbers = new Map<string, number>();
  return {
    values,
    numberOf: (value) => {
      const key = JSON.stringify(value);
      const number = numbers.get(key) ?? values.push(value) - 1;
      numbers.set(key, number);
      return number;
    },
  };
}

// Everything beside the names: other people, places, titles, worlds, and the words of each language.
import type { NameEntry } from '../../core/recognition/name-index.ts';
import { expandPhrase } from '../../core/recognition/names/name-forms.ts';
import { unfold } from '../../core/recognition/treaties/treaty-terms.ts';
import type { TermConcept } from '../../core/recognition/treaties/treaty-terms.ts';
import type { LanguageSeed, NamedSubjectSeed } from '../seeds/name-seeds.schema.ts';
import type { FormCollection } from './form-collection.ts';

/** Adds the forms of the phrases. */
export type Gather = (phrases: readonly string[], entryOf: (phrase: string) => NameEntry) => void;

export function createGather(collection: FormCollection): Gather {
  return (phrases, entryOf) => {
    for (const phrase of phrases) collection.add(expandPhrase(phrase), entryOf(phrase));
  };
}

export function gatherDecoys(gather: Gather, { decoys }: NamedSubjectSeed, subject: number): void {
  gather(decoys.people, () => ({ kind: 'rival', subject }));
  gather(decoys.kin, () => ({ kind: 'rival', subject, kin: true }));
  gather(decoys.sense, () => ({ kind: 'sense', subject }));
  gather(decoys.things, () => ({ kind: 'decoy' }));
}

/** Titles and world words belong to several subjects at once: one entry for each set of subjects. */
export function gatherShared(gather: Gather, subjects: readonly NamedSubjectSeed[]): void {
  for (const section of ['titles', 'world'] as const) {
    const kind = section === 'titles' ? 'title' : 'world';
    const bearers = new Map<string, number[]>();
    subjects.forEach((subject, index) => {
      for (const phrase of new Set(Object.values(subject[section]).flat())) {
        bearers.set(phrase, [...(bearers.get(phrase) ?? []), index]);
      }
    });
    for (const [phrase, indices] of bearers) gather([phrase], () => ({ kind, subjects: indices }));
  }
}

export function gatherLanguage(gather: Gather, language: LanguageSeed): void {
  const { courtesy, stranger, given, plain, company, matters, terms } = language;
  gather(courtesy, (phrase) => ({ kind: 'courtesy', ...accented(phrase) }));
  gather(stranger, (phrase) => ({ kind: 'stranger', ...accented(phrase) }));
  gather(given, (phrase) => ({ kind: 'stranger', ...capital(phrase), ...accented(phrase) }));
  gather(plain, (phrase) => ({ kind: 'plain', ...capital(phrase), ...accented(phrase) }));
  gather(company, (phrase) => ({ kind: 'company', ...capital(phrase) }));
  gather(matters, (phrase) => ({ kind: 'company', ...capital(phrase), matter: true }));
  for (const [concept, phrases] of Object.entries(terms)) {
    // The schema has checked that these keys are concepts; Object.entries forgets it.
    const concepts = unfold(concept as TermConcept);
    gather(phrases, (phrase) => ({ kind: 'term', concepts, ...capital(phrase) }));
  }
}

/** What is written with a capital is only meant with one: US, not us; Moon, not the moon. */
function capital(phrase: string): { readonly capital?: true } {
  return /^\p{Lu}/u.test(phrase) ? { capital: true } : {};
}

/** A Latin word that is another without its accents: Romanian Și, Vietnamese ông. */
function accented(phrase: string): { readonly accented?: true } {
  return /\p{sc=Latin}/u.test(phrase) && /[^\p{ASCII}]/u.test(phrase) ? { accented: true } : {};
}

// Phrases of the index that are no names and come again and again: offices, states, kinds of outlet, what became of a treaty. The index
// says them in English; those below have a message in every language. A new one is shown in English until it has one.
import type { Catalogue } from './catalogue.ts';

/** @returns the phrase in the reader's language; `null`: it is not one of these */
export type FindTerm = (english: string) => string | null;

/** English phrase to key of its message. */
export const termKeys: Readonly<Record<string, string>> = {
  'Leader of North Korea': 'termLeaderOfNorthKorea',
  'President of Russia': 'termPresidentOfRussia',
  'Acting President of Russia': 'termActingPresidentOfRussia',
  'Prime Minister of Russia': 'termPrimeMinisterOfRussia',
  'President of China': 'termPresidentOfChina',
  'General Secretary of the Communist Party of China': 'termGeneralSecretary',
  China: 'termChina',
  Russia: 'termRussia',
  'North Korea': 'termNorthKorea',
  'Chinese state media': 'termChineseStateMedia',
  'Russian state media': 'termRussianStateMedia',
  'North Korean state media': 'termNorthKoreanStateMedia',
  'the Foreign Ministry': 'termForeignMinistry',
  'Chinese ministry': 'termChineseMinistry',
  'news agency': 'termNewsAgency',
  'state media': 'termStateMedia',
  ministry: 'termMinistry',
  official: 'termOfficial',
  'another publisher': 'termAnotherPublisher',
  'not named': 'termNotNamed',
  'treaty signed': 'termTreatySigned',
  'treaty in force': 'termTreatyInForce',
  'treaty ended': 'termTreatyEnded',
  signed: 'termSigned',
  'in force': 'termInForce',
  ended: 'termEnded',
};

export function readTerms({ text }: Catalogue): FindTerm {
  const terms = new Map(Object.entries(termKeys).map(([english, key]) => [english, text(key)]));
  return (english) => terms.get(english) ?? null;
}

// Whose name it is beyond weighing: a capitalised neighbour makes a surname somebody else's.
import type { SurnameSignal } from '../reading/block-reading.ts';
import type { NameIndex } from '../name-index.ts';
import type { Neighbour } from '../reading/known-neighbours.ts';

/**
 * Another person's name without doubt. A unique surname has no other bearers but those that are listed.
 * @param language of the page, two letters, `''` where unknown
 */
export function isOtherName(names: NameIndex, signal: SurnameSignal, language: string): boolean {
  const unique = isUnique(names, signal) && !isForeign(signal, language);
  const parted = (neighbour: Neighbour): boolean =>
    neighbour.kind === 'stranger' ||
    (!unique && neighbour.kind === 'capital' && neighbour.why === 'name' && !neighbour.hyphen);
  // Behind a unique surname a given name begins the next person's: "советника Путина Михаила Лесина".
  return parted(signal.before) || (!unique && parted(signal.after) && !isNoun(names, signal.after, language));
}

export const isUnique = ({ subjects }: NameIndex, { subject }: SurnameSignal): boolean =>
  subjects[subject]?.surname === 'unique';

export const isShared = ({ subjects }: NameIndex, { subject }: SurnameSignal): boolean =>
  subjects[subject]?.surname === 'shared';

/** German writes every noun with a capital: after a surname it says little. */
const isNoun = (names: NameIndex, after: Neighbour, language: string): boolean =>
  after.kind === 'capital' && names.nounCapitals.includes(language);

/** Short endings need their language to be known: Xin and Kima are words elsewhere. */
export const shortForm = 4;

/** Only among Latin spellings: a page of another script with a wrong language is common, and its forms are its own. */
export function isForeign({ languages, written }: SurnameSignal, language: string): boolean {
  if (!languages || !/^\p{sc=Latin}/u.test(written)) return false;
  return language === '' ? written.length <= shortForm : !languages.includes(language);
}

// What the writing of a surname says: its letters, its language, what else the word means there.
import type { SurnameSignal } from '../reading/block-reading.ts';
import * as weights from './weights.ts';
import type { NameIndex } from '../name-index.ts';
import { isForeign, isShared, shortForm } from './other-name.ts';

/** @param language of the page, two letters, `''` where unknown */
export function weighWriting(names: NameIndex, signal: SurnameSignal, language: string): number {
  let sum = 0;
  const introduced = signal.before.kind === 'courtesy' || signal.before.kind === 'title';
  const homonym = names.homonyms[language]?.includes(signal.subject) && !introduced;
  if (homonym) sum += weighHomonym(names, signal, language);
  if (isExplained(names, signal, language)) sum += weights.explained;
  if (isForeign(signal, language)) {
    sum += signal.written.length <= shortForm ? weights.shortOtherLanguage : weights.otherLanguage;
  }
  if (names.namesakes[language]?.includes(signal.subject)) sum += weights.namesake;
  if (signal.letters === 'lower' && (homonym || !isTag(signal))) sum += weights.lowerCaseWord;
  if (signal.letters === 'uncased') sum += weights.uncased;
  if (signal.glued && isShared(names, signal)) sum += weights.glued;
  if (signal.letters === 'capitals' && signal.written.length < 3) sum += weights.shortCapitals;
  return sum;
}

function weighHomonym(names: NameIndex, signal: SurnameSignal, language: string): number {
  if (signal.letters === 'uncased') return isInflectedAsName(names, signal, language) ? 0 : weights.homonymUncased;
  if (!signal.sentenceStart) return 0;
  return weights.homonym + (signal.asked ? weights.homonymAsked : 0);
}

const isInflectedAsName = (names: NameIndex, { next }: SurnameSignal, language: string): boolean =>
  !next.apart && (names.nounMarks[language]?.includes(next.word) ?? false);

const isExplained = (names: NameIndex, { next }: SurnameSignal, language: string): boolean =>
  next.apart && (/\d$/u.test(next.word) || (names.explainers[language]?.includes(next.word) ?? false));

/** Only a name known everywhere is written small as a name: putin, but путина, poutine and puțin are words. */
const isTag = ({ languages, written }: SurnameSignal): boolean =>
  languages === undefined && written.length > 3 && /^[a-z]+$/u.test(written);

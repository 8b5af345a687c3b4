// What the writing of a surname says: its letters, its language, what else the word means there.
import type { SurnameSignal } from '../reading/block-reading.ts';
import * as weights from './weights.ts';
import type { NameIndex } from '../name-index.ts';
import { isForeign, isShared, shortForm } from './other-name.ts';

/** @param language of the page, two letters, `''` where unknown */
export function findInWriting(names: NameIndex, signal: SurnameSignal, language: string): readonly number[] {
  const findings: number[] = [];
  const introduced = signal.before.kind === 'courtesy' || signal.before.kind === 'title';
  const homonym = names.homonyms[language]?.includes(signal.subject) && !introduced;
  if (homonym) findings.push(...findHomonym(names, signal, language));
  if (isExplained(names, signal, language)) findings.push(weights.explained);
  if (isForeign(signal, language)) {
    findings.push(signal.written.length <= shortForm ? weights.shortOtherLanguage : weights.otherLanguage);
  }
  if (names.namesakes[language]?.includes(signal.subject)) findings.push(weights.namesake);
  if (signal.letters === 'lower' && (homonym || !isTag(signal))) findings.push(weights.lowerCaseWord);
  if (signal.letters === 'uncased') findings.push(weights.uncased);
  if (signal.glued && isShared(names, signal)) findings.push(weights.glued);
  if (signal.letters === 'capitals' && signal.written.length < 3) findings.push(weights.shortCapitals);
  return findings;
}

function findHomonym(names: NameIndex, signal: SurnameSignal, language: string): readonly number[] {
  if (signal.letters === 'uncased') return isInflectedAsName(names, signal, language) ? [] : [weights.homonymUncased];
  if (!signal.sentenceStart) return [];
  return signal.asked ? [weights.homonym, weights.homonymAsked] : [weights.homonym];
}

const isInflectedAsName = (names: NameIndex, { next }: SurnameSignal, language: string): boolean =>
  !next.apart && (names.nounMarks[language]?.includes(next.word) ?? false);

const isExplained = (names: NameIndex, { next }: SurnameSignal, language: string): boolean =>
  next.apart && (/\d$/u.test(next.word) || (names.explainers[language]?.includes(next.word) ?? false));

/** Only a name known everywhere is written small as a name: putin, but путина, poutine and puțin are words. */
const isTag = ({ languages, written }: SurnameSignal): boolean =>
  languages === undefined && written.length > 3 && /^[a-z]+$/u.test(written);

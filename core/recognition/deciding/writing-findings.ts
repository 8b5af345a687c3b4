// What the writing of a surname says: its letters, its language, what else the word means there.
import type { SurnameSignal } from '../reading/block-reading.ts';
import type { WeightName } from './evidence.ts';
import type { NameIndex } from '../name-index.ts';
import { isForeign, shortForm } from './other-name.ts';

/** @param language of the page, two letters, `''` where unknown */
export function findInWriting(names: NameIndex, signal: SurnameSignal, language: string): readonly WeightName[] {
  const findings: WeightName[] = [];
  const introduced = signal.before.kind === 'courtesy' || signal.before.kind === 'title';
  const homonym = names.homonyms[language]?.includes(signal.subject) && !introduced;
  if (homonym && (signal.sentenceStart || signal.letters === 'uncased')) findings.push('homonym');
  if (isForeign(signal, language)) {
    findings.push(signal.written.length <= shortForm ? 'shortOtherLanguage' : 'otherLanguage');
  }
  if (names.namesakes[language]?.includes(signal.subject)) findings.push('namesake');
  if (signal.letters === 'lower' && (homonym || !isTag(signal))) findings.push('lowerCaseWord');
  if (signal.letters === 'uncased') findings.push('uncased');
  if (signal.letters === 'capitals' && signal.written.length < 3) findings.push('shortCapitals');
  return findings;
}

/** Only a name known everywhere is written small as a name: putin, but путина, poutine and puțin are words. */
const isTag = ({ languages, written }: SurnameSignal): boolean =>
  languages === undefined && written.length > 3 && /^[a-z]+$/u.test(written);

// Others that find names in plain text.
import nlp from 'compromise';
import { buildNamePattern } from '../text/name-pattern.ts';

export interface RivalRecogniser {
  readonly name: string;
  /** @returns how many it found */
  readonly find: (text: string) => number;
}

/** One by one: an engine may answer `match` from the last time. */
function countMatches(pattern: RegExp, text: string): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}

export function listRivals(): readonly RivalRecogniser[] {
  const pattern = new RegExp(buildNamePattern(), 'gu');
  const name = 'one expression of the same names, no decisions';
  return [
    { name, find: (text) => countMatches(pattern, text) },
    { name: 'compromise, people()', find: (text) => nlp(text).people().length },
  ];
}

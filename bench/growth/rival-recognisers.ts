// Others that find names in plain text.
import { buildNamePattern } from '../text/name-pattern.ts';

export interface RivalRecogniser {
  readonly name: string;
  /** @returns how many it found */
  readonly find: (text: string) => number;
}

interface Compromise {
  default(text: string): { people(): { length: number } };
}

/** compromise is no dependency of ours: it is measured where somebody has installed it, `npm i --no-save compromise`. */
async function findCompromise(): Promise<readonly RivalRecogniser[]> {
  const name = 'compromise';
  try {
    const { default: nlp } = (await import(name)) as Compromise;
    return [{ name: 'compromise, people()', find: (text) => nlp(text).people().length }];
  } catch {
    console.log('compromise is not installed and not measured (npm i --no-save compromise).');
    return [];
  }
}

/** One by one: an engine may answer `match` from the last time. */
function countMatches(pattern: RegExp, text: string): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}

export async function listRivals(): Promise<readonly RivalRecogniser[]> {
  const pattern = new RegExp(buildNamePattern(), 'gu');
  const name = 'one expression of the same names, no decisions';
  return [{ name, find: (text) => countMatches(pattern, text) }, ...(await findCompromise())];
}

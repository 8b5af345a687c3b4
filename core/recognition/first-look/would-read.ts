// What page/look-first.ts does with a page, done with plain text: for the shell and for tests, which hold the looks to their promise.
import type { PageContext } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';
import { finish } from '../steps.ts';
import type { FirstLook } from './first-look.ts';
import { levelText } from './level-text.ts';

/**
 * Whether a page of this text, every line a block, would be read.
 * @param firstLook fresh: it remembers what it has seen
 */
export function wouldRead(
  firstLook: FirstLook,
  recogniser: Recogniser,
  text: string,
  { lang, title = '' }: PageContext,
): boolean {
  const first = finish(firstLook.look(text));
  const sight = first === 'again' ? finish(firstLook.look(text)) : first;
  if (sight !== 'surname') return sight === 'some';
  const hasSurname = (part: string): boolean => firstLook.findSurnames(levelText(part)).length > 0;
  return hasSurname(title) || text.split('\n').some((line) => hasSurname(line) && couldMention(recogniser, line, lang));
}

function couldMention(recogniser: Recogniser, line: string, lang: string | undefined): boolean {
  const reading = recogniser.read({ text: line });
  return reading !== null && finish(recogniser.couldMention(reading, lang));
}

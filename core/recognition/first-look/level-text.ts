// Text in one of its many writings to the one that signs are written in: what a reader does not see, and accents, are gone.
// Case stays: it tells a name from a word. Coarser than folding.ts and native throughout, since it meets all text of a page.
import { ignorable, twins } from '../names/folding.ts';

/** Text that has to be levelled at all. */
const unusual = /[\u0080-\uffff]/;

const dropped = new RegExp(ignorable, 'gu');

/** Letters in two spellings. */
const twinned = /[\u0111\u0110\u0131\u0141\u0142\u0370-\u06ff]/;
const apostrophes = /[\u2018\u2019\u201b\u02bc\u02b9`\u00b4\u05f3]/g;

export function levelText(text: string): string {
  if (!unusual.test(text)) return text;
  const bare = text.normalize('NFKD').replace(dropped, '').replace(apostrophes, "'");
  return twinned.test(bare) ? replaceTwins(bare) : bare;
}

function replaceTwins(text: string): string {
  let level = text;
  for (const [twin, letter] of Object.entries(twins)) {
    level = level.replaceAll(twin, letter).replaceAll(twin.toUpperCase(), letter.toUpperCase());
  }
  return level;
}

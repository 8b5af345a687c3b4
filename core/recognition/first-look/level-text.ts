// Text in one of its many writings to the one that signs are written in: what a reader does not see, and accents, are gone.
// Case stays: it tells a name from a word. Coarser than folding.ts and native throughout, since it meets all text of a page.
import { twins } from '../names/folding.ts';

/** Text that has to be levelled at all. */
const unusual = /[\u0080-\uffff]/;

/** What `foldCharacter` drops: signs that are not seen, accents, vowel points, tatweel. */
const dropped =
  /[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u09bc\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0f\ufeff]/g;

/** Letters in two spellings; apostrophes in many. */
const twinned = /[\u0111\u0131\u0142\u0370-\u06ff\u2018\u2019\u201b\u02bc\u02b9\u00b4\u05f3]/;

export function levelText(text: string): string {
  if (!unusual.test(text)) return text;
  const bare = text.normalize('NFKD').replace(dropped, '');
  return twinned.test(bare) ? replaceTwins(bare) : bare;
}

function replaceTwins(text: string): string {
  let level = text;
  for (const [twin, letter] of Object.entries(twins)) {
    level = level.replaceAll(twin, letter).replaceAll(twin.toUpperCase(), letter.toUpperCase());
  }
  return level.replace(apostrophes, "'");
}

const apostrophes = /[\u2018\u2019\u201b\u02bc\u02b9`\u00b4\u05f3]/g;

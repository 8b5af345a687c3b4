// Where a word may begin and end, by script. Asked by the scan for every place that could start or finish a name.
import { showVisible } from '../names/folding.ts';
import { group } from '../names/letter-classes.ts';

/**
 * @param before group of the character on the left, `group.none` at the block's end
 * @param after group of the character on the right
 */
export function isWordEdge(before: number, after: number): boolean {
  if (after === group.sign) return false;
  if (before === group.none || after === group.none) return true;
  // Scripts written side by side part words as a space would: 在Putin, Putin은, プーチン氏.
  return before !== after || after === group.unspaced;
}

/** Longest run of syllables that may follow a name as particles: 에게서는. Longer ones are another word. */
const longestParticles = 4;

/** Korean: a name ends where a particle begins. @param at UTF-16 offset just after the name */
export function startsWithParticle(text: string, at: number, particles: readonly string[]): boolean {
  const run = /^[\uac00-\ud7af]+/u.exec(showVisible(text.slice(at, at + 4 * longestParticles)))?.[0] ?? '';
  return run.length <= longestParticles && particles.some((particle) => run.startsWith(particle));
}

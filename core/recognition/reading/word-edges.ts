// Where a word may begin and end, by script. Asked by the scan for every place that could start or finish a name.
import { showVisible } from '../names/folding.ts';
import type { Span } from '../mention.ts';
import * as group from '../names/letter-groups.ts';

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

/**
 * Korean: a name ends where a particle begins. A surname of one syllable ends only where nothing but particles follow:
 * 김은 is "Kim" with a particle, 김은혜 somebody's name.
 * @param start of the name, `end` just after it, UTF-16 offsets
 */
export function endsInParticle(text: string, { start, end }: Span, particles: readonly string[]): boolean {
  const run = /^[\uac00-\ud7af]+/u.exec(showVisible(text.slice(end, end + 4 * longestParticles)))?.[0] ?? '';
  if (run.length > longestParticles) return false;
  if (showVisible(text.slice(start, end)).length > 1) return particles.some((particle) => run.startsWith(particle));
  return particles.some(
    (first) =>
      run === first || (isTitle(first) && run.startsWith(first) && particles.includes(run.slice(first.length))),
  );
}

/** Particles have one syllable or two, titles mostly more: 김 위원장 may be written as one word. */
const isTitle = (particle: string): boolean => particle.length > 2;

// How a reader's hand moves a mouse, as paths in time: made from a seed, so that a run can be had again. Pure; px of the viewport, ms.

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the pointer is, and when; oldest first, the first at 0. */
export type Path = readonly (Place & { readonly at: number })[];

/** 0 to 1, as `Math.random`. */
export type Chance = () => number;

/** A line of text as a reader follows it. */
export interface Line {
  readonly from: Place;
  readonly to: Place;
  readonly words: number;
}

/** A mouse at 60 Hz, as browsers hand its moves on: one a frame. */
const sampleMs = 1000 / 60;
const wordsPerMinute = 250;
/**
 * Eyes, and a pointer that goes with them, rest for 225 to 250 ms and jump on, in whatever script (Rayner 1998); the hand takes
 * longer for the jump than the eyes.
 */
const fixationMs = 320;
const jumpMs = 90;

/** Mulberry32: small, and good enough to spread trials. */
export function createChance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const between = (chance: Chance, least: number, most: number): number => least + chance() * (most - least);

/** Along a way, by where it leads at each share (0 to 1) of its time. */
function sample(ms: number, follow: (share: number) => Place): Path {
  const steps = Math.max(1, Math.round(ms / sampleMs));
  return Array.from({ length: steps + 1 }, (_, step) => ({ at: (step * ms) / steps, ...follow(step / steps) }));
}

const mix = (from: Place, to: Place, share: number): Place => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** Share of the way at a share of the time: the hand starts and ends gently, with the least jerk (Flash and Hogan 1985). */
const ease = (share: number): number => share ** 3 * (10 - 15 * share + 6 * share ** 2);

/** One after another, each beginning when the one before ends. */
export function join(...paths: readonly Path[]): Path {
  let begins = 0;
  return paths.flatMap((path) => {
    const moved = path.map((place) => ({ ...place, at: place.at + begins }));
    begins = moved.at(-1)?.at ?? begins;
    return moved;
  });
}

/** Follows a line at 250 words a minute: in one stroke with a trembling hand, or in jumps, as eyes do. */
export function followLine(line: Line, gait: 'stroke' | 'jumps', chance: Chance): Path {
  const ms = (line.words / wordsPerMinute) * 60_000;
  if (gait === 'stroke')
    return sample(ms, (share) => {
      const { x, y } = mix(line.from, line.to, share);
      return { x, y: y + between(chance, -1, 1) };
    });
  const jumps = Math.max(1, Math.round(ms / fixationMs));
  const stops = Array.from({ length: jumps + 1 }, (_, jump) => mix(line.from, line.to, jump / jumps));
  return join(...stops.slice(1).map((stop, jump) => jumpTo(stops[jump] ?? line.from, stop, ms / jumps, chance)));
}

/** A jump, and the rest of its time at its end; no two rests are of one length. */
function jumpTo(from: Place, to: Place, ms: number, chance: Chance): Path {
  const rest = (ms - jumpMs) * between(chance, 0.7, 1.3);
  return join(
    sample(jumpMs, (share) => mix(from, to, ease(share))),
    sample(rest, () => to),
  );
}

/** Straight on at one speed, px/s: a pointer on its way to something else. */
export function cross(from: Place, to: Place, speed: number): Path {
  return sample((Math.hypot(to.x - from.x, to.y - from.y) / speed) * 1000, (share) => mix(from, to, share));
}

/** Reaches for a place, in a bow. @param bow widest distance from the straight way, as a share of its length */
export function reach(from: Place, to: Place, ms: number, bow: number): Path {
  const across = { x: (to.y - from.y) * bow, y: (from.x - to.x) * bow };
  return sample(ms, (share) => {
    const { x, y } = mix(from, to, ease(share));
    const wide = Math.sin(ease(share) * Math.PI);
    return { x: x + across.x * wide, y: y + across.y * wide };
  });
}

/** Stays, as a hand stays on a mouse: now and then it slips by a px. */
export function rest(at: Place, ms: number, chance: Chance): Path {
  const slips = Math.max(1, Math.round(ms / 200));
  return Array.from({ length: slips + 1 }, (_, slip) => ({
    at: (slip * ms) / slips,
    x: at.x + (slip > 0 && chance() < 0.5 ? 1 : 0),
    y: at.y,
  }));
}

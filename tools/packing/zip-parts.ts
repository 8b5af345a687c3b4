// Adds up a zip by part, as the bar of 400 kB is watched.
import type { ZipEntry } from './read-zip.ts';

export interface ZipPart {
  readonly part: string;
  /** kB of files. */
  readonly size: number;
  /** kB in the zip. */
  readonly packed: number;
}

const kB = (bytes: number): number => Math.round(bytes / 100) / 10;

/** Scripts each for itself, everything else by its folder. */
function findPart(path: string): string {
  const chunk = /^chunks\/(.+)-[\w-]{8}\.js$/.exec(path)?.[1];
  if (chunk !== undefined) return `chunk ${chunk}`;
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path;
}

/** Largest first. */
export function sumParts(entries: readonly ZipEntry[]): readonly ZipPart[] {
  const parts = Map.groupBy(entries, ({ path }) => findPart(path));
  const sum = (part: string, members: readonly ZipEntry[]): ZipPart => ({
    part,
    size: kB(members.reduce((all, { size }) => all + size, 0)),
    packed: kB(members.reduce((all, { packed }) => all + packed, 0)),
  });
  return Array.from(parts, ([part, members]) => sum(part, members)).toSorted((a, b) => b.packed - a.packed);
}

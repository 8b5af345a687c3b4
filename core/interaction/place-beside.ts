// Where a card goes that would cover one that is pinned: beside it, so that two can be compared. Pure geometry, CSS px of the viewport.
import type { Box } from './envelope.ts';

/** Between two cards, and to the edges of the viewport, px. */
const gap = 12;

/**
 * @param box where the card stands now
 * @param others cards that stay where they are
 * @param view size of the viewport
 * @param line of text that the card belongs to, for one that opens
 * @returns its own place if that is free; else the nearest free one beside another card or the line, else its own
 */
export function placeBeside(box: Box, others: readonly Box[], view: Pick<Box, 'width' | 'height'>, line?: Box): Box {
  if (!others.some((other) => overlap(box, other))) return box;
  const covered = line ? [...others, line] : others;
  const isFree = (place: Box): boolean => fits(place, view) && !covered.some((other) => overlap(place, other));
  const places = covered.flatMap((other) => listPlaces(box, other, view)).filter(isFree);
  const distance = (place: Box): number => Math.hypot(place.x - box.x, place.y - box.y);
  return places.toSorted((a, b) => distance(a) - distance(b))[0] ?? box;
}

/** To the right and to the left of another card or a line, above and below it; along its side as near as the viewport allows. */
function listPlaces(box: Box, other: Box, view: Pick<Box, 'width' | 'height'>): readonly Box[] {
  const x = clamp(box.x, gap, view.width - gap - box.width);
  const y = clamp(box.y, gap, view.height - gap - box.height);
  return [
    { ...box, x: other.x + other.width + gap, y },
    { ...box, x: other.x - gap - box.width, y },
    { ...box, x, y: other.y + other.height + gap },
    { ...box, x, y: other.y - gap - box.height },
  ];
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function fits({ x, y, width, height }: Box, view: Pick<Box, 'width' | 'height'>): boolean {
  return x >= 0 && y >= 0 && x + width <= view.width && y + height <= view.height;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

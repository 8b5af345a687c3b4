// Whether a pointer is on its way to a card: pure geometry for hover.ts. CSS px of the viewport throughout.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/**
 * Half of the envelope's 120 degrees: people aim at a card in a bow, and often at its far corner; half as much loses them,
 * a half circle would hold the card for a pointer that reads on along the line.
 */
const halfAngle = Math.PI / 3;

/** Whether travel from one point to another leads towards a box, within the envelope around the way to its nearest point. */
export function isTowards(from: Point, to: Point, box: Box): boolean {
  const travel = { x: to.x - from.x, y: to.y - from.y };
  const way = { x: clamp(from.x, box.x, box.width) - from.x, y: clamp(from.y, box.y, box.height) - from.y };
  const lengths = Math.hypot(travel.x, travel.y) * Math.hypot(way.x, way.y);
  if (lengths === 0) return false;
  return travel.x * way.x + travel.y * way.y >= lengths * Math.cos(halfAngle);
}

function clamp(value: number, start: number, size: number): number {
  return Math.min(Math.max(value, start), start + size);
}

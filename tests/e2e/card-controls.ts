// Where the buttons of a card are, for a pointer or a finger that presses them.
import type { ScreenBox, ShownCard } from '../../tools/drivers/running-sidelight.ts';

/** @param name accessible name, or how it begins */
export function findControl(card: ShownCard | null | undefined, name: string): ScreenBox {
  const control = card?.controls.find((candidate) => candidate.name.startsWith(name));
  if (!control)
    throw new Error(`no ${name} among ${card?.controls.map((candidate) => candidate.name).join() ?? 'none'}`);
  return control.box;
}

export const centreOf = ({ x, y, width, height }: ScreenBox): { readonly x: number; readonly y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});

import { describe, expect, it } from 'vitest';
import { isTowards } from './envelope.ts';
import { cardBox, envelopeCases, hoverCases } from './hover.cases.ts';
import { createHoverState, stepHover, type HoverEffect, type HoverEvent } from './hover.ts';

/** Longer than any delay: what has not happened by then does not happen. */
const afterwardsMs = 5000;

/** Plays events in order, with the ticks that are asked for in between. */
function play(events: readonly HoverEvent<string>[], delay: number | null): readonly string[] {
  let state = createHoverState<string>();
  let wakeAt = Infinity;
  const log: string[] = [];

  function send(event: HoverEvent<string>): void {
    const step = stepHover(state, event, delay);
    state = step.state;
    wakeAt = Infinity;
    for (const effect of step.effects) {
      if (effect.type === 'wake') wakeAt = effect.at;
      else log.push(`${event.at} ${describeEffect(effect)}`);
      if (effect.type === 'open') send({ type: 'placed', at: event.at, box: cardBox });
    }
  }

  function tickUntil(at: number): void {
    while (wakeAt <= at) send({ type: 'tick', at: wakeAt });
  }

  for (const event of events) {
    tickUntil(event.at);
    send(event);
  }
  tickUntil((events.at(-1)?.at ?? 0) + afterwardsMs);
  return log;
}

function describeEffect(effect: Exclude<HoverEffect<string>, { type: 'wake' }>): string {
  return `${effect.type} ${effect.type === 'close' ? effect.why : effect.target}`;
}

describe('a card', () => {
  it.each(hoverCases)('$name', ({ events, delay = 450, effects }) => {
    expect(play(events, delay)).toEqual(effects);
  });
});

describe('the envelope', () => {
  it.each(envelopeCases)('$name', ({ from, to, towards }) => {
    expect(isTowards({ x: from[0], y: from[1] }, { x: to[0], y: to[1] }, cardBox)).toBe(towards);
  });
});

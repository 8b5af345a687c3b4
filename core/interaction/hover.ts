// When a card opens and when it closes: a pure state machine between the pointer on the page and the card. It is told facts
// with their times and answers with effects; clocks, timers and the DOM are the caller's. All times in ms of one clock.
import { isTowards, type Box, type Point } from './envelope.ts';

/** Rest before a card opens while one is open or has just closed: a reader who moves along a list of names wants them. */
const warmDelayMs = 150;
/** A card counts as just closed for this long. */
const warmMs = 300;
/** A card stays this long after the pointer has left: time to turn round, too short to be in the way. */
const stayMs = 300;
/** Rest is less than this much travel, px, within `restWindowMs`. A hand on a mouse trembles by two or three. */
const restTravel = 4;
/**
 * A pointer that follows the lines at 250 words a minute travels about 20 px in this time, so that it never rests, however
 * long it stays inside one name; a limit on its speed alone would open there.
 */
const restWindowMs = 100;
/** Its bit in `MouseEvent.buttons`. */
const primaryButton = 1;

/** What happened. `Target`: whatever stands for a mention, compared by identity. */
export type HoverFact<Target> =
  | {
      readonly type: 'move';
      readonly x: number;
      readonly y: number;
      readonly over: Target | 'card' | null;
      /** Those that are down, as `MouseEvent.buttons` counts them. */
      readonly buttons: number;
    }
  /** The pointer has left the window. */
  | { readonly type: 'leave' }
  /** `button`: which one, as `MouseEvent.button` counts them. */
  | { readonly type: 'press'; readonly over: Target | 'card' | null; readonly button: number }
  | { readonly type: 'release' }
  /** The page scrolls, or the reader types: what comes under a pointer that stands still was not pointed at. */
  | { readonly type: 'scroll' | 'type' }
  | { readonly type: 'escape' }
  /** A key or the popup asks for this card, or a finger on a touch screen. */
  | { readonly type: 'summon' | 'tap'; readonly target: Target }
  /** The reader pins the open card: it stands on its own from now on. */
  | { readonly type: 'pin' }
  /** Where the card stands now. */
  | { readonly type: 'placed'; readonly box: Box }
  /** The mention is out of view or no longer on the page, or nothing is known of its subject. */
  | { readonly type: 'gone' }
  | { readonly type: 'tick' };

export type HoverEvent<Target> = HoverFact<Target> & { readonly at: number };

export type HoverEffect<Target> =
  /** The card's data will probably be wanted: ask for it now, so that it is there when the delay ends. */
  | { readonly type: 'ask'; readonly target: Target }
  | { readonly type: 'open'; readonly target: Target; readonly by: 'pointer' | 'summons' | 'tap' }
  /** The open card is no longer this machine's: it stays until the reader closes it. */
  | { readonly type: 'pin'; readonly target: Target }
  | { readonly type: 'close'; readonly why: 'left' | 'escape' | 'outside' | 'gone' }
  /** Send a `tick` then. Each one replaces the one before. */
  | { readonly type: 'wake'; readonly at: number };

type Card<Target> =
  | { readonly phase: 'closed'; readonly warmUntil: number }
  /** `summoned`: opened without the pointer, which must first come into the card before its leaving means anything. */
  | { readonly phase: 'open' | 'summoned'; readonly target: Target; readonly box: Box | null }
  /** The pointer is neither on the mention nor in the card. */
  | { readonly phase: 'leaving'; readonly target: Target; readonly box: Box | null; readonly closesAt: number };

/** A pointer over a mention whose card is not open. */
interface Rest<Target> {
  readonly target: Target;
  readonly since: number;
  readonly asked: boolean;
}

export interface HoverState<Target> {
  readonly card: Card<Target>;
  readonly rest: Rest<Target> | null;
  /** `still`: nothing rests until the pointer has moved. `pressed`: nor while the primary button is down. */
  readonly gate: 'free' | 'still' | 'pressed';
  /** Its card was dismissed: it does not come back before the pointer has left the mention. */
  readonly dismissed: Target | null;
  /** Where the pointer was within the last `restWindowMs`, and the place before that; oldest first. */
  readonly trail: readonly (Point & { readonly at: number })[];
}

export interface HoverStep<Target> {
  readonly state: HoverState<Target>;
  readonly effects: readonly HoverEffect<Target>[];
}

/** Nothing is warm. */
const closedCold = { phase: 'closed', warmUntil: -Infinity } as const;

export function createHoverState<Target>(): HoverState<Target> {
  return { card: closedCold, rest: null, gate: 'free', dismissed: null, trail: [] };
}

/** @param openDelayMs rest before a card opens cold; `null`: never by the pointer */
export function stepHover<Target>(
  state: HoverState<Target>,
  event: HoverEvent<Target>,
  openDelayMs: number | null,
): HoverStep<Target> {
  return followBy(follow(state, event), event.at, openDelayMs);
}

/** The state with something changed in it, and what that has for an effect. */
function change<Target>(
  state: HoverState<Target>,
  changed: Partial<HoverState<Target>>,
  ...effects: readonly HoverEffect<Target>[]
): HoverStep<Target> {
  return { state: { ...state, ...changed }, effects };
}

/** What an event says by itself; what has become due by its time is `settle`'s. */
function follow<Target>(state: HoverState<Target>, event: HoverEvent<Target>): HoverStep<Target> {
  const { card, gate } = state;
  switch (event.type) {
    case 'move':
      return change(state, movePointer(state, event));
    case 'leave':
      return change(state, { rest: null, card: leaveCard(card, event.at) });
    case 'press':
      return press(state, event);
    case 'release':
      return change(state, { rest: null, gate: 'still' });
    case 'scroll':
    case 'type':
      return change(state, { rest: null, gate: gate === 'pressed' ? gate : 'still' });
    case 'escape':
    case 'gone':
      return close(state, event.type, event.at);
    case 'summon':
    case 'tap':
      return summon(state, event.target, event.type === 'tap' ? 'tap' : 'summons');
    case 'pin':
      return pin(state);
    case 'placed':
      return change(state, card.phase === 'closed' ? {} : { card: { ...card, box: event.box } });
    case 'tick':
      return change(state, {});
  }
}

type MoveEvent<Target> = Extract<HoverEvent<Target>, { type: 'move' }>;

function movePointer<Target>(state: HoverState<Target>, event: MoveEvent<Target>): Partial<HoverState<Target>> {
  const last = state.trail.at(-1);
  // Browsers repeat the last move when the page changes under the pointer: nobody has pointed at what is there now.
  if (last?.x === event.x && last.y === event.y) return { rest: event.over === state.rest?.target ? state.rest : null };
  const trail = extendTrail(state.trail, event);
  // By what is down now: a drag that leaves the window, or a dialog, may end without a release.
  const gate = event.buttons & primaryButton ? 'pressed' : 'free';
  const dismissed = event.over === state.dismissed ? state.dismissed : null;
  const moved = { ...state, trail, gate, dismissed } as const;
  return { ...moved, rest: findRest(moved, event), card: followPointer(moved, event) };
}

function extendTrail<Target>(
  trail: HoverState<Target>['trail'],
  { x, y, at }: MoveEvent<Target>,
): HoverState<Target>['trail'] {
  const first = trail.findLastIndex((point) => point.at <= at - restWindowMs);
  return [...trail.slice(Math.max(first, 0)), { x, y, at }];
}

function measureTravel(trail: readonly Point[]): number {
  return trail.reduce((length, point, index) => {
    const before = trail[index - 1] ?? point;
    return length + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);
}

function findRest<Target>(state: HoverState<Target>, { over, at }: MoveEvent<Target>): Rest<Target> | null {
  if (over === null || over === 'card' || state.gate !== 'free' || over === state.dismissed) return null;
  if (state.card.phase !== 'closed' && state.card.target === over) return null;
  const isResting = state.rest?.target === over && measureTravel(state.trail) < restTravel;
  return isResting ? state.rest : { target: over, since: at, asked: false };
}

function followPointer<Target>({ card, trail }: HoverState<Target>, { over, at }: MoveEvent<Target>): Card<Target> {
  if (card.phase === 'closed') return card;
  const { target, box } = card;
  const isInside = over === 'card' || over === target;
  if (isInside) return card.phase === 'summoned' && over !== 'card' ? card : { phase: 'open', target, box };
  const [from, to] = [trail[0], trail.at(-1)];
  const isComing = card.phase === 'leaving' && box && from && to && isTowards(from, to, box);
  return isComing ? { ...card, closesAt: at + stayMs } : leaveCard(card, at);
}

function leaveCard<Target>(card: Card<Target>, at: number): Card<Target> {
  return card.phase === 'open' ? { ...card, phase: 'leaving', closesAt: at + stayMs } : card;
}

type PressEvent<Target> = Extract<HoverEvent<Target>, { type: 'press' }>;

/** Any button closes; the menu of the others may swallow their release, so that they do not count as held. */
function press<Target>(state: HoverState<Target>, { at, over, button }: PressEvent<Target>): HoverStep<Target> {
  const pressed = change<Target>(state, { rest: null, gate: button === 0 ? 'pressed' : 'still' });
  return over === 'card' ? pressed : close(pressed.state, 'outside', at);
}

function summon<Target>(state: HoverState<Target>, target: Target, by: 'summons' | 'tap'): HoverStep<Target> {
  const card = { phase: 'summoned', target, box: null } as const;
  const changed = { rest: null, gate: 'still', dismissed: null, card } as const;
  return change(state, changed, { type: 'ask', target }, { type: 'open', target, by });
}

/** The mention under a pinned card does not open a second one before the pointer has left it. */
function pin<Target>(state: HoverState<Target>): HoverStep<Target> {
  if (state.card.phase === 'closed') return change(state, {});
  const { target } = state.card;
  return change(state, { card: closedCold, dismissed: target, rest: null }, { type: 'pin', target });
}

/** What is dismissed on purpose stays closed and leaves nothing warm. */
function close<Target>(
  state: HoverState<Target>,
  why: Extract<HoverEffect<Target>, { type: 'close' }>['why'],
  at: number,
): HoverStep<Target> {
  if (state.card.phase === 'closed') return change(state, {});
  const changed: Partial<HoverState<Target>> =
    why === 'left'
      ? { card: { phase: 'closed', warmUntil: at + warmMs } }
      : { card: closedCold, dismissed: state.card.target, rest: null };
  return change(state, changed, { type: 'close', why });
}

/** Does what is due at a time, and says when to look again. */
function settle<Target>(state: HoverState<Target>, at: number, openDelayMs: number | null): HoverStep<Target> {
  const { card, rest } = state;
  const opensAt = rest && openDelayMs !== null ? rest.since + findDelay(card, rest, openDelayMs) : Infinity;
  if (rest && at >= opensAt) return openByRest(state, rest);
  const closesAt = card.phase === 'leaving' ? card.closesAt : Infinity;
  if (at >= closesAt) return followBy(close(state, 'left', at), at, openDelayMs);
  const asksAt = rest && !rest.asked && openDelayMs !== null ? rest.since + restWindowMs : Infinity;
  if (rest && at >= asksAt) {
    const asked = change(state, { rest: { ...rest, asked: true } }, { type: 'ask', target: rest.target });
    return followBy(asked, at, openDelayMs);
  }
  const wakeAt = Math.min(opensAt, asksAt, closesAt);
  return wakeAt < Infinity ? change(state, {}, { type: 'wake', at: wakeAt }) : change(state, {});
}

function findDelay<Target>(card: Card<Target>, rest: Rest<Target>, openDelayMs: number): number {
  const isWarm = card.phase !== 'closed' || rest.since <= card.warmUntil;
  return isWarm ? Math.min(warmDelayMs, openDelayMs) : openDelayMs;
}

function openByRest<Target>(state: HoverState<Target>, { target, asked }: Rest<Target>): HoverStep<Target> {
  const ask: readonly HoverEffect<Target>[] = asked ? [] : [{ type: 'ask', target }];
  const card = { phase: 'open', target, box: null } as const;
  return change(state, { rest: null, card }, ...ask, { type: 'open', target, by: 'pointer' });
}

function followBy<Target>(first: HoverStep<Target>, at: number, openDelayMs: number | null): HoverStep<Target> {
  const { state, effects } = settle(first.state, at, openDelayMs);
  return { state, effects: [...first.effects, ...effects] };
}

// From the pointer to a card: runs the hover machine, asks the background for the card, shows it in its host.
import type { CardAction, CardDrawing } from '../../core/interaction/card-drawing.ts';
import { createHoverState, stepHover, type HoverEffect, type HoverFact } from '../../core/interaction/hover.ts';
import { defaultSettings, type Settings } from '../../core/interaction/settings.ts';
import type { PageContext } from '../../core/recognition/mention.ts';
import { atEnd } from '../../page/at-end.ts';
import { createCardHost, type CardBox } from '../../page/card-host.ts';
import { keepPlaced } from '../../page/card-position.ts';
import { hostName } from '../../page/host-element.ts';
import { cutPassage, findNeighbours } from '../../page/mention-passage.ts';
import type { MentionFinder, MentionHit } from '../../page/mention-finder.ts';
import { nameOf } from '../../page/own-property.ts';
import { createMentionRange, findBox, type PageMention } from '../../page/page-mention.ts';
import { findTheme } from '../../page/page-theme.ts';
import { watchPointer } from '../../page/pointer.ts';
import { valueOr } from '../../platform/outcome.ts';
import { askBackground } from '../../platform/page-messages.ts';
import { keepLastAnswer } from './last-answer.ts';
import { createPinnedCards } from './pinned-cards.ts';
import { focusCard, pressPin, returnFocus, showCard } from './show-card.ts';

export interface CardsOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly finder: MentionFinder;
  readonly readContext: () => PageContext;
  readonly onActive: (mention: PageMention | null) => void;
}

export interface Cards {
  /** Mentions that answer from now on; the card of one that is gone closes. */
  update(mentions: readonly PageMention[], settings: Settings): void;
  /** Opens a mention's card with the focus in it. */
  summon(mention: PageMention): void;
  /** The mention whose card is open or about to be, else the last one that was summoned or pinned. */
  current(): PageMention | null;
}

/** Smallest frame that a card fits into, px; the popup lists what smaller ones hold. A sheet takes the width there is. */
const leastWidth = 360;
const leastHeight = 240;
const leastSheetWidth = 240;

/**
 * A timer so much too late, ms, tells of a page that was busy (a long task, by W3C Long Tasks): the reader's moves may still be
 * waiting, and have their turn first.
 */
const busyMs = 50;

type OpenedBy = Extract<HoverEffect<PageMention>, { type: 'open' }>['by'];

interface OpenCard {
  readonly mention: PageMention;
  readonly place: CardBox;
  readonly placing: AbortController;
  /** Where the focus was, for a card that took it. */
  readonly focusBefore: HTMLElement | null;
}

export function startCards({ document, signal, finder, readContext, onActive }: CardsOptions): Cards {
  let settings: Settings = defaultSettings;
  let state = createHoverState<PageMention>();
  let card: OpenCard | null = null;
  let lastHit: MentionHit | null = null;
  let latest: PageMention | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWatching = false;
  let answering: readonly PageMention[] = [];
  const pinned = createPinnedCards(document.defaultView ?? window);
  const host = createCardHost({ document, signal, onLost: handleLost });

  function handleLost(): void {
    pinned.forget();
    send({ type: 'gone' });
  }

  function send(fact: HoverFact<PageMention>, at = performance.now()): void {
    if (signal.aborted) return;
    const step = stepHover(state, { ...fact, at }, settings.openDelayMs);
    state = step.state;
    clearTimeout(timer);
    step.effects.forEach(apply);
  }

  function apply(effect: HoverEffect<PageMention>): void {
    if (effect.type === 'wake') wake(effect.at);
    if (effect.type === 'ask') void ask(effect.target);
    if (effect.type === 'open') void open(effect.target, effect.by);
    if (effect.type === 'pin') pin();
    if (effect.type === 'close') close(effect.why);
  }

  function wake(at: number): void {
    const tick = (): void => {
      const now = performance.now();
      if (now > at + busyMs) wake(now + busyMs);
      else send({ type: 'tick' }, now);
    };
    timer = setTimeout(tick, at - performance.now());
  }

  const ask = keepLastAnswer((mention: PageMention): Promise<CardDrawing | null> => {
    const { subject, reason } = mention.mention;
    const around = { passage: cutPassage(mention), neighbours: findNeighbours(mention, answering) };
    return askBackground({ type: 'card', mention: { subject, reason, ...around }, page: readContext() }).then(
      (answer) => valueOr(answer, null),
    );
  });

  async function open(mention: PageMention, by: OpenedBy): Promise<void> {
    const drawing = hasRoom(by) && !pinned.has(mention) ? await ask(mention) : null;
    // Meanwhile the reader may have gone elsewhere.
    if (signal.aborted || state.card.phase === 'closed' || state.card.target !== mention) return;
    const focusBefore = by === 'pointer' ? null : findFocus();
    take(card);
    const range = createMentionRange(mention);
    const place = drawing && range && host.open(drawing.css);
    if (!place) return refuse(mention, by);
    card = { mention, place, placing: new AbortController(), focusBefore };
    showCard(place.box, drawing.card, {
      theme:
        settings.theme === 'page' ? findTheme(findBox(range) ?? document.documentElement, place.box) : settings.theme,
      form: by === 'tap' ? 'sheet' : 'float',
      onAction: (action) => act(mention, action),
    });
    if (by === 'tap') place.box.classList.add('sheet');
    else follow(range, card);
    onActive(mention);
    if (by !== 'pointer') focusCard(place.box);
  }

  /** Nothing is shown: no room, nothing known, or its card stands pinned already and is led back to. */
  function refuse(mention: PageMention, by: OpenedBy): void {
    send({ type: 'gone' });
    if (by !== 'pointer') pinned.focus(mention);
  }

  /** A control of a card was used. */
  function act(mention: PageMention, action: CardAction): void {
    if (action.kind === 'open') void askBackground({ type: 'open', place: action.place });
    else if (pinned.has(mention)) pinned.close(mention);
    else send({ type: action.kind === 'pin' ? 'pin' : 'escape' });
  }

  /** From here on the card is the reader's; the machine knows nothing of it any more. */
  function pin(): void {
    if (!card) return;
    const { mention, place, placing, focusBefore } = card;
    placing.abort();
    onActive(null);
    card = null;
    latest = mention;
    pinned.add({ mention, place, focusBefore });
    pressPin(place.box);
  }

  function follow(range: Range, { mention, place, placing }: OpenCard): void {
    keepPlaced({
      range,
      line: lastHit?.mention === mention ? lastHit.line : 0,
      box: place.box,
      others: pinned.boxes,
      signal: AbortSignal.any([signal, placing.signal]),
      onPlaced: (box) => send(box ? { type: 'placed', box } : { type: 'gone' }),
    });
  }

  function close(why: Extract<HoverEffect<PageMention>, { type: 'close' }>['why']): void {
    const focusBefore = card?.focusBefore;
    take(card);
    if (why === 'escape') returnFocus(focusBefore ?? null);
  }

  /** Takes an open card away. */
  function take(open: OpenCard | null): void {
    if (!open) return;
    open.placing.abort();
    open.place.close();
    onActive(null);
    card = null;
  }

  /** Where the focus is on the page; from one card to the next it is still where it was before the first. */
  function findFocus(): HTMLElement | null {
    const { activeElement } = document;
    if (card?.focusBefore && activeElement && nameOf(activeElement) === hostName) return card.focusBefore;
    return activeElement instanceof HTMLElement ? activeElement : null;
  }

  function hasRoom(by: OpenedBy): boolean {
    const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
    return innerWidth >= (by === 'tap' ? leastSheetWidth : leastWidth) && innerHeight >= leastHeight;
  }

  function watch(): void {
    isWatching = true;
    watchPointer({
      document,
      signal,
      find: finder.find,
      isInCard: (event) => card?.place.owns(event) ?? false,
      isCardOpen: () => state.card.phase !== 'closed',
      onFact(fact, hit) {
        lastHit = hit ?? lastHit;
        send(fact);
      },
    });
  }

  atEnd(signal, () => clearTimeout(timer));
  return {
    update(mentions, now) {
      [answering, settings] = [mentions, now];
      if (!isWatching && mentions.length > 0) watch();
      if (card && !mentions.includes(card.mention)) send({ type: 'gone' });
    },
    summon(target) {
      latest = target;
      send({ type: 'summon', target });
    },
    current: () => (state.card.phase === 'closed' ? latest : state.card.target),
  };
}

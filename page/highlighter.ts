// Draws marks with the CSS Custom Highlight API, one Highlight a subject: the page's DOM stays as it is. What they look like
// stands in data/marks.css; which mentions are drawn is decided here, late, when the page has its layout.
import type { Settings } from '../core/interaction/settings.ts';
import { createLatest, type Steps } from '../core/recognition/steps.ts';
import { watchAppearing } from './appearing.ts';
import { atEnd } from './at-end.ts';
import { listen } from './listen.ts';
import { createNearness } from './nearness.ts';
import { createMentionRange, isRangeLaidOut, isRangeNear, isRangeVisible, type PageMention } from './page-mention.ts';
import { createRegistry, type DrawnMention } from './highlight-registry.ts';
import { runSliced } from './schedule.ts';
import { createSectionFinder, isInHeading } from './sections.ts';
import { findStart } from './text-place.ts';

export interface HighlighterOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly shadowRoots: () => readonly ShadowRoot[];
  /** Called after each look at a page that may show or hide other mentions than at the last `show`. */
  readonly onRedraw?: () => void;
}

export interface Highlighter {
  /** All mentions in document order, and which of them are to be drawn. */
  show(mentions: readonly PageMention[], marks: Settings['marks']): Steps<void>;
  /** The mention whose card is open. */
  activate(mention: PageMention | null): void;
}

/** Browsers pay for each registered range on each frame that changes: 500 is noise, 10,000 is 35 to 70 ms. */
const mostRanges = 500;
/** Mentions looked at in one step: asking one for its place takes about 10 µs. */
const mentionsPerStep = 4;
/** Ms without scrolling, resizing or clicking before visibility is asked again: after the page's own reaction to it. */
const calmMs = 150;
/** A page that scrolls or moves without a pause is looked at this often all the same, ms: a reader sees marks come late, not never. */
const longestWaitMs = 1000;

/** Removes all marks when the signal ends it. */
export function createHighlighter({ document, signal, shadowRoots, onRedraw }: HighlighterOptions): Highlighter {
  const registry = createRegistry(signal);
  const nearness = createNearness(document, signal, redrawSoon);
  let shown: readonly PageMention[] = [];
  let marks: Settings['marks'] = 'none';
  let watchedFor: readonly PageMention[] = [];
  let active: PageMention | null = null;
  const doLatest = createLatest();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let waitsSince: number | null = null;
  let isMissing = false;

  function* redraw(): Steps<void> {
    const drawn = yield* doLatest(chooseDrawn());
    if (drawn && !signal.aborted) registry.draw(drawn);
  }

  function* chooseDrawn(): Steps<readonly DrawnMention[]> {
    isMissing = false;
    const wanted = yield* findWanted();
    const isMany = wanted.length > mostRanges;
    yield* watchNearness(isMany ? wanted : []);
    const near = isMany ? yield* findNear(wanted) : wanted;
    const chosen: DrawnMention[] = [];
    for (const [index, mention] of near.entries()) {
      if (chosen.length === mostRanges) break;
      if (index % mentionsPerStep === 0) yield;
      const range = findRange(mention);
      if (!range || !isRangeLaidOut(range)) isMissing = true;
      else if (near.length <= mostRanges || isRangeNear(range)) chosen.push([mention, range]);
    }
    return chosen;
  }

  /** Those in boxes near the viewport; of a box that has just come, those that are drawn already. */
  function* findNear(wanted: readonly PageMention[]): Steps<readonly PageMention[]> {
    const near: PageMention[] = [];
    for (const [index, mention] of wanted.entries()) {
      if (nearness.isNear(mention) ?? registry.findRange(mention)) near.push(mention);
      if (index % mentionsPerStep === 0) yield;
    }
    return near;
  }

  function* findWanted(): Steps<readonly PageMention[]> {
    if (marks === 'none' || shown.length === 0) return [];
    // The first of a section is the first wherever the reader is.
    return marks === 'first' ? yield* findFirsts() : shown;
  }

  /** Where all that is wanted can be drawn, nothing need be known of where it stands: Firefox pays for each box in each frame. */
  function* watchNearness(wanted: readonly PageMention[]): Steps<void> {
    if (wanted === watchedFor || wanted.length + watchedFor.length === 0) return;
    yield* nearness.watch(wanted.map(({ block }) => block.container));
    // Only now: what is cut short by a newer look is to be done again.
    watchedFor = wanted;
  }

  function findRange(mention: PageMention): Range | null {
    return registry.findRange(mention) ?? createMentionRange(mention);
  }

  /** The first visible mention of each subject in each section; those in headings answer to the pointer undrawn. */
  function* findFirsts(): Steps<readonly PageMention[]> {
    const findSection = yield* createSectionFinder([document, ...shadowRoots()]);
    const taken = new Set<string>();
    const firsts: PageMention[] = [];
    for (const [index, mention] of shown.entries()) {
      if (index % mentionsPerStep === 0) yield;
      const node = findStart(mention.block, mention.mention.start)?.node;
      if (!node?.isConnected) continue;
      const key = `${findSection(node)} ${mention.mention.subject}`;
      if (taken.has(key) || isInHeading(node)) continue;
      const range = findRange(mention);
      if (!range || !isRangeVisible(range)) {
        isMissing = true;
        continue;
      }
      taken.add(key);
      firsts.push(mention);
    }
    return firsts;
  }

  function redrawSoon(): void {
    const now = performance.now();
    waitsSince ??= now;
    clearTimeout(waiting);
    waiting = setTimeout(redrawNow, Math.min(calmMs, waitsSince + longestWaitMs - now));
  }

  function redrawNow(): void {
    waitsSince = null;
    void runSliced(redraw(), { signal }).then(onRedraw);
  }

  function drawNothing(): void {
    registry.draw([]);
    registry.activate(null);
  }

  function drawAgain(): void {
    registry.activate(active && createMentionRange(active));
    redrawNow();
  }

  function watchPage(): void {
    const view = document.defaultView ?? window;
    watchAppearing({ document, signal, onChange: redrawSoon, isMissed: () => isMissing });
    // Text with a highlight on it is set in pieces, even where its rule is for screens alone: paper would tell.
    listen(view, ['beforeprint'], signal, drawNothing);
    listen(view, ['afterprint'], signal, drawAgain);
    atEnd(signal, () => clearTimeout(waiting));
  }

  let isWatching = false;
  return {
    *show(mentions, which) {
      [shown, marks] = [mentions, which];
      // A page without mentions is not even listened to.
      if (!isWatching && mentions.length > 0) watchPage();
      isWatching ||= mentions.length > 0;
      yield* redraw();
    },
    activate(mention) {
      active = mention;
      registry.activate(active && createMentionRange(active));
    },
  };
}

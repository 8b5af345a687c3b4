// The mentions of a page as its reader meets them: marks, cards, and what the popup lists and goes to. Made with the first
// mention, so that a page without any pays for none of it.
import type { ReportedMention } from '../../core/interaction/page-report.ts';
import type { PageChoices } from '../../core/interaction/page-choices.ts';
import { isSuppressed } from '../../core/interaction/suppressed-forms.ts';
import type { PageContext, SubjectId } from '../../core/recognition/mention.ts';
import type { Steps } from '../../core/recognition/steps.ts';
import { createHighlighter } from '../../page/highlighter.ts';
import { reportMention } from '../../page/mention-passage.ts';
import { createMentionFinder } from '../../page/mention-finder.ts';
import { createMentionRange, isRangeReachable, isRangeVisible, type PageMention } from '../../page/page-mention.ts';
import { runSliced } from '../../page/schedule.ts';
import { scrollToRange } from '../../page/scroll-to.ts';
import { startCards } from './cards.ts';

export interface ShowingOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly readContext: () => PageContext;
  readonly shadowRoots: () => ShadowRoot[];
  /**
   * Subjects of the mentions that are there for the reader, and how many mentions there are with those that the page does not
   * show now; often the same as before.
   */
  readonly onFound: (subjects: readonly SubjectId[], mentions: number) => void;
}

export interface Showing {
  /** All mentions of the page; which of them answer is the reader's choice. */
  show(found: readonly PageMention[], choices: PageChoices): Steps<void>;
  /** Mentions that the reader can be led to now. */
  report(): Promise<readonly ReportedMention[]>;
  /** Scrolls to a mention of the last report and opens its card. @returns whether it was still there */
  go(key: string): boolean;
  step(direction: 'next' | 'previous'): boolean;
}

export function startShowing(options: ShowingOptions): Showing {
  const { document, signal, readContext, shadowRoots, onFound } = options;
  const highlighter = createHighlighter({
    document,
    signal,
    shadowRoots,
    onRedraw: () => void runSliced(tellFound(), { signal }),
  });
  const finder = createMentionFinder(document, shadowRoots);
  const cards = startCards({ document, signal, finder, readContext, onActive: highlighter.activate });
  let answering: readonly PageMention[] = [];
  const keys = new WeakMap<PageMention, string>();
  let keysGiven = 0;

  function* show(found: readonly PageMention[], choices: PageChoices): Steps<void> {
    const { settings } = choices;
    answering = found.filter(isAnswering(choices));
    cards.update(answering, settings);
    yield;
    yield* finder.update(answering);
    yield* highlighter.show(answering, settings.marks);
    yield* tellFound();
  }

  function* reportReachable(): Steps<readonly ReportedMention[]> {
    const { lang } = readContext();
    const reported: ReportedMention[] = [];
    for (const mention of answering) {
      if (isThere(mention, isRangeReachable)) reported.push(reportMention(mention, findKey(mention), lang));
      yield;
    }
    return reported;
  }

  function* tellFound(): Steps<void> {
    const mentions = answering;
    const subjects = yield* findVisibleSubjects(mentions);
    if (mentions === answering && !signal.aborted) onFound(subjects, mentions.length);
  }

  /** Of the mention, not of its place in a list: it holds while the mention stands, whatever comes and goes around it. */
  function findKey(mention: PageMention): string {
    const key = keys.get(mention) ?? String((keysGiven += 1));
    keys.set(mention, key);
    return key;
  }

  function goTo(mention: PageMention | undefined): boolean {
    const range = mention ? createMentionRange(mention) : null;
    if (!mention || !range || !isRangeReachable(range)) return false;
    scrollToRange(range);
    cards.summon(mention);
    return true;
  }

  function step(direction: 'next' | 'previous'): boolean {
    const all = direction === 'next' ? answering : answering.toReversed();
    const current = cards.current();
    // A page that has changed since may have lost it: the reader is then where the page is scrolled to.
    const from = current ? all.indexOf(current) + 1 : 0;
    const ahead = from > 0 ? all.slice(from) : all;
    return goTo(
      ahead.find((mention) => isThere(mention, isRangeReachable) && (from > 0 || isAhead(mention, direction))),
    );
  }

  return {
    show,
    async report() {
      const run = await runSliced(reportReachable(), { signal });
      return run.finished ? run.result : [];
    },
    go: (key) => goTo(answering.find((mention) => keys.get(mention) === key)),
    step,
  };
}

function isThere(mention: PageMention, isRange: (range: Range) => boolean): boolean {
  const range = createMentionRange(mention);
  return range !== null && isRange(range);
}

/** Looks no further than the first visible mention of each: looking forces layout. */
function* findVisibleSubjects(mentions: readonly PageMention[]): Steps<readonly SubjectId[]> {
  const found = new Set<SubjectId>();
  for (const [index, mention] of mentions.entries()) {
    const { subject } = mention.mention;
    if (!found.has(subject) && isThere(mention, isRangeVisible)) found.add(subject);
    if (index % mentionsPerStep === 0) yield;
  }
  return [...found];
}

/** Mentions looked at in one step, about 10 µs each. */
const mentionsPerStep = 4;

/** Whether the reader wants a mention to answer. */
function isAnswering({ settings, suppressed }: PageChoices): (mention: PageMention) => boolean {
  return ({ mention: { subject, surface } }) =>
    !settings.mutedSubjects.includes(subject) && !isSuppressed(suppressed, subject, surface);
}

/** Whether a mention lies on the way from where the reader is: the top of the viewport. */
function isAhead(mention: PageMention, direction: 'next' | 'previous'): boolean {
  const top = createMentionRange(mention)?.getBoundingClientRect().top ?? 0;
  return direction === 'next' ? top >= 0 : top < 0;
}

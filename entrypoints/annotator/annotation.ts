// Everything that Sidelight does on a page while it is on there, under one signal: stopping it leaves the page as it was.
import type { ReportedMention } from '../../core/interaction/page-report.ts';
import type { PageChoices } from '../../core/interaction/page-choices.ts';
import { isSuppressed } from '../../core/interaction/suppressed-forms.ts';
import { createFirstLook } from '../../core/recognition/first-look/first-look.ts';
import type { SubjectId } from '../../core/recognition/mention.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import { createLatest, type Steps } from '../../core/recognition/steps.ts';
import { names } from '../../data/names.ts';
import { signs } from '../../data/signs.ts';
import { createHighlighter } from '../../page/highlighter.ts';
import { reportMention } from '../../page/mention-context.ts';
import { createMentionFinder } from '../../page/mention-finder.ts';
import { createContextReader, findLanguage } from '../../page/page-context.ts';
import { createMentionRange, isRangeVisible, type PageMention } from '../../page/page-mention.ts';
import { startScanner } from '../../page/scanner.ts';
import { runSliced } from '../../page/schedule.ts';
import { scrollToRange } from '../../page/scroll-to.ts';
import { startCards } from './cards.ts';

export interface Annotation {
  follow(choices: PageChoices): void;
  /** Mentions that are there for the reader now. */
  report(): Promise<readonly ReportedMention[]>;
  /** Scrolls to a mention of the last report and opens its card. @returns whether it was still there */
  go(key: string): boolean;
  step(direction: 'next' | 'previous'): boolean;
  stop(): void;
}

/**
 * Does nothing before the first `follow`.
 * @param onFound subjects of the mentions that are there for the reader, and how many mentions there are with those that the
 * page does not show now; often the same as before
 */
export function annotate(
  document: Document,
  outer: AbortSignal,
  onFound: (subjects: readonly SubjectId[], mentions: number) => void,
): Annotation {
  const own = new AbortController();
  const signal = AbortSignal.any([outer, own.signal]);
  const readContext = createContextReader(document);
  const shadowRoots = (): ShadowRoot[] => scanner?.shadowRoots() ?? [];
  const highlighter = createHighlighter({
    document,
    signal,
    shadowRoots,
    onRedraw: () => void runSliced(tellFound(), { signal }),
  });
  const finder = createMentionFinder(document, shadowRoots);
  const cards = startCards({ document, signal, finder, readContext, onActive: highlighter.activate });
  let scanner: ReturnType<typeof startScanner> | null = null;
  let choices: PageChoices | null = null;
  let found: readonly PageMention[] = [];
  let answering: readonly PageMention[] = [];
  const keys = new WeakMap<PageMention, string>();
  let keysGiven = 0;
  const doLatest = createLatest();

  function* show(): Steps<void> {
    if (choices && !signal.aborted) yield* doLatest(showBy(choices));
  }

  function* showBy(current: PageChoices): Steps<void> {
    const { settings } = current;
    answering = found.filter(isAnswering(current));
    cards.update(answering, settings);
    yield;
    yield* finder.update(answering);
    yield* highlighter.show(answering, settings.marks);
    yield* tellFound();
  }

  function* reportVisible(): Steps<readonly ReportedMention[]> {
    const { lang } = readContext();
    const reported: ReportedMention[] = [];
    for (const mention of answering) {
      if (isVisible(mention)) reported.push(reportMention(mention, findKey(mention), lang));
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
    if (!mention || !range || !isRangeVisible(range)) return false;
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
    return goTo(ahead.find((mention) => isVisible(mention) && (from > 0 || isAhead(mention, direction))));
  }

  return {
    follow(now) {
      choices = now;
      scanner ??= startScanner({
        root: document,
        signal,
        recogniser: createRecogniser(names),
        firstLook: createFirstLook(signs, () => findLanguage(document)),
        readContext,
        *onMentions(mentions) {
          found = mentions;
          yield* show();
        },
      });
      void runSliced(show(), { signal });
    },
    async report() {
      const run = await runSliced(reportVisible(), { signal });
      return run.finished ? run.result : [];
    },
    go: (key) => goTo(answering.find((mention) => keys.get(mention) === key)),
    step,
    stop: () => own.abort(),
  };
}

function isVisible(mention: PageMention): boolean {
  const range = createMentionRange(mention);
  return range !== null && isRangeVisible(range);
}

/** Looks no further than the first visible mention of each: looking forces layout. */
function* findVisibleSubjects(mentions: readonly PageMention[]): Steps<readonly SubjectId[]> {
  const found = new Set<SubjectId>();
  for (const [index, mention] of mentions.entries()) {
    const { subject } = mention.mention;
    if (!found.has(subject) && isVisible(mention)) found.add(subject);
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

// Everything that Sidelight does on a page while it is on there, under one signal: stopping it leaves the page as it was.
import type { ReportedMention } from '../../core/interaction/page-report.ts';
import type { PageChoices } from '../../core/interaction/page-choices.ts';
import { createFirstLook } from '../../core/recognition/first-look/first-look.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import { createLatest, type Steps } from '../../core/recognition/steps.ts';
import { names } from '../../data/names.ts';
import { signs } from '../../data/signs.ts';
import { createContextReader, findLanguage } from '../../page/page-context.ts';
import type { PageMention } from '../../page/page-mention.ts';
import { startScanner } from '../../page/scanner.ts';
import { runSliced } from '../../page/schedule.ts';
import { startShowing, type Showing, type ShowingOptions } from './showing.ts';

export interface Annotation extends Pick<Showing, 'go' | 'step'> {
  follow(choices: PageChoices): void;
  /** Mentions that are there for the reader now. */
  report(): Promise<readonly ReportedMention[]>;
  stop(): void;
}

export interface AnnotationOptions extends Pick<ShowingOptions, 'document' | 'signal' | 'onFound'> {
  /** Whether the extension still stands behind it; asked before each look at the page. */
  readonly isWanted: () => boolean;
}

/** Does nothing before the first `follow`. */
export function annotate({ document, signal: outer, isWanted, onFound }: AnnotationOptions): Annotation {
  const own = new AbortController();
  const signal = AbortSignal.any([outer, own.signal]);
  const readContext = createContextReader(document);
  const shadowRoots = (): ShadowRoot[] => scanner?.shadowRoots() ?? [];
  let scanner: ReturnType<typeof startScanner> | null = null;
  let showing: Showing | null = null;
  let choices: PageChoices | null = null;
  let found: readonly PageMention[] = [];
  const doLatest = createLatest();

  function* show(): Steps<void> {
    if (!choices || signal.aborted) return;
    if (found.length > 0) showing ??= startShowing({ document, signal, readContext, shadowRoots, onFound });
    if (showing) yield* doLatest(showing.show(found, choices));
    else onFound([], 0);
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
        isWanted,
        *onMentions(mentions) {
          found = mentions;
          yield* show();
        },
      });
      void runSliced(show(), { signal });
    },
    report: async () => (await showing?.report()) ?? [],
    go: (key) => showing?.go(key) ?? false,
    step: (direction) => showing?.step(direction) ?? false,
    stop: () => own.abort(),
  };
}

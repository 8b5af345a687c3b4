// One frame of a page, on or off by the reader's choices, live: the switch takes effect without a reload.
import type { PageChoices } from '../../core/interaction/page-choices.ts';
import type { FrameReport } from '../../core/interaction/page-report.ts';
import type { SiteValue } from '../../core/interaction/site-rules.ts';
import type { SubjectId } from '../../core/recognition/mention.ts';
import { valueOr } from '../../platform/outcome.ts';
import { askBackground, isPrivateWindow } from '../../platform/page-messages.ts';
import type { TabHandlers } from '../../platform/tab-messages.ts';
import { annotate, type Annotation } from './annotation.ts';
import { endWithExtension, isAnnotatable, isStillOurs } from './life.ts';

export interface Frame {
  /** What holds now; `null`: it cannot be read, and the page is left alone. */
  readonly follow: (choices: PageChoices | null) => void;
  /** Asks what the switch was set to in this tab, which counts in private windows alone. */
  readonly followTab: () => Promise<void>;
  readonly handlers: TabHandlers;
}

export interface FrameOptions {
  readonly document: Document;
  /** Of the top page. */
  readonly host: Promise<string>;
  readonly life: AbortController;
}

export function createFrame({ document, host, life }: FrameOptions): Frame {
  const { signal } = life;
  let choices: PageChoices | null = null;
  let tabRule: SiteValue | null = null;
  let annotation: Annotation | null = null;
  let told: string | null = null;
  let isWatched = false;
  const decided = Promise.withResolvers<void>();

  /**
   * Wakes the background only with news. Of a frame without mentions it hears nothing; one that does not show its mentions yet
   * is known all the same, so that the popup asks it.
   */
  function tell(subjects: readonly SubjectId[] | null, mentions: number): void {
    const news = subjects === null ? 'off' : subjects.join();
    if (news === told || (told === null && subjects !== null && mentions === 0)) return;
    told = news;
    void askBackground({ type: 'found', subjects });
  }

  /** A page that shows nothing asks before it looks; from the first mention on, the reader's input asks as well. */
  function onFound(subjects: readonly SubjectId[], mentions: number): void {
    if (mentions > 0 && !isWatched) endWithExtension(document, life);
    isWatched ||= mentions > 0;
    tell(subjects, mentions);
  }

  function update(): void {
    if (signal.aborted) return;
    if (choices && (tabRule ?? choices.decision.state) === 'on') switchOn(choices);
    else switchOff();
  }

  function switchOn(current: PageChoices): void {
    annotation ??= annotate({ document, signal, isWanted: () => isStillOurs(life), onFound });
    annotation.follow(current);
  }

  function switchOff(): void {
    annotation?.stop();
    annotation = null;
    tell(null, 0);
  }

  /** Waits for the first choices: until they are read, off is not what the reader chose. */
  async function report(): Promise<FrameReport> {
    const { contentType } = document;
    const topHost = await host;
    if (!isAnnotatable(document)) return { phase: 'left-alone', host: topHost, contentType };
    await decided.promise;
    const { title } = document;
    if (!annotation) return { phase: 'off', host: topHost };
    return { phase: 'on', host: topHost, title, mentions: await annotation.report() };
  }

  return {
    follow(now) {
      choices = now;
      update();
      decided.resolve();
    },
    async followTab() {
      if (isPrivateWindow()) tabRule = valueOr(await askBackground({ type: 'tab-rule' }), null);
    },
    handlers: {
      report,
      go: ({ key }) => annotation?.go(key) ?? false,
      step: ({ direction }) => annotation?.step(direction) ?? false,
      'tab-rule': ({ value }) => {
        tabRule = value;
        update();
        return true;
      },
    },
  };
}

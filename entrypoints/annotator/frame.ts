// One frame of a page, on or off by the reader's choices, live: the switch takes effect without a reload.
import type { PageChoices } from '../../core/interaction/page-choices.ts';
import type { FrameReport } from '../../core/interaction/page-report.ts';
import type { SiteValue } from '../../core/interaction/site-rules.ts';
import type { SubjectId } from '../../core/recognition/mention.ts';
import { valueOr } from '../../platform/outcome.ts';
import { askBackground, isPrivateWindow } from '../../platform/page-messages.ts';
import type { TabHandlers } from '../../platform/tab-messages.ts';
import { annotate, type Annotation } from './annotation.ts';
import { isAnnotatable } from './life.ts';

export interface Frame {
  /** What holds now; `null`: it cannot be read, and the page is left alone. */
  readonly follow: (choices: PageChoices | null) => void;
  /** Asks what the switch was set to in this tab, which counts in private windows alone. */
  readonly followTab: () => Promise<void>;
  readonly handlers: TabHandlers;
}

/** @param host of the top page */
export function createFrame(document: Document, host: Promise<string>, signal: AbortSignal): Frame {
  let choices: PageChoices | null = null;
  let tabRule: SiteValue | null = null;
  let annotation: Annotation | null = null;
  let told: string | null = null;
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

  function update(): void {
    if (signal.aborted) return;
    if (choices && (tabRule ?? choices.decision.state) === 'on') switchOn(choices);
    else switchOff();
  }

  function switchOn(current: PageChoices): void {
    annotation ??= annotate(document, signal, tell);
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

// The three kinds of message, and no fourth. Who speaks is known from `sender`, never from the body.
// Here is what is said; page-messages.ts and tab-messages.ts say it and answer it.
import type { CardDrawing } from '../core/interaction/card-drawing.ts';
import type { FrameReport } from '../core/interaction/page-report.ts';
import type { Neighbour, Passage } from '../core/interaction/passage.ts';
import type { SiteValue } from '../core/interaction/site-rules.ts';
import type { MatchReason, PageContext, SubjectId } from '../core/recognition/mention.ts';

/** Page to background. */
export type PageMessage =
  /** The pointer rests on a mention. Answer: `CardDrawing | null`. */
  | { readonly type: 'card'; readonly mention: PointedMention; readonly page: PageContext }
  /** Open Sidelight in a tab at this place of its full page, e.g. `#/person/xi-jinping`. No answer. */
  | { readonly type: 'open'; readonly place: string }
  /** Host of the top page, for a frame that cannot tell. Answer: `string | null`. */
  | { readonly type: 'top-host' }
  /** In a private window: has the switch been used in this tab? Answer: `SiteValue | null`; `null`: the rules hold. */
  | { readonly type: 'tab-rule' }
  /** What this frame found, for the badge: distinct subjects. `null`: off here. No answer. */
  | { readonly type: 'found'; readonly subjects: readonly SubjectId[] | null };

/** What the background answers to each of them; `null` where there is nothing to say. */
export interface PageAnswers {
  readonly card: CardAnswer;
  readonly open: null;
  readonly 'top-host': string | null;
  readonly 'tab-rule': SiteValue | null;
  readonly found: null;
}

/** Popup (or a keyboard command in the background) to one frame of a tab. */
export type TabMessage =
  /** Answer: `FrameReport`. */
  | { readonly type: 'report' }
  /** Scroll to a mention, open its card with the focus in it. Answer: whether it was still there. */
  | { readonly type: 'go'; readonly key: string }
  /** Go to the next or previous mention from where the reader is. Answer: whether there was one. */
  | { readonly type: 'step'; readonly direction: 'next' | 'previous' }
  /** In a private window, to every frame: the switch was used, and this holds in this tab until it is closed. Answer: `true`. */
  | { readonly type: 'tab-rule'; readonly value: SiteValue };

export interface TabAnswers {
  readonly report: ReportAnswer;
  readonly go: boolean;
  readonly step: boolean;
  readonly 'tab-rule': true;
}

/** The mention under the pointer. */
export interface PointedMention {
  readonly subject: SubjectId;
  /** How it was matched, for the foot of the card. */
  readonly reason: MatchReason;
  readonly passage: Passage;
  /** Mentions of other subjects near by, as the whole page decided them. */
  readonly neighbours: readonly Neighbour[];
}
export type CardAnswer = CardDrawing | null;
export type ReportAnswer = FrameReport;

// What a frame says about itself when the popup asks, and what the background counts for the badge.
import type { MatchReason, SubjectId } from '../recognition/mention.ts';
import type { Passage } from './passage.ts';

/** One mention that is there for the reader now. */
export interface ReportedMention extends Passage {
  /** Valid until the page's next scan; a stale key scrolls nowhere and says so. */
  readonly key: string;
  readonly subject: SubjectId;
  readonly reason: MatchReason;
  /** Of the page, as it declares it. */
  readonly lang?: string | undefined;
}

/**
 * State of Sidelight in one frame. `host`: of the top page whose rule the frame follows, as `location.hostname` gives it;
 * with the permission for storage alone, a popup learns it from nobody else.
 */
export type FrameReport =
  | {
      readonly phase: 'on';
      readonly host: string;
      readonly mentions: readonly ReportedMention[];
      readonly title: string;
    }
  /** A rule, the setting or this tab's own switch keeps Sidelight off here. */
  | { readonly phase: 'off'; readonly host: string }
  /** A kind of document that is left alone: XML, SVG, an image, JSON. */
  | { readonly phase: 'left-alone'; readonly host: string; readonly contentType: string };

// What a frame says about itself when the popup asks, and what the background counts for the badge.
import type { MatchReason, SubjectId } from '../recognition/mention.ts';

/** One mention that is there for the reader now. */
export interface ReportedMention {
  /** Valid until the page's next scan; a stale key scrolls nowhere and says so. */
  readonly key: string;
  readonly subject: SubjectId;
  /** The mention with about six words on either side. */
  readonly before: string;
  readonly surface: string;
  readonly after: string;
  readonly reason: MatchReason;
}

/** State of Sidelight in one frame. */
export type FrameReport =
  | { readonly phase: 'on'; readonly mentions: readonly ReportedMention[]; readonly title: string }
  /** A rule or the setting keeps Sidelight off here. */
  | { readonly phase: 'off' }
  /** A kind of document that is left alone: XML, SVG, an image, JSON. */
  | { readonly phase: 'left-alone'; readonly contentType: string };

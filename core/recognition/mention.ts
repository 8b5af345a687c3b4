// What recognition finds in text. Every later step (marks, card, popup) speaks in these types.

declare const subjectIdBrand: unique symbol;

/** Id of a person or a treaty that a card is about, e.g. `xi-jinping` or `treaty-kp-ru-2024`. */
export type SubjectId = string & { readonly [subjectIdBrand]: true };

/** Half-open range of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why a piece of text was taken for a subject; the card's foot says it in words. */
export type MatchReason =
  | { readonly kind: 'full-name' }
  | { readonly kind: 'treaty-name' }
  /** A description that can only be this treaty, given the parties named near it. */
  | { readonly kind: 'description' }
  /** A surname alone, decided by the document. `evidence` lists what spoke for it, strongest first; never empty. */
  | { readonly kind: 'surname'; readonly evidence: readonly SurnameEvidence[] };

export type SurnameEvidence =
  /** The full name stands earlier (or later) on the page; `name` as written there. */
  | { readonly kind: 'full-name-before' | 'full-name-after' | 'full-name-in-title'; readonly name: string }
  /** No full name on the page, but the surname was taken for the subject before; `name` as written there. */
  | { readonly kind: 'surname-before'; readonly name: string }
  /** A title beside it, as written: "President". */
  | { readonly kind: 'title'; readonly title: string }
  /** Words of the subject's world on the page, as written: "Pyongyang". */
  | { readonly kind: 'world-words'; readonly words: readonly string[] }
  /** Other leaders and their dealings near it, as written: "Trump", "summit". */
  | { readonly kind: 'company'; readonly words: readonly string[] }
  /** Nothing on the page, but that news hardly ever gives this surname to anybody else: Putin. */
  | { readonly kind: 'usual-bearer' };

/** A subject found in text. `start` and `end` are offsets into the text of its block. */
export interface Mention extends Span {
  readonly subject: SubjectId;
  /** The slice as it stands on the page. */
  readonly surface: string;
  readonly reason: MatchReason;
}

/** One block of running text: what a paragraph, a list item or a heading holds, across its inline elements. */
export interface TextBlock {
  readonly text: string;
  /** Ascending offsets into `text` at which an element begins or ends between two characters. Absent: none. */
  readonly edges?: readonly number[];
}

/** What a page says of itself. All of it may be missing; none of it is trusted to be right. */
export interface PageContext {
  /** BCP 47, as the page declares it. */
  readonly lang?: string | undefined;
  /** Publication date, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
}

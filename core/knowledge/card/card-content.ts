// What one card shows: everything resolved, ranked and dated, so that a component only lays it out. Made by build-card-content.ts.
import type { PageContext, SubjectId } from '../../recognition/mention.ts';
import type { ArticleId, Caution, IsoDate, PartialDate, StatementId } from '../model.ts';

/** What a card is asked for: a mention that the pointer came to rest on, as the background reads it from what its page tells. */
export interface CardRequest {
  readonly subject: SubjectId;
  /** The sentence under the pointer, as plain text. */
  readonly sentence: string;
  /**
   * Subjects of the other mentions in that sentence, as the whole page decided them, in order of appearance, each once. A bare
   * surname cannot be decided by the sentence alone. What the reader does not want taken for a mention is not among them.
   */
  readonly together: readonly SubjectId[];
  readonly page: PageContext;
}

/**
 * Who or what a subject is. `office`: its title. `on`: on the day of an older page. `nothing`: a person of whom no office is known.
 * Said in the reader's language, so everything but names and titles comes apart.
 */
export type Role =
  | { readonly kind: 'since'; readonly office: string; readonly year: number }
  | { readonly kind: 'until'; readonly office: string; readonly year: number }
  | { readonly kind: 'on'; readonly office: string; readonly date: IsoDate }
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'treaty';
      readonly parties: readonly string[];
      readonly signed?: PartialDate;
      /** Of a declaration, ascending. */
      readonly declared?: readonly PartialDate[];
      readonly ended?: PartialDate;
    };

/** Head of a card, row of a list. */
export interface SubjectHead {
  readonly id: SubjectId;
  readonly kind: 'person' | 'treaty' | 'declaration';
  readonly label: string;
  readonly monogram: string;
  readonly native?: { readonly text: string; readonly lang: string };
  /** On the page's date when that is older and the role was another, else today's; of a treaty its parties and dates. */
  readonly role: Role;
}

/** One statement, ready to be read on its own. */
export interface StatementView {
  readonly id: StatementId;
  readonly article: ArticleId;
  readonly line: number;
  readonly text: string;
  readonly quotes: readonly string[];
  readonly speaker?: string;
  readonly publisher: string;
  /** Date of the publication, and how far it can be trusted. */
  readonly published: { readonly kind: 'stated' | 'inferred' | 'unknown'; readonly date?: IsoDate };
  /** Date of what is said, where known. */
  readonly date?: PartialDate;
  /** Who relayed it: `{name: 'CCTV', description: 'Chinese state media'}`. */
  readonly via?: { readonly name: string; readonly description: string };
  readonly cautions: readonly Caution[];
  /** Public address of the article, with a text fragment where a quote allows one. */
  readonly address: string;
  readonly subjects: readonly SubjectId[];
}

/** One point of the timeline. */
export interface TimelinePoint {
  readonly date: PartialDate;
  /** Position between the ends of the window, 0 to 1; negative: in the broken-off margin of older dates. */
  readonly at: number;
  /** Place in the pile of one day, from 0. */
  readonly stack: number;
  readonly label: string;
  /** Of a reference date: at most three words, for the drawing: "pact signed". */
  readonly short?: string;
  readonly kind: 'statement' | 'reference';
  readonly doubtful: boolean;
}

export interface TimelineView {
  /** Years at whose first of January a tick stands, ascending, with their positions 0 to 1. */
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  readonly points: readonly TimelinePoint[];
  /** The page's own date, where known and inside the window. */
  readonly page?: { readonly date: IsoDate; readonly at: number };
}

export interface CardContent {
  readonly head: SubjectHead;
  /** "Because you are reading this"; absent when nothing in the index is close to the sentence. */
  readonly here?: { readonly with?: SubjectHead; readonly statements: readonly StatementView[] };
  readonly timeline: TimelineView;
  /** What else the sources say; contradicted and arithmetically wrong statements never stand here. */
  readonly statements: readonly StatementView[];
  /** Reference facts, apart from what the seeds say: of a treaty its form, parties, dates. */
  readonly facts: readonly { readonly text: string; readonly page: string }[];
  /** For the foot: "5 articles, newest 21 Jan 2025". */
  readonly index: { readonly articles: number; readonly newest: IsoDate };
}

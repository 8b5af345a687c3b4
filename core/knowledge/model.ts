// The index in types: what data/cards.json holds, and what a card, the popup and the search are made from.
// Written by the builder, read by everyone after it, changed by no one.
import type { SubjectId } from '../recognition/mention.ts';

declare const idBrand: unique symbol;
/** File name of a seed without its ending, e.g. `000_ba6fc2320025b440`. */
export type ArticleId = string & { readonly [idBrand]: 'article' };
/** `<first three digits of the article>:<line>` and, where a line carries several, a letter: `000:15b`. */
export type StatementId = string & { readonly [idBrand]: 'statement' };
/** Id in `seeds/events.yaml`. */
export type EventId = string & { readonly [idBrand]: 'event' };
/** Id in `seeds/outlets.yaml`. */
export type OutletId = string & { readonly [idBrand]: 'outlet' };

/** Calendar date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as it is known. */
export type PartialDate = string;
/** Calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** When an article appeared, and how that is known. */
export type PublicationDate =
  | { readonly kind: 'stated'; readonly date: IsoDate; readonly updated?: IsoDate }
  | { readonly kind: 'inferred'; readonly date: IsoDate; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Who publishes or relays. `state`: the state whose medium or organ it is, as a plain adjective ("Chinese").
 * `unnamed`: an article tells only what kind of outlet it was, and that stands as the name.
 */
export interface Outlet {
  readonly id: OutletId;
  readonly name: string;
  readonly kind: 'publisher' | 'agency' | 'state-media' | 'ministry' | 'official' | 'unnamed';
  readonly state?: string;
}

export interface Article {
  readonly id: ArticleId;
  readonly title: string;
  readonly publisher: OutletId;
  readonly byline?: string;
  readonly address: string;
  /** Whence its words come, in one phrase: "words of an AFP report, not named". */
  readonly whence: string;
  readonly published: PublicationDate;
  readonly statements: readonly StatementId[];
}

/** Id of a dated fact: an event of `seeds/events.yaml`, or `<treaty id>/signed` and `<treaty id>/in-force`. */
export type FactId = string;
/** Id of a matter in `seeds/events.yaml`: something on which statements take positions and facts settle it. */
export type MatterId = string;

/** How two people were in touch. */
export type Means = 'call' | 'message' | 'video' | 'meeting';

/**
 * How a statement stands to a matter. `alleged`: one side accuses. `announced`: by whoever would do it. `expected`: by someone else.
 * `unconfirmed`: whoever would know does not say. `affirmed`, `denied`: said to be so, or not to be so.
 */
export type Status = 'alleged' | 'announced' | 'expected' | 'unconfirmed' | 'affirmed' | 'denied';

/** What a statement asserts in checkable form. No rule ever reads the text beside it. */
export type Claim =
  /** The `ordinal`-th anniversary of a dated fact falls in `year`, or, where the article leaves it open, in a year up to `until`. */
  | {
      readonly kind: 'anniversary';
      readonly of: FactId;
      readonly ordinal: number;
      readonly year: number;
      readonly until?: number;
    }
  /** When, where and by whom a dated fact came about; `view`: whether the statement looks back on it or ahead to it. */
  | {
      readonly kind: 'event';
      readonly event: FactId;
      readonly place?: string;
      readonly year?: number;
      readonly date?: PartialDate;
      readonly by?: readonly SubjectId[];
      readonly times?: 'once' | 'several';
      readonly view?: 'past' | 'ahead';
    }
  /** Two people were in touch on some day from `from` to `until`, both included. */
  | {
      readonly kind: 'contact';
      readonly means: Means;
      readonly between: readonly [SubjectId, SubjectId];
      readonly from: IsoDate;
      readonly until: IsoDate;
    }
  /** `by`: who takes that position, as the caution's sentence names them. */
  | { readonly kind: 'status'; readonly what: MatterId; readonly status: Status; readonly by?: string }
  /** Words given as those spoken at an event; `part` names the passage where several articles render the same one. */
  | { readonly kind: 'quote'; readonly of: FactId; readonly part?: string; readonly words: string };

/** What speaks against a statement. `sentence` explains itself to a reader who sees nothing else. */
export interface Caution {
  readonly kind: 'contradicted' | 'arithmetic' | 'reworded' | 'undated' | 'overtaken';
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
}

export type Evidence =
  | { readonly kind: 'statement'; readonly id: StatementId }
  | { readonly kind: 'article'; readonly id: ArticleId }
  /** `page`: public address where the reference fact can be checked; absent where none is known. */
  | { readonly kind: 'reference'; readonly text: string; readonly page?: string };

export interface Statement {
  readonly id: StatementId;
  readonly article: ArticleId;
  /** Line of the source article, from 1. */
  readonly line: number;
  /** One plain sentence in our own words. */
  readonly text: string;
  /** When it was said or happened; absent where the article does not tell. */
  readonly date?: PartialDate;
  /** Who says it; absent when the article says it in its own voice. */
  readonly speaker?: string;
  /** Who relayed it to the publisher; absent: nobody named. */
  readonly via?: OutletId;
  /** Words the article puts in quotation marks, each at most twelve words. */
  readonly quotes: readonly string[];
  readonly claims: readonly Claim[];
  /** Computed by the recogniser, in order of appearance. */
  readonly subjects: readonly SubjectId[];
  /** Ids of concepts that the text is about; computed. */
  readonly concepts: readonly string[];
  readonly cautions: readonly Caution[];
}

/** An office with its term. `until` absent: held today. */
export interface Office {
  readonly title: string;
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly page: string;
}

/** A fact with the page where it can be checked; shown apart from what the seeds say. */
export interface ReferenceFact {
  readonly text: string;
  readonly page: string;
}

interface SubjectBase {
  readonly id: SubjectId;
  readonly label: string;
  /** Two characters for the round badge: "KJ", "24". */
  readonly monogram: string;
  /** The name in the subject's own script. */
  readonly native?: { readonly text: string; readonly lang: string };
  /** Public address of the reference that the dates come from. */
  readonly page: string;
  readonly facts: readonly ReferenceFact[];
}

export interface Person extends SubjectBase {
  readonly kind: 'person';
  /** Ordered by `from`, ascending; terms may overlap. */
  readonly offices: readonly Office[];
}

export interface Treaty extends SubjectBase {
  readonly kind: 'treaty';
  /** A declaration binds nobody in law; the card says so. */
  readonly form: 'treaty' | 'declaration';
  readonly officialName: string;
  /** Names of the states, as a reader knows them: "China", "Russia". */
  readonly parties: readonly string[];
  readonly signatories: readonly string[];
  readonly signedAt?: string;
  readonly signed?: PartialDate;
  readonly inForce?: PartialDate;
  readonly ended?: PartialDate;
  /** Of a declaration: when it was made and renewed, ascending. */
  readonly declared?: readonly PartialDate[];
}

export type Subject = Person | Treaty;

/** Something dated that is neither a person nor a treaty: Games, a summit, a visit. */
export interface ReferenceEvent {
  readonly id: EventId;
  readonly label: string;
  /** At most three words, for a drawing: "Moscow meeting". */
  readonly short: string;
  /** A clause in the past tense that takes a date after it: "Beijing hosted the Winter Olympics". */
  readonly past: string;
  readonly from: PartialDate;
  readonly until?: PartialDate;
  readonly place?: string;
  /** What it is one of, as the plural a sentence needs: "Olympic Games". */
  readonly series?: string;
  /** Who brought it about, where that can be got wrong. */
  readonly by?: readonly SubjectId[];
  readonly contact?: { readonly means: Means; readonly between: readonly [SubjectId, SubjectId] };
  readonly settles?: MatterId;
  /** Set where reports of it put different words in quotation marks: that fact as a sentence. */
  readonly wording?: string;
  /** What else a reader should know: "Those relations began with the Soviet Union." */
  readonly note?: string;
  readonly subjects: readonly SubjectId[];
  /** Absent where the project knows no page for it. */
  readonly page?: string;
}

/** Something on which statements take positions. */
export interface Matter {
  readonly id: MatterId;
  /** After a preposition: "an alliance of China and Russia". */
  readonly label: string;
  /** What reference facts say of it, where that does not depend on a date. */
  readonly stands?: { readonly status: 'affirmed' | 'denied'; readonly text: string; readonly page?: string };
}

/** A stretch of time for which the record is known to hold no contact of one kind. */
export interface Silence {
  readonly means: Means;
  readonly between: readonly [SubjectId, SubjectId];
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** A clause without its full stop: "No call before New Year 2024 is on record". */
  readonly text: string;
  readonly page?: string;
}

/** What ties two subjects: the statements that name both. `pair` in alphabetical order. */
export interface Relation {
  readonly pair: readonly [SubjectId, SubjectId];
  readonly statements: readonly StatementId[];
}

/** Something that sentences are about in any language, with the words by which they say it; see concepts.ts. */
export interface Concept {
  readonly id: string;
  /** Set where it is a country: whose. */
  readonly world?: SubjectId;
  readonly words: readonly string[];
}

/** data/cards.json. Every list is sorted by id, statements by article and line. */
export interface CardIndex {
  readonly version: 1;
  readonly subjects: readonly Subject[];
  readonly articles: readonly Article[];
  readonly outlets: readonly Outlet[];
  readonly events: readonly ReferenceEvent[];
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  readonly concepts: readonly Concept[];
}

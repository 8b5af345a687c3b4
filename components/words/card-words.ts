// Words of the card and of the timeline in it.
import type { SubjectHead } from '../../core/knowledge/card/card-content.ts';
import type { Catalogue } from './catalogue.ts';
import { type MatchWords, readMatchWords } from './match-words.ts';

export interface CardWords {
  /** Under the name: "Person", "Treaty", "A political declaration, not a treaty". */
  readonly kind: Readonly<Record<SubjectHead['kind'], string>>;
  readonly here: string;
  /** "With Vladimir Putin" */
  readonly with: (label: string) => string;
  /** Heading of the statements when nothing stands above them, and when something does. */
  readonly sources: string;
  readonly elsewhere: string;
  /** The index holds no statement about the subject. */
  readonly empty: Readonly<Record<SubjectHead['kind'], string>>;
  readonly facts: string;
  /** Name of the link at a reference fact. */
  readonly factPage: string;
  readonly matched: MatchWords;
  /** "5 articles, newest 21 Jan 2025" */
  readonly age: (articles: number, newest: string) => string;
  readonly open: string;
  readonly close: string;
  readonly pin: string;
  readonly unpin: string;
  /** Name of the part that scrolls. */
  readonly middle: (label: string) => string;
}

export function readCardWords(catalogue: Catalogue): CardWords {
  const { text, fill, count } = catalogue;
  return {
    kind: { person: text('kindPerson'), treaty: text('kindTreaty'), declaration: text('kindDeclaration') },
    here: text('cardHere'),
    with: fill('cardWith'),
    sources: text('cardSources'),
    elsewhere: text('cardElsewhere'),
    empty: {
      person: text('cardEmptyPerson'),
      treaty: text('cardEmptyTreaty'),
      declaration: text('cardEmptyDeclaration'),
    },
    facts: text('cardFacts'),
    factPage: text('cardFactPage'),
    matched: readMatchWords(catalogue),
    age: count('cardAge'),
    open: text('cardOpen'),
    close: text('cardClose'),
    pin: text('cardPin'),
    unpin: text('cardUnpin'),
    middle: fill('cardMiddle'),
  };
}

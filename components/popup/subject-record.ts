// One person or treaty as a page of the popup shows it.
import type { CardContent, SubjectHead } from '../../core/knowledge/card/card-content.ts';

/** Another subject, and in how many statements both are named. */
export interface Tie {
  readonly head: SubjectHead;
  readonly statements: number;
}

/** What the index holds about a subject, without regard to what is being read. */
export type SubjectRecord = Pick<CardContent, 'head' | 'timeline' | 'statements' | 'facts'> & {
  /** Other subjects that statements name with it; most statements first. */
  readonly ties: readonly Tie[];
};

/** Two subjects, and in how many statements both are named. */
export interface Pair {
  readonly heads: readonly [SubjectHead, SubjectHead];
  readonly statements: number;
}

// What a search finds, ready to be shown.
import type { StatementView, SubjectHead } from '../../core/knowledge/card/card-content.ts';
import type { Article } from '../../core/knowledge/model.ts';
import type { Span } from '../../core/recognition/mention.ts';
import type { Place } from '../place.ts';

/** `ranges`: what matched, in the label, the text, the title; empty where the match lies elsewhere (a name in another script). */
export type FoundRecord =
  | { readonly kind: 'subject'; readonly head: SubjectHead; readonly ranges: readonly Span[] }
  | { readonly kind: 'statement'; readonly statement: StatementView; readonly ranges: readonly Span[] }
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly publisher: string;
      readonly ranges: readonly Span[];
    };

export function findResultPlace(result: FoundRecord): Place {
  switch (result.kind) {
    case 'subject':
      return { kind: 'subject', subject: result.head.id };
    case 'statement':
      return { kind: 'statement', statement: result.statement.id };
    case 'article':
      return { kind: 'source', article: result.article.id };
  }
}

// What a place is called in the title of the full page: history and bookmarks are told apart by it.
import type { Place } from '../../components/place.ts';
import type { Words } from '../../components/words.ts';
import type { CardIndex } from '../../core/knowledge/model.ts';

/** Empty for an id that the index does not hold. */
export function namePlace(place: Place, index: CardIndex, tabs: Words['popup']['tabs']): string {
  switch (place.kind) {
    case 'subject':
      return index.subjects.find(({ id }) => id === place.subject)?.label ?? '';
    case 'source':
      return index.articles.find(({ id }) => id === place.article)?.title ?? '';
    case 'statement':
      return index.articles.find(({ statements }) => statements.includes(place.statement))?.title ?? '';
    default:
      return tabs[place.kind];
  }
}

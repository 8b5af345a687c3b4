// Which subjects a text names, asked of the one recogniser that runs on pages. For statements at build time, for a sentence on a card.
import type { PageContext, SubjectId } from '../recognition/mention.ts';
import { recogniseText } from '../recognition/recogniser.ts';
import type { Recogniser } from '../recognition/recogniser.ts';

/** Subjects in order of appearance, each once. */
export type FindSubjects = (text: string, context?: PageContext) => readonly SubjectId[];

/** Without a context the text is taken for what seeds are: English, of no known date. */
export function createSubjectFinder(recogniser: Recogniser): FindSubjects {
  return (text, context = { lang: 'en' }) => [
    ...new Set(recogniseText(recogniser, text, context).map(({ subject }) => subject)),
  ];
}

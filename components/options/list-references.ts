// The pages outside by which reference facts can be checked, each once, with what it is about.
import type { CardIndex } from '../../core/knowledge/model.ts';

export interface Reference {
  readonly page: string;
  /** Host without `www`: "en.wikipedia.org". */
  readonly site: string;
  /** Names of the subjects and events that it speaks for. */
  readonly about: readonly string[];
}

export function listReferences({ subjects, events }: CardIndex): readonly Reference[] {
  const uses = [
    ...subjects.flatMap((subject) => listPages(subject).map((page) => ({ page, label: subject.label }))),
    ...events.flatMap(({ page, label }) => (page === undefined ? [] : [{ page, label }])),
  ];
  return [...Map.groupBy(uses, ({ page }) => page)].map(([page, group]) => ({
    page,
    site: new URL(page).hostname.replace(/^www\./, ''),
    about: [...new Set(group.map(({ label }) => label))],
  }));
}

function listPages(subject: CardIndex['subjects'][number]): readonly string[] {
  const offices = subject.kind === 'person' ? subject.offices : [];
  return [subject.page, ...subject.facts.map(({ page }) => page), ...offices.map(({ page }) => page)];
}

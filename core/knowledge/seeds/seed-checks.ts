// What no single file can know to be wrong: ids that nothing bears, ids that two things bear, quotations that their text does not have.
// Runs on seeds that their schemas have passed; every problem is collected.
import { buildDatedFacts } from './dated-facts.ts';
import { checkArticle } from './article-checks.ts';
import { checkOrder, listOf, unknownIds } from './seed-references.ts';
import type { KnownIds } from './seed-references.ts';
import type { SeedProblem } from './seed-problem.ts';
import type { Seeds } from './seeds.ts';

export function checkSeeds(seeds: Seeds): readonly SeedProblem[] {
  const known: KnownIds = {
    subjects: new Set(seeds.subjects.map(({ content }) => content.id)),
    outlets: new Set(seeds.outlets.content.map(({ id }) => id)),
    facts: new Set(buildDatedFacts(seeds).keys()),
    matters: new Set(seeds.events.content.matters.map(({ id }) => id)),
  };
  return [
    ...[...seeds.subjects, ...seeds.articles].flatMap(checkFileName),
    ...checkArticleNumbers(seeds),
    ...checkDuplicates(seeds),
    ...checkEvents(seeds, known),
    ...seeds.articles.flatMap((file) => checkArticle(file, known)),
  ];
}

/** A file is named after what it holds, so no two hold the same. */
function checkFileName({ file, content: { id } }: Seeds['articles' | 'subjects'][number]): readonly SeedProblem[] {
  if (file.endsWith(`/${id}.yaml`)) return [];
  return [{ file, field: 'id', reason: `${id} is not the name of the file` }];
}

/** The first three digits of an article name its statements and must not come twice. */
function checkArticleNumbers({ articles }: Seeds): readonly SeedProblem[] {
  return articles.flatMap(({ file, content: { id } }, position) => {
    const twin = articles.slice(0, position).find(({ content }) => content.id.slice(0, 3) === id.slice(0, 3));
    if (twin === undefined) return [];
    return [{ file, field: 'id', reason: `${id.slice(0, 3)} also begins the id of ${twin.content.id}` }];
  });
}

function checkDuplicates({ concepts, events, outlets }: Seeds): readonly SeedProblem[] {
  return [
    ...duplicates(outlets.file, '', outlets.content),
    ...duplicates(concepts.file, '', concepts.content),
    ...duplicates(events.file, 'events', events.content.events),
    ...duplicates(events.file, 'matters', events.content.matters),
  ];
}

function duplicates(file: string, list: string, entries: readonly { readonly id: string }[]): readonly SeedProblem[] {
  return entries.flatMap(({ id }, position) => {
    if (entries.findIndex((entry) => entry.id === id) === position) return [];
    return [{ file, field: `${list}[${position}].id`, reason: `${id} stands here twice` }];
  });
}

function checkEvents({ events: { file, content } }: Seeds, known: KnownIds): readonly SeedProblem[] {
  const events = content.events.flatMap((event, position): readonly SeedProblem[] => {
    const field = `events[${position}]`;
    return [
      ...unknownIds({ file, field: `${field}.subjects` }, event.subjects, known.subjects, 'subject'),
      ...unknownIds({ file, field: `${field}.by` }, event.by ?? [], known.subjects, 'subject'),
      ...unknownIds(
        { file, field: `${field}.contact.between` },
        event.contact?.between ?? [],
        known.subjects,
        'subject',
      ),
      ...unknownIds({ file, field: `${field}.settles` }, listOf(event.settles), known.matters, 'matter'),
      ...checkOrder({ file, field: `${field}.until` }, event.from, event.until),
    ];
  });
  const silences = content.silences.flatMap((silence, position): readonly SeedProblem[] => {
    const field = `silences[${position}]`;
    return [
      ...unknownIds({ file, field: `${field}.between` }, silence.between, known.subjects, 'subject'),
      ...checkOrder({ file, field: `${field}.until` }, silence.from, silence.until),
    ];
  });
  return [...events, ...silences];
}

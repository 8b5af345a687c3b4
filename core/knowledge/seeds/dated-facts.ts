// Every dated fact that a claim can name: the events, and the days on which treaties were signed and came into force.
import type { DatedFact } from '../cautions/caution-rule.ts';
import type { FactId } from '../model.ts';
import type { SeedFile } from './parse-seed.schema.ts';
import type { EventsSeed } from './reference.schema.ts';
import type { SubjectSeed } from './subject.schema.ts';
import type { Seeds } from './seeds.ts';

export function buildDatedFacts({
  events,
  subjects,
}: Pick<Seeds, 'events' | 'subjects'>): ReadonlyMap<FactId, DatedFact> {
  const facts = [...events.content.events.map(buildEvent), ...subjects.flatMap(buildTreatyDates)];
  return new Map(facts.map((fact) => [fact.id, fact]));
}

function buildEvent({ subjects: _subjects, ...fact }: EventsSeed['events'][number]): DatedFact {
  return fact;
}

function buildTreatyDates({ content }: SeedFile<SubjectSeed>): readonly DatedFact[] {
  if (content.kind !== 'treaty') return [];
  const { id, label, officialName, signed, signedAt, inForce, page } = content;
  const facts: DatedFact[] = [];
  if (signed !== undefined) {
    const place = signedAt === undefined ? {} : { place: signedAt };
    facts.push({
      id: `${id}/signed`,
      label: `${label}, signed`,
      past: `the ${officialName} was signed`,
      from: signed,
      page,
      ...place,
    });
  }
  if (inForce !== undefined) {
    facts.push({
      id: `${id}/in-force`,
      label: `${label}, in force`,
      past: `the ${officialName} came into force`,
      from: inForce,
      page,
    });
  }
  return facts;
}

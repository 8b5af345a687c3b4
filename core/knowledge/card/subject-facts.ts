// Reference facts of a subject as sentences, apart from what the seeds say.
import { sayList } from '../cautions/say-list.ts';
import { saySpan, sayDate, sayPeriod } from '../dates.ts';
import type { Person, ReferenceFact, Subject, Treaty } from '../model.ts';

/** What its fields tell comes first, then the facts written in its file. */
export function buildSubjectFacts(subject: Subject): readonly ReferenceFact[] {
  const told = subject.kind === 'person' ? tellOffices(subject) : tellTreaty(subject);
  return [...told, ...subject.facts];
}

function tellOffices({ offices }: Person): readonly ReferenceFact[] {
  return offices.toReversed().map(({ title, from, until, page }) => {
    const term = until === undefined ? `since ${sayDate(from)}` : saySpan({ from, until });
    return { text: `${title}, ${term}.`, page };
  });
}

function tellTreaty(treaty: Treaty): readonly ReferenceFact[] {
  const { form, officialName, parties, page } = treaty;
  const nature = form === 'declaration' ? 'a political declaration, not a treaty' : 'a treaty';
  const sentences = [`${officialName}, ${sayList(parties)}: ${nature}.`, ...tellSigning(treaty), ...tellTerm(treaty)];
  return sentences.map((text) => ({ text, page }));
}

function tellSigning({ signed, signedAt, signatories }: Treaty): readonly string[] {
  if (signed === undefined) return [];
  const place = signedAt === undefined ? '' : ` in ${signedAt}`;
  const names = signatories.length === 0 ? '' : ` by ${sayList(signatories)}`;
  return [`Signed${place} ${sayPeriod({ from: signed })}${names}.`];
}

function tellTerm({ inForce, ended }: Treaty): readonly string[] {
  return [
    ...(inForce === undefined ? [] : [`In force since ${sayDate(inForce)}.`]),
    ...(ended === undefined ? [] : [`Ended ${sayPeriod({ from: ended })}.`]),
  ];
}

// seeds/events.yaml, seeds/outlets.yaml and seeds/concepts.yaml: what claims are compared with, who relays for which state, what
// sentences are about.
import * as v from 'valibot';
import {
  address,
  eventId,
  isoDate,
  matterId,
  means,
  outletId,
  pair,
  partialDate,
  subjectId,
  wordsField,
} from './fields.schema.ts';

const event = v.strictObject({
  id: eventId,
  label: wordsField,
  short: v.pipe(wordsField, v.regex(/^\S+(?: \S+){0,2}$/, 'has more than three words')),
  past: wordsField,
  from: partialDate,
  until: v.exactOptional(partialDate),
  place: v.exactOptional(wordsField),
  series: v.exactOptional(wordsField),
  by: v.exactOptional(v.array(subjectId)),
  contact: v.exactOptional(v.strictObject({ means, between: pair })),
  settles: v.exactOptional(matterId),
  wording: v.exactOptional(wordsField),
  note: v.exactOptional(wordsField),
  subjects: v.array(subjectId),
  page: v.exactOptional(address),
});

const matter = v.strictObject({
  id: matterId,
  label: wordsField,
  stands: v.exactOptional(
    v.strictObject({
      status: v.picklist(['affirmed', 'denied']),
      text: wordsField,
      page: v.exactOptional(address),
    }),
  ),
});

const silence = v.strictObject({
  means,
  between: pair,
  from: isoDate,
  until: isoDate,
  text: wordsField,
  page: v.exactOptional(address),
});

export const eventsSchema = v.strictObject({
  events: v.array(event),
  matters: v.array(matter),
  silences: v.array(silence),
});
export type EventsSeed = v.InferOutput<typeof eventsSchema>;

const concept = v.strictObject({ id: matterId, world: v.exactOptional(subjectId), words: v.array(wordsField) });
export const conceptsSchema = v.array(concept);
export type ConceptsSeed = v.InferOutput<typeof conceptsSchema>;

const outlet = v.strictObject({
  id: outletId,
  name: wordsField,
  kind: v.picklist(['publisher', 'agency', 'state-media', 'ministry', 'official', 'unnamed']),
  state: v.exactOptional(wordsField),
});
export const outletsSchema = v.array(outlet);
export type OutletsSeed = v.InferOutput<typeof outletsSchema>;

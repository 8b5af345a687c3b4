// Claims of a statement as seeds write them.
import * as v from 'valibot';
import { factId, isoDate, matterId, means, pair, partialDate, subjectId, wordsField, year } from './fields.schema.ts';

const anniversary = v.strictObject({
  kind: v.literal('anniversary'),
  of: factId,
  ordinal: v.pipe(v.number(), v.integer(), v.minValue(1)),
  year,
  until: v.exactOptional(year),
});

const event = v.strictObject({
  kind: v.literal('event'),
  event: factId,
  place: v.exactOptional(wordsField),
  year: v.exactOptional(year),
  date: v.exactOptional(partialDate),
  by: v.exactOptional(v.array(subjectId)),
  times: v.exactOptional(v.picklist(['once', 'several'])),
  view: v.exactOptional(v.picklist(['past', 'ahead'])),
});

const contact = v.strictObject({
  kind: v.literal('contact'),
  means,
  between: pair,
  from: isoDate,
  until: isoDate,
});

const status = v.strictObject({
  kind: v.literal('status'),
  what: matterId,
  status: v.picklist(['alleged', 'announced', 'expected', 'unconfirmed', 'affirmed', 'denied']),
  by: v.exactOptional(wordsField),
});

const quote = v.strictObject({
  kind: v.literal('quote'),
  of: factId,
  part: v.exactOptional(wordsField),
  words: wordsField,
});

export const claimSchema = v.variant('kind', [anniversary, event, contact, status, quote]);

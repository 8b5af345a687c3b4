// seeds/subjects/*.yaml: what a card says that the articles do not. `names`, `decoys`, `world`, `titles` and `descriptions` are
// recognition's and are checked where names.json is built.
import * as v from 'valibot';
import { readKind } from '../subject-kind.ts';
import { address, isoDate, partialDate, subjectId, wordsField } from './fields.schema.ts';

const reference = v.strictObject({ text: wordsField, page: address });

const base = {
  id: subjectId,
  label: wordsField,
  monogram: v.pipe(v.string(), v.length(2, 'two characters are expected')),
  native: v.exactOptional(v.strictObject({ text: wordsField, lang: wordsField })),
  page: address,
  facts: v.optional(v.array(reference), []),
  names: v.optional(v.unknown()),
  decoys: v.optional(v.unknown()),
  world: v.optional(v.unknown()),
  titles: v.optional(v.unknown()),
  descriptions: v.optional(v.unknown()),
};

const office = v.strictObject({ title: wordsField, from: isoDate, until: v.exactOptional(isoDate), page: address });

const person = v.strictObject({ ...base, kind: v.literal('person'), offices: v.array(office) });

const treaty = v.strictObject({
  ...base,
  kind: v.literal('treaty'),
  form: v.picklist(['treaty', 'declaration']),
  officialName: wordsField,
  parties: v.array(wordsField),
  signatories: v.array(wordsField),
  signedAt: v.exactOptional(wordsField),
  signed: v.exactOptional(partialDate),
  inForce: v.exactOptional(partialDate),
  ended: v.exactOptional(partialDate),
  declared: v.exactOptional(v.array(partialDate)),
});

const sameKind = v.check<v.InferOutput<typeof person> | v.InferOutput<typeof treaty>, string>(
  ({ id, kind }) => readKind(id) === kind,
  'ids of treaties begin with “treaty-”, and no others do',
);

export const subjectSchema = v.pipe(v.variant('kind', [person, treaty]), v.forward(sameKind, ['id']));
export type SubjectSeed = v.InferOutput<typeof subjectSchema>;

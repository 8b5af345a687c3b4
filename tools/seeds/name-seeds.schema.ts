// What recognition accepts in seeds/languages/*.yaml and in its sections of seeds/subjects/*.yaml. Facts in the same
// subject files are Knowledge's to check; keys that are not named here pass unread.
import * as v from 'valibot';
import { termConcepts } from '../../core/recognition/treaties/treaty-terms.ts';

const phrase = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check((written) => !written.slice(0, -1).includes('*'), 'a * at the very end, or none'),
);
const words = v.optional(v.array(phrase), []);
const wordsByLanguage = v.optional(v.record(v.string(), v.array(phrase)), {});

export const languageSchema = v.strictObject({
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u, 'a language code of two or three letters')),
  /** Languages of one family lend each other their endings, which keeps the tables small. */
  family: v.optional(v.string()),
  classes: v.optional(v.record(v.string(), v.array(v.string())), {}),
  nounCapitals: v.optional(v.boolean(), false),
  proclitics: v.optional(v.string(), ''),
  particles: words,
  homonyms: words,
  namesakes: words,
  courtesy: words,
  stranger: words,
  plain: words,
  given: words,
  company: words,
  matters: words,
  explainers: words,
  nounMarks: words,
  terms: v.optional(v.record(v.picklist(termConcepts), v.array(phrase)), {}),
});

const nameParts = v.strictObject({
  family: v.array(v.pipe(v.string(), v.nonEmpty())),
  given: v.array(v.pipe(v.string(), v.nonEmpty())),
});

export const namedSubjectSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u, 'an id in lower-case letters, digits and hyphens')),
  kind: v.picklist(['person', 'treaty']),
  names: v.optional(
    v.strictObject({
      order: v.picklist(['family-first', 'given-first']),
      surname: v.picklist(['unique', 'rare', 'shared']),
      since: v.optional(v.pipe(v.string(), v.isoDate('a date as YYYY-MM-DD'))),
      forms: v.record(v.string(), nameParts),
    }),
  ),
  decoys: v.optional(v.strictObject({ people: words, kin: words, things: words, sense: words }), {
    people: [],
    kin: [],
    things: [],
    sense: [],
  }),
  /** Of a treaty: the people whose worlds are its parties', e.g. [vladimir-putin, kim-jong-un], and what makes it that one. */
  descriptions: v.optional(
    v.strictObject({
      between: v.pipe(v.array(v.string()), v.length(2, 'two subjects')),
      any: v.array(v.array(v.picklist(termConcepts))),
      alone: v.optional(v.array(v.array(v.picklist(termConcepts))), []),
      named: v.optional(v.array(v.array(v.picklist(termConcepts))), []),
      since: v.optional(v.pipe(v.string(), v.isoDate('a date as YYYY-MM-DD'))),
      notYears: v.optional(v.array(v.number()), []),
      years: v.optional(v.array(v.number()), []),
    }),
  ),
  titles: wordsByLanguage,
  world: wordsByLanguage,
});

export type LanguageSeed = v.InferOutput<typeof languageSchema>;
export type NamedSubjectSeed = v.InferOutput<typeof namedSubjectSchema>;

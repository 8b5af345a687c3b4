// Fields that several seed files have: ids, dates, addresses, short words.
import * as v from 'valibot';
import { isIsoDate, isPartialDate } from '../dates.ts';
import type { SubjectId } from '../../recognition/mention.ts';
import type { ArticleId, EventId, IsoDate, OutletId, PartialDate } from '../model.ts';

/** One line of words without white space at its ends. */
export const wordsField = v.pipe(
  v.string(),
  v.check((text) => text.length > 0 && text === text.trim() && !text.includes('\n'), 'one line of words is expected'),
);

const idText = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, (issue) => `${issue.received} is no id: small letters, digits and hyphens`),
);
export const subjectId = v.pipe(
  idText,
  v.transform((id) => id as SubjectId),
);
export const eventId = v.pipe(
  idText,
  v.transform((id) => id as EventId),
);
export const outletId = v.pipe(
  idText,
  v.transform((id) => id as OutletId),
);
export const matterId = idText;

export const articleId = v.pipe(
  v.string(),
  v.regex(
    /^\d{3}_[0-9a-z]+(-[0-9a-z]+)*$/,
    (issue) => `${issue.received} is no article id such as 000_ba6fc2320025b440`,
  ),
  v.transform((id) => id as ArticleId),
);

/** Of an event, or `<treaty id>/signed`, `<treaty id>/in-force`. */
export const factId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9-]+(\/(signed|in-force))?$/,
    (issue) => `${issue.received} is no id of an event or of a treaty's date`,
  ),
);

/** YAML reads a bare year as a number; it is taken as what was meant. */
const dateText = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

export const isoDate = v.pipe(
  dateText,
  v.check(isIsoDate, ({ input }) => `${input} is no date YYYY-MM-DD`),
  v.transform((text): IsoDate => text),
);
export const partialDate = v.pipe(
  dateText,
  v.check(isPartialDate, ({ input }) => `${input} is no date YYYY, YYYY-MM or YYYY-MM-DD`),
  v.transform((text): PartialDate => text),
);

export const year = v.pipe(
  v.number(),
  v.integer('a year is a whole number'),
  v.minValue(1000, 'a year has four digits'),
);

export const address = v.pipe(
  v.string(),
  v.url(({ input }) => `${input} is no web address`),
  v.regex(/^https?:/, ({ input }) => `${input} is no web address`),
);

export const pair = v.pipe(
  v.tuple([subjectId, subjectId]),
  v.check(([first, second]) => first < second, 'two different ids in alphabetical order are expected'),
);

export const means = v.picklist(['call', 'message', 'video', 'meeting']);

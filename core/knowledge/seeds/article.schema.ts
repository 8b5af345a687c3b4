// seeds/articles/*.yaml: the bibliographic record of one source article, its statements, and the lines that carry none.
import * as v from 'valibot';
import { claimSchema } from './claim.schema.ts';
import { address, articleId, isoDate, outletId, partialDate, wordsField } from './fields.schema.ts';
import { countWords, maxQuoteWords } from './quotation.ts';

const lineNumber = v.pipe(v.number(), v.integer('a line is a whole number'), v.minValue(1, 'lines count from 1'));

const quote = v.pipe(
  wordsField,
  v.check(
    (words) => countWords(words) <= maxQuoteWords,
    ({ input }) => `${countWords(input)} words; a quote has ${maxQuoteWords} at most`,
  ),
);

const published = v.variant('kind', [
  v.strictObject({ kind: v.literal('stated'), date: isoDate, updated: v.exactOptional(isoDate) }),
  v.strictObject({ kind: v.literal('inferred'), date: isoDate, reason: wordsField }),
  v.strictObject({ kind: v.literal('unknown'), reason: wordsField }),
]);

const statement = v.strictObject({
  line: lineNumber,
  text: wordsField,
  date: v.exactOptional(partialDate),
  speaker: v.exactOptional(wordsField),
  via: v.exactOptional(outletId),
  quotes: v.optional(v.array(quote), []),
  claims: v.optional(v.array(claimSchema), []),
});

const skippedLine = v.strictObject({ line: lineNumber, reason: wordsField });
const skippedLines = v.strictObject({ lines: v.tuple([lineNumber, lineNumber]), reason: wordsField });

export const articleSchema = v.strictObject({
  id: articleId,
  title: wordsField,
  publisher: outletId,
  byline: v.exactOptional(wordsField),
  address,
  whence: wordsField,
  published,
  statements: v.array(statement),
  skipped: v.optional(v.array(v.union([skippedLine, skippedLines], 'line or lines, and a reason')), []),
});

export type ArticleSeed = v.InferOutput<typeof articleSchema>;
export type StatementSeed = ArticleSeed['statements'][number];

// One labelled text of the corpus, parsed where it enters.
import * as v from 'valibot';

const optionalText = v.optional(
  v.pipe(
    v.nullable(v.string()),
    v.transform((value) => value ?? undefined),
  ),
);
const span = v.object({ start: v.number(), end: v.number(), doubt: v.optional(v.boolean(), false) });

const itemSchema = v.object({
  id: v.string(),
  text: v.string(),
  lang: optionalText,
  date: optionalText,
  title: optionalText,
  url: optionalText,
  mentions: v.array(
    v.object({
      ...span.entries,
      subject: v.string(),
      /** A boolean, or how it is hidden. */
      hidden: v.pipe(
        v.optional(v.union([v.boolean(), v.string()]), false),
        v.transform((value) => value !== false && value !== ''),
      ),
      alt: v.optional(v.array(v.tuple([v.number(), v.number()])), []),
    }),
  ),
  decoys: v.optional(v.array(span), []),
});

export type GoldItem = v.InferOutput<typeof itemSchema>;

/** @throws where a line is no item */
export const parseItem = (line: string): GoldItem => v.parse(itemSchema, JSON.parse(line));

const pageSchema = v.object({ ...itemSchema.entries, html: v.string() });

/** A labelled page; `html` is its file, relative to the corpus. */
export type GoldPage = v.InferOutput<typeof pageSchema>;

/** @throws where a line is no page */
export const parsePage = (line: string): GoldPage => v.parse(pageSchema, JSON.parse(line));

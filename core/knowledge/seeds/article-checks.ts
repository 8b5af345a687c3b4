// What can be wrong with one article seed beyond its form: references into other files, order, quotations.
import { findQuoted } from './quotation.ts';
import { checkOrder, listOf, unknownIds } from './seed-references.ts';
import type { KnownIds } from './seed-references.ts';
import type { ArticleSeed, StatementSeed } from './article.schema.ts';
import type { Claim } from '../model.ts';
import type { SeedFile } from './parse-seed.schema.ts';
import type { SeedProblem } from './seed-problem.ts';

export function checkArticle({ file, content }: SeedFile<ArticleSeed>, known: KnownIds): readonly SeedProblem[] {
  return [
    ...unknownIds({ file, field: 'publisher' }, [content.publisher], known.outlets, 'outlet'),
    ...content.statements.flatMap((statement, position) => [
      ...checkStatement(file, `statements[${position}]`, statement, known),
      ...checkPlace(file, position, content.statements),
    ]),
    ...content.skipped.flatMap((skipped, position) =>
      'lines' in skipped ? checkOrder({ file, field: `skipped[${position}].lines` }, ...skipped.lines) : [],
    ),
  ];
}

function checkStatement(
  file: string,
  field: string,
  statement: StatementSeed,
  known: KnownIds,
): readonly SeedProblem[] {
  return [
    ...unknownIds({ file, field: `${field}.via` }, listOf(statement.via), known.outlets, 'outlet'),
    ...checkQuotes({ file, field: `${field}.quotes` }, statement),
    ...statement.claims.flatMap((claim, position) => checkClaim(file, `${field}.claims[${position}]`, claim, known)),
  ];
}

/** Statements stand in the order of their lines: their ids are counted in it. */
function checkPlace(file: string, position: number, statements: readonly StatementSeed[]): readonly SeedProblem[] {
  const [before, here] = [statements[position - 1]?.line ?? 0, statements[position]?.line ?? 0];
  if (here >= before) return [];
  return [{ file, field: `statements[${position}].line`, reason: `line ${here} stands after line ${before}` }];
}

/** What the text puts between quotation marks and what `quotes` lists must be the same. */
function checkQuotes(
  where: Pick<SeedProblem, 'file' | 'field'>,
  { text, quotes }: StatementSeed,
): readonly SeedProblem[] {
  const quoted = findQuoted(text);
  const missing = quotes.filter((quote) => !quoted.includes(quote));
  const unlisted = quoted.filter((words) => !quotes.includes(words));
  return [
    ...missing.map((words) => ({ ...where, reason: `“${words}” does not stand in the text` })),
    ...unlisted.map((words) => ({ ...where, reason: `“${words}” of the text is not listed` })),
  ];
}

function checkClaim(file: string, field: string, claim: Claim, known: KnownIds): readonly SeedProblem[] {
  switch (claim.kind) {
    case 'anniversary':
      return [
        ...unknownIds({ file, field: `${field}.of` }, [claim.of], known.facts, 'event'),
        ...checkOrder({ file, field: `${field}.until` }, claim.year, claim.until),
      ];
    case 'event':
      return [
        ...unknownIds({ file, field: `${field}.event` }, [claim.event], known.facts, 'event'),
        ...unknownIds({ file, field: `${field}.by` }, claim.by ?? [], known.subjects, 'subject'),
      ];
    case 'contact':
      return [
        ...unknownIds({ file, field: `${field}.between` }, claim.between, known.subjects, 'subject'),
        ...checkOrder({ file, field: `${field}.until` }, claim.from, claim.until),
      ];
    case 'status':
      return unknownIds({ file, field: `${field}.what` }, [claim.what], known.matters, 'matter');
    case 'quote':
      return unknownIds({ file, field: `${field}.of` }, [claim.of], known.facts, 'event');
  }
}

// `npm run coverage -- DIR`: every line of every source article in DIR with the statements that carry it, or the reason for none.
// Exit status 1 when a line is left over, a quote does not stand in its line, or an article has no digest.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleSeed } from '../core/knowledge/seeds/article.schema.ts';
import { buildCoverage } from '../core/knowledge/seeds/coverage.ts';
import type { CoveredLine } from '../core/knowledge/seeds/coverage.ts';
import { sayProblem } from '../core/knowledge/seeds/seed-problem.ts';
import { readSeeds } from './seeds/read-seeds.ts';

/** Characters of a line of the article that are shown beside its number: enough to recognise it. */
const shownCharacters = 72;

/** @returns what is wrong, one line each */
function coverFolder(folder: string): readonly string[] {
  const texts = listTexts(folder);
  if (texts === null) return [`${folder}: no such folder`];
  const read = readSeeds(fileURLToPath(new URL('..', import.meta.url)));
  if (read.kind === 'faulty') return read.problems.map(sayProblem);
  const articles = read.seeds.articles.map(({ content }) => content);
  const undigested = texts.filter((name) => !articles.some(({ id }) => name === `${id}.txt`));
  return [
    ...articles.flatMap((article) => coverArticle(article, folder, texts)),
    ...undigested.map((name) => `${name}: no digest in seeds/articles`),
  ];
}

function listTexts(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .toSorted();
  } catch {
    return null;
  }
}

function coverArticle(article: ArticleSeed, folder: string, texts: readonly string[]): readonly string[] {
  const name = `${article.id}.txt`;
  if (!texts.includes(name)) return [`${name}: not in ${folder}`];
  const { lines, problems } = buildCoverage(article, readFileSync(join(folder, name), 'utf8'));
  console.log(`\n${name}: ${article.statements.length} statements`);
  for (const line of lines) printLine(line);
  return problems.map((problem) => `${name}: ${problem}`);
}

function printLine({ line, text, statements, reasons }: CoveredLine): void {
  const shown = text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
  console.log(`${String(line).padStart(4)}  ${shown}`);
  for (const statement of statements) console.log(`        ${statement.id}  ${statement.text}`);
  for (const reason of reasons) console.log(`        –  ${reason}`);
}

const folder = process.argv[2];
const problems =
  folder === undefined ? ['Which folder? npm run coverage -- FOLDER_WITH_THE_ARTICLES'] : coverFolder(folder);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log('\nNothing is left over, and every quote stands in its line.');

// A statement with all that it takes to read it on its own: its source resolved, its address at the passage.
import { buildPassageAddress } from './text-fragment.ts';
import type { StatementView } from './card-content.ts';
import type { Article, CardIndex, Caution, Outlet, PublicationDate, Statement } from '../model.ts';

const cautionsThatBar: ReadonlySet<Caution['kind']> = new Set(['contradicted', 'arithmetic']);

/** Contradicted or miscounted: never in a card, marked as doubtful wherever else it stands. */
export function isDoubtful({ cautions }: Pick<Statement, 'cautions'>): boolean {
  return cautions.some(({ kind }) => cautionsThatBar.has(kind));
}

/** @returns `null` where the index does not hold the statement's article, which a built index always does */
export function buildStatementView(index: CardIndex, statement: Statement): StatementView | null {
  const article = index.articles.find(({ id }) => id === statement.article);
  if (article === undefined) return null;
  const { id, line, text, quotes, speaker, date, cautions, subjects } = statement;
  const via = index.outlets.find((outlet) => outlet.id === statement.via);
  return {
    id,
    article: article.id,
    line,
    text,
    quotes,
    publisher: sayPublisher(index, article),
    published: buildPublished(article.published),
    cautions,
    address: buildPassageAddress(article.address, quotes),
    subjects,
    ...(speaker === undefined ? {} : { speaker }),
    ...(date === undefined ? {} : { date }),
    ...(via === undefined ? {} : { via: { name: via.name, description: describeOutlet(via) } }),
  };
}

export function sayPublisher({ outlets }: Pick<CardIndex, 'outlets'>, { publisher }: Article): string {
  return outlets.find(({ id }) => id === publisher)?.name ?? publisher;
}

function buildPublished(published: PublicationDate): StatementView['published'] {
  return published.kind === 'unknown' ? { kind: 'unknown' } : { kind: published.kind, date: published.date };
}

const outletKinds: Readonly<{ [K in Outlet['kind']]: string }> = {
  publisher: 'another publisher',
  agency: 'news agency',
  'state-media': 'state media',
  ministry: 'ministry',
  official: 'official',
  unnamed: 'not named',
};

/** "Chinese state media". */
function describeOutlet({ kind, state }: Outlet): string {
  return state === undefined ? outletKinds[kind] : `${state} ${outletKinds[kind]}`;
}

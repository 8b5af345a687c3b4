// What a caution rule is given and gives back. A rule sees claims, never texts: the types below have no text of a statement in them.
import type { SubjectId } from '../../recognition/mention.ts';
import type {
  ArticleId,
  Caution,
  Claim,
  Evidence,
  FactId,
  Matter,
  PartialDate,
  PublicationDate,
  ReferenceEvent,
  Silence,
  StatementId,
} from '../model.ts';

/** A statement as rules see it. */
export interface ClaimedStatement {
  readonly id: StatementId;
  readonly article: ArticleId;
  readonly line: number;
  readonly date?: PartialDate;
  readonly claims: readonly Claim[];
}

/** An article as rules see it. `publisher`: its name. */
export interface ClaimedArticle {
  readonly id: ArticleId;
  readonly publisher: string;
  readonly published: PublicationDate;
}

/** A dated fact: an event, or the day on which a treaty was signed or came into force. */
export type DatedFact = Omit<ReferenceEvent, 'id' | 'short' | 'subjects'> & { readonly id: FactId };

/** Everything that a claim can be compared with. */
export interface CautionRecord {
  readonly statements: readonly ClaimedStatement[];
  readonly articles: ReadonlyMap<ArticleId, ClaimedArticle>;
  readonly facts: ReadonlyMap<FactId, DatedFact>;
  readonly matters: ReadonlyMap<string, Matter>;
  readonly silences: readonly Silence[];
  /** Names of subjects, for sentences. */
  readonly labels: ReadonlyMap<SubjectId, string>;
}

/** Total and pure: what one rule has against one statement, in the order of its claims. */
export type CautionRule = (statement: ClaimedStatement, record: CautionRecord) => readonly Caution[];

type ClaimOf<Kind extends Claim['kind']> = Extract<Claim, { kind: Kind }>;

/** The claims of one kind that a statement makes. */
export function claimsOf<Kind extends Claim['kind']>(
  statement: ClaimedStatement,
  kind: Kind,
): readonly ClaimOf<Kind>[] {
  return statement.claims.filter((claim): claim is ClaimOf<Kind> => claim.kind === kind);
}

/** Other statements of the same article. */
export function neighbours(statement: ClaimedStatement, record: CautionRecord): readonly ClaimedStatement[] {
  return record.statements.filter(({ id, article }) => article === statement.article && id !== statement.id);
}

export function citeStatements(statements: readonly ClaimedStatement[]): readonly Evidence[] {
  return statements.map(({ id }) => ({ kind: 'statement', id }));
}

/** @param text the fact as one sentence */
export function citeReference(text: string, page: string | undefined): Evidence {
  return page === undefined ? { kind: 'reference', text } : { kind: 'reference', text, page };
}

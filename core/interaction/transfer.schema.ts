// A reader's choices as a JSON file, out and in: settings, site rules, rejected forms. What comes in is checked as a whole, and
// every mistake is named with its entry and field, so that nothing is ever half-imported. For the options page alone.
import * as v from 'valibot';
import type { SubjectId } from '../recognition/mention.ts';
import type { Settings } from './settings.ts';
import type { SiteRules, SiteValue } from './site-rules.ts';
import type { SuppressedForm } from './suppressed-forms.ts';

/** Rejected forms by host. */
export type SuppressedByHost = ReadonlyMap<string, readonly SuppressedForm[]>;

/** What a file says; settings that it does not mention stay as they are. */
export interface TransferredChoices {
  readonly settings: Partial<Settings>;
  readonly rules: SiteRules;
  readonly suppressed: SuppressedByHost;
}

/** `place`: entry and field, `siteRules[3].host`. `value`: what stands there, as JSON; empty where nothing does. */
export interface TransferProblem {
  readonly kind: 'missing' | 'unknown' | 'wrong' | 'twice';
  readonly place: string;
  readonly value: string;
}

export type ParsedTransfer =
  | { readonly kind: 'fine'; readonly choices: TransferredChoices; readonly entries: number }
  | { readonly kind: 'not-json' }
  /** JSON, but not of this kind or of another version. */
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'faulty'; readonly problems: readonly TransferProblem[] };

/** Counted up when a file of before can no longer be read. */
const version = 1;
/** As much of a wrong value as tells which one it is. */
const longestValue = 40;

/** Letters as the URL parser writes a host: small, without those of other scripts, IPv6 in brackets; RFC 1035 allows 253. */
const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^(\[[0-9a-f:.]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?)$/));
const subject = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,80}$/),
  v.transform((id) => id as SubjectId),
);
const siteValue = v.picklist(['on', 'off']);

const settings = v.strictObject({
  marks: v.exactOptional(v.picklist(['first', 'every', 'none'])),
  openDelayMs: v.exactOptional(v.nullable(v.picklist([200, 450, 800]))),
  sites: v.exactOptional(siteValue),
  mutedSubjects: v.exactOptional(v.array(subject)),
  theme: v.exactOptional(v.picklist(['page', 'light', 'dark'])),
  badge: v.exactOptional(v.boolean()),
});
const siteRule = v.strictObject({ host, value: siteValue });
const rejected = v.strictObject({ host, subject, form: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) });

const file = v.strictObject({
  sidelight: v.literal(version),
  settings: v.exactOptional(settings, {}),
  siteRules: v.exactOptional(v.array(siteRule), []),
  notThis: v.exactOptional(v.array(rejected), []),
});

/** @returns text of a file that `parseTransfer` takes back, hosts in alphabetical order */
export function buildTransfer(choices: {
  readonly settings: Settings;
  readonly rules: SiteRules;
  readonly suppressed: SuppressedByHost;
}): string {
  const byHost = <Value>([a]: readonly [string, Value], [b]: readonly [string, Value]): number => (a < b ? -1 : 1);
  const content = {
    sidelight: version,
    settings: choices.settings,
    siteRules: [...choices.rules].toSorted(byHost).map(([name, value]) => ({ host: name, value })),
    notThis: [...choices.suppressed]
      .toSorted(byHost)
      .flatMap(([name, forms]) => forms.map(({ subject: about, form }) => ({ host: name, subject: about, form }))),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

export function parseTransfer(text: string): ParsedTransfer {
  const content = parseJson(text);
  if (content === null) return { kind: 'not-json' };
  if (!v.is(v.looseObject({ sidelight: v.literal(version) }), content.value)) return { kind: 'not-ours' };
  const parsed = v.safeParse(file, content.value);
  if (!parsed.success) return { kind: 'faulty', problems: parsed.issues.map(describeIssue) };
  const { siteRules, notThis } = parsed.output;
  const problems = [
    ...findRepeated('siteRules', siteRules, (rule) => rule.host),
    ...findRepeated('notThis', notThis, (entry) => `${entry.host} ${entry.subject} ${entry.form}`),
  ];
  if (problems.length > 0) return { kind: 'faulty', problems };
  return {
    kind: 'fine',
    entries: Object.keys(parsed.output.settings).length + siteRules.length + notThis.length,
    choices: {
      settings: parsed.output.settings,
      rules: new Map(siteRules.map((rule): [string, SiteValue] => [rule.host, rule.value])),
      suppressed: groupByHost(notThis),
    },
  };
}

function groupByHost(entries: readonly v.InferOutput<typeof rejected>[]): SuppressedByHost {
  const groups = Map.groupBy(entries, (entry) => entry.host);
  return new Map(
    [...groups].map(([name, group]) => [name, group.map(({ subject: id, form }) => ({ subject: id, form }))]),
  );
}

/** In an object, since `null` is JSON too. A byte order mark, which some editors write, is passed over. */
function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return null;
  }
}

function describeIssue(issue: v.BaseIssue<unknown>): TransferProblem {
  const place = sayPlace((issue.path ?? []).map(({ key }) => key));
  if (issue.type === 'strict_object' && issue.expected === 'never') return { kind: 'unknown', place, value: '' };
  if (issue.received === 'undefined') return { kind: 'missing', place, value: '' };
  return { kind: 'wrong', place, value: sayValue(issue.input) };
}

function findRepeated<Entry>(
  list: string,
  entries: readonly Entry[],
  sayKey: (entry: Entry) => string,
): readonly TransferProblem[] {
  const keys = entries.map(sayKey);
  return keys.flatMap((key, position) =>
    keys.indexOf(key) < position
      ? [{ kind: 'twice', place: sayPlace([list, position]), value: sayValue(key) } as const]
      : [],
  );
}

function sayPlace(path: readonly unknown[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function sayValue(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

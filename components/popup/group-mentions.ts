// Mentions of a page by subject: what the page is about comes first.
import type { SubjectHead } from '../../core/knowledge/card/card-content.ts';
import type { FoundMention } from './popup-state.ts';

export interface MentionGroup {
  readonly head: SubjectHead;
  /** In the order of the page. */
  readonly mentions: readonly FoundMention[];
}

/** `about` is empty where nobody stands out: a page that names somebody once is not about them. */
export interface PageSubjects {
  readonly about: readonly MentionGroup[];
  readonly also: readonly MentionGroup[];
}

/** A subject outside of the title has to be named so often before a page can be about it. */
const fewestMentions = 3;
/** And at least so often compared with the one that is named most. */
const leastShare = 1 / 2;

/**
 * Those of the title first, then the most mentioned; of equals the one that is named earlier. Subjects that the index does not
 * hold are left out.
 */
export function groupMentions(
  mentions: readonly FoundMention[],
  heads: readonly SubjectHead[],
  title: string,
): PageSubjects {
  const bySubject = Map.groupBy(mentions, ({ subject }) => subject);
  const groups = [...bySubject].flatMap(([subject, ofSubject]) => {
    const head = heads.find(({ id }) => id === subject);
    return head === undefined
      ? []
      : [{ head, mentions: ofSubject, isInTitle: isNamedIn(title, listTitleForms(head, ofSubject)) }];
  });
  const most = Math.max(0, ...groups.map((group) => group.mentions.length));
  const standsOut = (group: (typeof groups)[number]): boolean =>
    group.isInTitle || group.mentions.length >= Math.max(fewestMentions, most * leastShare);
  const sorted = groups.toSorted(
    (a, b) => Number(b.isInTitle) - Number(a.isInTitle) || b.mentions.length - a.mentions.length,
  );
  return { about: sorted.filter(standsOut), also: sorted.filter((group) => !standsOut(group)) };
}

/**
 * The forms that the page itself uses: they were recognised there, in whatever language it is written. Of a person each word
 * of the name, since titles shorten it; of a treaty words such as "pact" would be anybody's.
 */
function listTitleForms({ kind }: SubjectHead, mentions: readonly FoundMention[]): ReadonlySet<string> {
  const surfaces = mentions.map(({ surface }) => surface);
  return new Set(kind === 'person' ? [...surfaces, ...surfaces.flatMap((surface) => surface.split(/\s+/))] : surfaces);
}

function isNamedIn(title: string, forms: ReadonlySet<string>): boolean {
  return [...forms].some((form) => stands(title, form));
}

/** Not inside a longer word, as "Xi" in "Taxi"; scripts that write without spaces have no such bounds. */
function stands(title: string, surface: string): boolean {
  const at = title.indexOf(surface);
  if (at < 0 || surface === '') return false;
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(surface)) return true;
  return !/\p{L}$/u.test(title.slice(0, at)) && !/^\p{L}/u.test(title.slice(at + surface.length));
}

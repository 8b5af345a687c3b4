// What is marked on a labelled page in a browser, held against its labels: the same subject with the same words around it.
import type { Page } from 'puppeteer-core';
import type { GoldItem } from './gold-item.ts';
import { keysOf } from './score-item.ts';
import type { Tally } from './tally.ts';

/** One range of one of our Highlights, with the words of its text nodes around it. */
export interface PageMark {
  readonly subject: string;
  readonly before: string;
  readonly surface: string;
  readonly after: string;
}

/** Every mark of the page as it stands now. */
export function readPageMarks(page: Page): Promise<readonly PageMark[]> {
  return page.evaluate(() => {
    const dataOf = (node: Node): string => (node instanceof Text ? node.data : '');
    return [...CSS.highlights].flatMap(([name, highlight]) => {
      if (!name.startsWith('sidelight-') || name === 'sidelight-active') return [];
      return [...highlight].map((range) => ({
        subject: name.slice('sidelight-'.length),
        before: dataOf(range.startContainer).slice(Math.max(0, range.startOffset - 14), range.startOffset),
        surface: range instanceof Range ? range.toString() : '',
        after: dataOf(range.endContainer).slice(range.endOffset, range.endOffset + 14),
      }));
    });
  });
}

type Gold = GoldItem['mentions'][number];

/** Characters of the plain text around a label in which a mark's words are looked for. */
const context = 40;

const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** @returns the errors, one line each */
export function scorePage(tally: Tally, item: GoldItem, marks: readonly PageMark[]): readonly string[] {
  const used = new Set<Gold>();
  const errors = marks.flatMap((mark) => {
    const same = item.mentions.filter((gold) => isSame(item, gold, mark));
    const label = same.find((gold) => !used.has(gold) && gold.subject === mark.subject);
    if (label) used.add(label);
    if (label && !isNeutral(label)) tally.add(keysOf(item, mark.subject), 'right');
    if (label || same.some(isNeutral)) return [];
    tally.add(keysOf(item, mark.subject), 'wrong');
    return [`wrong  ${mark.subject} ${item.id} …${squash(`${mark.before}[${mark.surface}]${mark.after}`)}…`];
  });
  const missed = item.mentions.filter((gold) => !used.has(gold) && !isNeutral(gold));
  for (const { subject } of missed) tally.add(keysOf(item, subject), 'missed');
  return [...errors, ...missed.map((gold) => `missed ${gold.subject} ${item.id} …${squash(around(item, gold))}…`)];
}

const isNeutral = ({ doubt, hidden, subject }: Gold): boolean => doubt || hidden || subject === 'treaty-other';

const around = ({ text }: GoldItem, { start, end }: Gold): string =>
  text.slice(Math.max(0, start - context), end + context);

const isSame = (item: GoldItem, gold: Gold, { before, surface, after }: PageMark): boolean =>
  squash(around(item, gold)).includes(squash(before + surface + after));

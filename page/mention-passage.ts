// What a page tells of a mention and its surroundings: to the background for a card, and to the popup for its list.
import type { ReportedMention } from '../core/interaction/page-report.ts';
import { passageReach, type Neighbour, type Passage } from '../core/interaction/passage.ts';
import type { PageMention } from './page-mention.ts';

export function cutPassage({ block: { text }, mention: { start, end, surface } }: PageMention): Passage {
  return {
    before: text.slice(Math.max(0, start - passageReach), start),
    surface,
    after: text.slice(end, end + passageReach),
  };
}

/** @param all mentions of the page; those near by in the same block are told */
export function findNeighbours({ block, mention }: PageMention, all: readonly PageMention[]): readonly Neighbour[] {
  return all
    .filter((other) => other.block === block && other.mention.subject !== mention.subject)
    .map(({ mention: { subject, start, end } }) => ({
      subject,
      start: start - mention.start,
      end: end - mention.start,
    }))
    .filter(({ start }) => Math.abs(start) < passageReach * 2);
}

/**
 * @param key by which the popup asks for it again
 * @param lang of the page
 */
export function reportMention(of: PageMention, key: string, lang: string | undefined): ReportedMention {
  const { subject, reason } = of.mention;
  return { key, subject, reason, lang, ...cutPassage(of) };
}

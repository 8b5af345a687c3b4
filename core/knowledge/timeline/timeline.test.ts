import { describe, expect, it } from 'vitest';
import { cardIndex } from '../../../data/index.ts';
import type { SubjectId } from '../../recognition/mention.ts';
import type { CardIndex, Statement } from '../model.ts';
import { buildTimeline, findNewest } from './timeline.ts';
import { placeInWindow, windowAround, windowUpTo } from './timeline-window.ts';

const putin = 'vladimir-putin' as SubjectId;
/** The articles that the project began with: more of them change no case below. */
const firstFive: CardIndex = { ...cardIndex, articles: cardIndex.articles.slice(0, 5) };

/** An index with nothing but statements about Putin on these days. */
function indexOf(...dates: readonly string[]): CardIndex {
  const [base] = cardIndex.statements;
  const statements = dates.map((date, position) => ({
    ...base,
    id: `9:${position}`,
    date,
    subjects: [putin],
    cautions: [],
  }));
  return { ...cardIndex, events: [], subjects: [], statements: statements as unknown as Statement[] };
}

describe('the window', () => {
  it.each([
    ['2025-01-21', 2024, 2026],
    ['2024-08-01', 2024, 2026],
    ['2024-07-01', 2023, 2025],
    ['2024-07-02', 2024, 2026],
  ])('around %s is %i to %i', (date, fromYear, untilYear) => {
    expect(windowAround(date)).toEqual({ fromYear, untilYear });
  });

  it('without a date of the page is the last two years of the index', () => {
    expect(windowUpTo('2025-01-21')).toEqual({ fromYear: 2024, untilYear: 2026 });
    expect(buildTimeline(firstFive, putin).ticks.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  });

  it.each([
    ['2024-01-01', 0],
    ['2025-01-01', 366 / 731],
    ['2026-01-01', 1],
    ['2024', 182.5 / 731],
    ['2024-02', 45 / 731],
  ])('has %s at %d', (date, at) => {
    expect(placeInWindow(date, { fromYear: 2024, untilYear: 2026 })).toBeCloseTo(at, 10);
  });

  it('of a page from before everything is that of the index', () => {
    const view = buildTimeline(firstFive, putin, '1990-05-05');
    expect(view.ticks[0]?.year).toBe(2024);
    expect(view.page).toBeUndefined();
  });
});

describe('points', () => {
  it('of one day stand on each other', () => {
    const { points } = buildTimeline(indexOf('2024-12-31', '2024-12-31', '2024-12-30'), putin, '2025-01-01');
    expect(points.map(({ date, stack }) => [date, stack])).toEqual([
      ['2024-12-30', 0],
      ['2024-12-31', 0],
      ['2024-12-31', 1],
    ]);
  });

  it('before the window stand in the margin in their order, after it nowhere', () => {
    const { points } = buildTimeline(indexOf('2024-06-01', '2001-07-16', '1961', '2030-01-02'), putin, '2024-07-01');
    expect(points.map(({ date }) => date)).toEqual(['1961', '2001-07-16', '2024-06-01']);
    expect(points.map(({ at }) => at).slice(0, 2)).toEqual([-0.75, -0.25]);
  });

  it('mark the page where its date is known and inside', () => {
    const view = buildTimeline(indexOf('2024-06-01'), putin, '2024-07-01');
    expect(view.page).toEqual({ date: '2024-07-01', at: 547 / 731 });
    expect(buildTimeline(indexOf('2024-06-01'), putin, 'yesterday').page).toBeUndefined();
  });

  it('of a person are statements, events, and treaties that bear the signature', () => {
    const labels = buildTimeline(cardIndex, putin).points.map(({ label }) => label);
    expect(labels).toContain('Russia–North Korea treaty, 2024: signed');
    expect(labels).toContain('China–Russia treaty, 2001: signed');
    expect(labels).not.toContain('China–North Korea treaty, 1961: signed');
  });

  it('of reference dates have at most three words for a drawing', () => {
    for (const subject of [undefined, ...cardIndex.subjects.map(({ id }) => id)]) {
      const facts = buildTimeline(cardIndex, subject).points.filter(({ kind }) => kind === 'reference');
      expect(facts.filter(({ short }) => !/^\S+(?: \S+){0,2}$/.test(short ?? ''))).toEqual([]);
    }
  });

  it('say which are doubtful', () => {
    const doubtful = buildTimeline(cardIndex).points.filter((point) => point.doubtful);
    expect(doubtful.length).toBeGreaterThan(0);
    expect(doubtful.every(({ kind }) => kind === 'statement')).toBe(true);
  });
});

it('the newest article is that of 2025', () => {
  expect(findNewest(firstFive)).toBe('2025-01-21');
});

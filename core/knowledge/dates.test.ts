import { describe, expect, it } from 'vitest';
import { dayNumber, isIsoDate, isPartialDate, lastDay, overlap, sayPeriod, sayWeekday } from './dates.ts';

describe('isPartialDate', () => {
  it.each(['2024', '2024-02', '2024-02-29', '0987'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });
  it.each([
    '2024-02-31',
    '2023-02-29',
    '2024-13',
    '24',
    '2024-2',
    '2024-00',
    '2024-01-00',
    '2024-',
    '',
    'June',
    '2024-01-01T00',
  ])('%j is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
  it('an exact date has its day', () => {
    expect([isIsoDate('2024-06-19'), isIsoDate('2024-06')]).toEqual([true, false]);
  });
});

describe('lastDay', () => {
  it.each([
    ['2024', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2023-12', '2023-12-31'],
    ['2023-12-05', '2023-12-05'],
  ])('%s ends on %s', (date, last) => {
    expect(lastDay(date)).toBe(last);
  });
});

describe('sayPeriod', () => {
  it.each([
    ['2024-06-19', undefined, 'on 19 June 2024'],
    ['2024-06-19', '2024-06-19', 'on 19 June 2024'],
    ['2019-06', undefined, 'in June 2019'],
    ['2022', undefined, 'in 2022'],
    ['2022-02-04', '2022-02-20', 'from 4 to 20 February 2022'],
    ['2018-06-14', '2018-07-15', 'from 14 June to 15 July 2018'],
    ['2023-12-31', '2024-01-02', 'from 31 December 2023 to 2 January 2024'],
    ['2023', '2024', 'from 2023 to 2024'],
  ])('%s to %s: %s', (from, until, words) => {
    expect(sayPeriod({ from, until })).toBe(words);
  });
});

describe('days', () => {
  it.each([
    ['2024-02-08', 'Thursday 8 February 2024'],
    ['2023-12-31', 'Sunday 31 December 2023'],
    ['1969-12-31', 'Wednesday 31 December 1969'],
    ['2024-02', 'February 2024'],
  ])('%s was %s', (date, words) => {
    expect(sayWeekday(date)).toBe(words);
  });
  it('are counted from 1970', () => {
    expect([dayNumber('1970-01-02'), dayNumber('1970')]).toEqual([1, 0]);
  });
  it.each([
    ['2024-06', '2024-06-19', true],
    ['2024-07', '2024-06-19', false],
    ['2024', '2024-12-31', true],
  ])('%s and %s overlap: %s', (a, b, shared) => {
    expect(overlap({ from: a }, { from: b })).toBe(shared);
  });
});

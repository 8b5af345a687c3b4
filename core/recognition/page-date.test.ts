import { describe, expect, it } from 'vitest';
import { findPageDate, parseAddressDate } from './page-date.ts';

describe('parseAddressDate', () => {
  it.each([
    ['https://news.example/2005/06/12/leader', '2005-06-12'],
    ['https://news.example/2005/6/2/leader', '2005-06-02'],
    ['https://news.example/2005-06-12-leader', '2005-06-12'],
    ['https://news.example/2024/06/leader', '2024-06'],
    ['https://news.example/china/20250121-leaders-speak', '2025-01-21'],
    ['https://news.example/article-200512', undefined],
    ['https://news.example/world-56200512', undefined],
    ['https://news.example/20251350', undefined],
    ['https://news.example/1234/56', undefined],
    ['', undefined],
  ])('%s', (address, date) => {
    expect(parseAddressDate(address)).toBe(date);
  });
});

describe('findPageDate', () => {
  it('believes the page before its address', () => {
    expect(findPageDate({ date: '2024-06-19T08:00:00Z', url: 'https://news.example/2005/06/12/' })).toBe('2024-06-19');
  });

  it('takes the address where the page is silent', () => {
    expect(findPageDate({ url: 'https://news.example/2005/06/12/' })).toBe('2005-06-12');
  });
});

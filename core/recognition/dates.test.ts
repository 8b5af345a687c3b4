// Who held an office when the page was written.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageContext } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { createRecogniser, recogniseText } from './recogniser.ts';

const names = JSON.parse(readFileSync(new URL('../../data/names.json', import.meta.url), 'utf8')) as NameIndex;
const recogniser = createRecogniser(names);
const surfaces = (text: string, context: PageContext) =>
  recogniseText(recogniser, text, { lang: 'en', ...context }).map(({ surface }) => surface);

describe('the North Korean leader Kim', () => {
  const text = 'North Korean leader Kim received President Putin in Pyongyang.';

  it('is ours since he took over', () => {
    expect(surfaces(text, { date: '2019-04-25' })).toEqual(['Kim', 'Putin']);
    expect(surfaces(text, {})).toEqual(['Kim', 'Putin']);
  });

  it('was another before', () => {
    expect(surfaces(text, { date: '2005-07-19' })).toEqual(['Putin']);
    expect(surfaces(text, { url: 'https://news.example/2000/07/19/summit' })).toEqual(['Putin']);
  });

  it('is ours at any time where he is named in full', () => {
    expect(surfaces('Kim Jong Un, 26, was seen in Pyongyang. Kim smiled.', { date: '2010-10-10' })).toEqual([
      'Kim Jong Un',
      'Kim',
    ]);
  });
});

describe('who held an office then', () => {
  it.each<[text: string, context: PageContext, found: readonly string[]]>([
    ['North Korean leader Kim met Jimmy Carter in Pyongyang.', { date: '1994-06-17' }, []],
    ['North Korean leader Kim died of a heart attack, Pyongyang said.', { date: '1994-07-09' }, []],
    ['North Korean leader Kim died on his train, Pyongyang said.', { date: '2011-12-16' }, []],
    ['North Korea’s new leader Kim inspected a tank division near Pyongyang.', { date: '2012-01-01' }, ['Kim']],
    ['North Korean leader Kim inspected a farm.', { url: 'https://news.example/2013-04/farm' }, ['Kim']],
    ['President Kim flew to Pyongyang for the first summit of the two Koreas.', { date: '2000-06-13' }, []],
    ['South Korean President Kim flew to Washington for a summit with Clinton.', { date: '1998-06-09' }, []],
    ['South Korean President Kim flew to Washington for a summit.', {}, []],
    ['President Putin received Tony Blair.', { date: '2000-04-17' }, ['Putin']],
    ['Prime Minister Putin opened a pipeline.', { date: '2010-08-29' }, ['Putin']],
    ['Vice President Xi toured Europe.', { date: '2009-10-12' }, ['Xi']],
    ['President Xi toured Africa.', { date: '2013-03-25' }, ['Xi']],
    ['Chinese leader Xi visited Hainan.', {}, ['Xi']],
  ])('%s %o', (text, context, found) => {
    expect(surfaces(text, context)).toEqual(found);
  });
});

describe('the title of a page', () => {
  it('introduces a surname', () => {
    expect(surfaces('Kim smiled.', { title: 'Kim Jong Un opens a farm' })).toEqual(['Kim']);
    expect(surfaces('Kim smiled.', { title: 'Farm opened' })).toEqual([]);
  });
});

describe('late evidence', () => {
  it('decides earlier candidates again', () => {
    const headline = recogniser.read({ text: 'Kim opens a farm' });
    const body = recogniser.read({ text: 'North Korea’s Kim Jong Un opened a farm on Monday.' });
    if (!headline || !body) throw new Error('both hold candidates');
    expect(recogniser.decide([headline], {}).has(headline)).toBe(false);
    expect(recogniser.decide([headline, body], {}).get(headline)?.[0]?.reason).toEqual({
      kind: 'surname',
      evidence: [
        { kind: 'full-name-after', name: 'Kim Jong Un' },
        { kind: 'world-words', words: ['North Korea'] },
      ],
    });
  });
});

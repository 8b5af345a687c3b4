import { expect, it } from 'vitest';
import { parsePlace } from '../../components/place.ts';
import { cardIndex } from '../../data/index.ts';
import { namePlace } from './name-place.ts';

const tabs = { page: 'On this page', people: 'People', treaties: 'Treaties', timeline: 'Timeline', sources: 'Sources' };
const [article] = cardIndex.articles;

it.each([
  ['#/people', 'People'],
  ['#/person/xi-jinping', 'Xi Jinping'],
  [`#/source/${article?.id ?? ''}`, article?.title],
  [`#/statement/${article?.statements[0] ?? ''}`, article?.title],
  ['#/person/nobody', ''],
])('%s is called %s', (address, name) => {
  const place = parsePlace(address);
  expect(place && namePlace(place, cardIndex, tabs)).toBe(name);
});

// The treaty sentences, each read as a page of its own.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NameIndex } from '../name-index.ts';
import { createRecogniser, recogniseText } from '../recogniser.ts';
import { moreTreatyCases } from './more-treaties.cases.ts';
import { treatyCases, treatyIds } from './treaties.cases.ts';

const names = JSON.parse(readFileSync(new URL('../../../data/names.json', import.meta.url), 'utf8')) as NameIndex;
const recogniser = createRecogniser(names);

describe('treaties', () => {
  const cases = [...treatyCases, ...moreTreatyCases];
  it.each(cases.map((given) => ({ given, title: given.slice(0, 3).join(' ') })))('$title', ({ given }) => {
    const [lang, treaty, marked, date] = given;
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const text = marked.replace(/[[\]]/gu, '');
    const found = recogniseText(recogniser, text, { lang, date }).filter(({ subject }) => subject.startsWith('treaty'));
    const expected = treaty === 'none' ? [] : [treatyIds[treaty]];
    expect(found.map(({ subject }) => subject)).toEqual(expected);
    for (const mention of found) expect(mention.start < end && mention.end > start).toBe(true);
  });
});

describe('spans of treaties', () => {
  it.each([
    ['en', 'China and Russia declared a “no limits” partnership.', '“no limits” partnership'],
    ['en', 'China and Russia declared a “no limits partnership”.', 'no limits partnership'],
    ['de', 'China und Russland riefen die Partnerschaft „ohne Grenzen“ aus.', 'Partnerschaft „ohne Grenzen“'],
    ['en', 'Russia and North Korea signed the new pact.', 'pact'],
    ['en', 'It is the 1961 Sino-North Korean friendship treaty.', '1961 Sino-North Korean friendship treaty'],
    ['ru', 'Россия и Китай продлили Договор о дружбе и сотрудничестве.', 'Договор о дружбе и сотрудничестве'],
  ])('%s %s', (lang, text, surface) => {
    const found = recogniseText(recogniser, text, { lang, date: '2024-07-01' });
    expect(found.filter(({ subject }) => subject.startsWith('treaty')).map((own) => own.surface)).toEqual([surface]);
  });
});

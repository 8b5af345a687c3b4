// The promise of the first look: where the recogniser finds a mention, the look has said that the page must be read, however
// it is written. What it spares is tested as well, or it could keep its promise by always saying yes.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageContext } from '../mention.ts';
import type { NameIndex } from '../name-index.ts';
import { pressCases } from '../press.cases.ts';
import { recogniserCases, surnameCases } from '../recogniser.cases.ts';
import { createRecogniser, recogniseText } from '../recogniser.ts';
import { finish } from '../steps.ts';
import { moreTreatyCases } from '../treaties/more-treaties.cases.ts';
import { treatyCases } from '../treaties/treaties.cases.ts';
import { createFirstLook } from './first-look.ts';
import type { Sight } from './first-look.ts';
import type { Signs } from './signs.ts';
import { wouldRead } from './would-read.ts';

const readData = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/${name}.json`, import.meta.url), 'utf8'));
const recogniser = createRecogniser(readData('names') as NameIndex);
const signs = readData('signs') as Signs;

/** A look at one page of English. */
function createLook(): (text: string) => Sight {
  const { look } = createFirstLook(signs, () => 'en');
  return (text) => finish(look(text));
}

/** Whether a page of one text would be read. */
const isRead = (text: string, lang?: string): boolean =>
  wouldRead(
    createFirstLook(signs, () => lang),
    recogniser,
    text,
    { lang },
  );

/** One text in the ways in which pages write it. */
const writings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00ad'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '\n      '),
  (text) => text.replaceAll('-', '\u2011').replaceAll("'", '\u2019'),
  (text) => text.replaceAll('o', 'о').replaceAll('i', 'і').replaceAll('е', 'e'),
  (text) => text.replace(/[çčćşšžñãáàâäéèêëíïóöőúüű]/g, (letter) => letter.normalize('NFD').charAt(0)),
];

const texts = [...recogniserCases, ...surnameCases, ...pressCases]
  .map(([lang, marked, date]): [string, PageContext] => [marked.replace(/\[[pxk]:([^\]]*)\]/gu, '$1'), { lang, date }])
  .concat(
    [...treatyCases, ...moreTreatyCases].map(([lang, , marked, date]) => [
      marked.replace(/[[\]]/gu, ''),
      { lang, date },
    ]),
  );

describe('the first look', () => {
  it.each(writings.map((write) => ({ write, code: String(write) })))('misses no mention: $code', ({ write }) => {
    const missed = texts.filter(([text, context]) => {
      const written = write(text);
      return recogniseText(recogniser, written, context).length > 0 && !isRead(written, context.lang);
    });
    expect(missed).toEqual([]);
  });

  it('misses none on a page of no or another language', () => {
    const missed = texts.flatMap(([text, context]) =>
      [undefined, 'en', 'fr', 'xx']
        .filter((lang) => recogniseText(recogniser, text, { ...context, lang }).length > 0 && !isRead(text, lang))
        .map((lang) => [lang, text]),
    );
    expect(missed).toEqual([]);
  });

  it('sees what stands apart', () => {
    const look = createLook();
    expect(look('Russia and China have agreed.')).toBe('none');
    expect(look('They signed the treaty of friendship.')).toBe('again');
    expect(look('They signed the treaty of friendship.')).toBe('none');
    expect(look('Russia and China have agreed.')).toBe('some');
  });

  it('spares what only looks like it', () => {
    const spared = [
      'Computing and disputing: Rasputin on the impact of compact taxis. Kimberly reads the XIX. chapter, MEXICO exits.',
      'A treaty of friendship between two towns.',
      'Every treaty, of whatever year; CIData ドル.',
      'La Russia e la Cina; si parla del contratto. Si vende casa, 300 m².',
      'Kimchi, kimono and Xiaomi phones in an unlimited sale.',
      'Договор аренды, контракт и таксист. Система, синие шины.',
    ];
    expect(spared.filter((text) => isRead(text, 'en'))).toEqual([]);
  });

  it('looks closer at surnames, and leaves those that nobody here bears', () => {
    const others = [
      'Kim Kardashian shares black and white shots.\nRussia and the Kremlin.\nNuclear talks in Pyongyang.',
      'January 17: Gregory XI, the last Avignon pope, entered Rome.\nChina and Xinhua.',
    ];
    const look = createLook();
    expect(others.map((text) => [look(text), isRead(text, 'en')])).toEqual(others.map(() => ['surname', false]));
    expect(isRead('The Kremlin says that Putin agrees.', 'en')).toBe(true);
  });

  it('takes a surname for one that the rest of the page could vouch for', () => {
    const page = ['Kim said so in the evening.', 'North Korean leader Kim Jong Un has arrived.'];
    expect(page.map((line) => isRead(line, 'en'))).toEqual([false, true]);
    expect(isRead(page.join('\n'), 'en')).toBe(true);
  });

  it('sees names wherever elements have run together', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Putin', 'Xi', 'Kim', 'Vladimir Putin', 'Путин', 'Си Цзиньпин', '普京', 'Treaty with Russia'),
        fc.constantFrom('', 'a', 'news', '.', ' ', 'вести', '新闻'),
        fc.constantFrom('', 'Next', '.', ' and', '新闻'),
        (name, before, after) => createLook()(before + name + after) !== 'none',
      ),
    );
  });
});

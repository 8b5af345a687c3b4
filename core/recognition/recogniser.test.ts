// The table of cases, and what must hold whatever the text: no overlaps, true forms, no dependence on how text is split.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameIndex } from './name-index.ts';
import { pressCases } from './press.cases.ts';
import { recogniserCases, surnameCases } from './recogniser.cases.ts';
import { createRecogniser, recogniseText } from './recogniser.ts';

const names = JSON.parse(readFileSync(new URL('../../data/names.json', import.meta.url), 'utf8')) as NameIndex;
const recogniser = createRecogniser(names);
const subjects: Readonly<Record<string, string>> = { p: 'vladimir-putin', x: 'xi-jinping', k: 'kim-jong-un' };

describe('mentions', () => {
  it.each(recogniserCases.map(([lang, text]) => ({ lang, text })))('$lang $text', ({ lang, text }) => {
    const { plain, mentions } = parseMarks(text);
    const found = recogniseText(recogniser, plain, { lang });
    expect(found.map(({ start, end, subject }) => [plain.slice(start, end), subject, start])).toEqual(mentions);
  });
});

describe('surnames alone, and the press of each language', () => {
  it.each([...surnameCases, ...pressCases].map(([lang, text, date]) => ({ lang, text, date })))(
    '$lang $text',
    ({ lang, text, date }) => {
      const { plain, mentions } = parseMarks(text);
      const found = recogniseText(recogniser, plain, { lang, date });
      expect(found.map(({ start, end, subject }) => [plain.slice(start, end), subject, start])).toEqual(mentions);
    },
  );
});

it('makes the names ready in many steps, once', () => {
  const own = createRecogniser(names);
  const countSteps = (): number => {
    const steps = own.readInSteps({ text: 'Nobody is named here.' });
    let count = 0;
    while (!steps.next().done) count += 1;
    return count;
  };
  expect(countSteps()).toBeGreaterThan(10);
  expect(countSteps()).toBe(0);
});

function parseMarks(marked: string): { plain: string; mentions: unknown[] } {
  const mentions: unknown[] = [];
  let plain = '';
  for (const part of marked.split(/(\[[pxk]:[^\]]*\])/u)) {
    const mark = /^\[([pxk]):([^\]]*)\]$/u.exec(part);
    if (mark?.[2] !== undefined) mentions.push([mark[2], subjects[mark[1] ?? ''], plain.length]);
    plain += mark?.[2] ?? part;
  }
  return { plain, mentions };
}

/** Pieces of which pages are made for the properties: names, near-misses, titles, glue. */
const pieces = fc.constantFrom(
  'Kim Jong Un',
  'Kim',
  'Xi Jinping',
  'Xi',
  'Putin',
  'Vladimir Putin',
  'President',
  'North Korea',
  'Kim Dong-chul',
  "Xi'an",
  'Путиным',
  '习近平主席',
  '金正恩',
  '김정은은',
  'كيم',
  'و بوتين',
  'Taxi',
  'putting',
  'the',
  'said',
  ', ',
  '. ',
  ' ',
  '-',
  '\u00ad',
  '\u00a0',
  'Trump',
  'summit',
  'a',
  'B',
);
const textsOf = (maxLength: number) =>
  fc.array(pieces, { maxLength }).chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));
const texts = textsOf(12);
/** Short: "beside" is measured in characters, and hidden ones double the way. */
const shortTexts = textsOf(3);

describe('whatever the text', () => {
  it('mentions are ordered, apart, and slices of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of recogniseText(recogniser, text, {})) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.surface).toBe(text.slice(mention.start, mention.end));
          end = mention.end;
        }
      }),
    );
  });

  it('a mention is one of the names alone: it is found again as a page of its own, or was decided by the page', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { surface, subject, reason } of recogniseText(recogniser, text, {})) {
          if (reason.kind !== 'full-name') continue;
          expect(recogniseText(recogniser, surface, {}).map((own) => own.subject)).toEqual([subject]);
        }
      }),
    );
  });

  it('every surname says what spoke for it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { reason } of recogniseText(recogniser, text, {})) {
          if (reason.kind === 'surname') expect(reason.evidence).not.toEqual([]);
        }
      }),
    );
  });

  it('hidden characters change nothing but the offsets', () => {
    fc.assert(
      fc.property(shortTexts, (text) => {
        const hidden = Array.from(text).join('\u00ad');
        const strip = (value: string) => value.replaceAll('\u00ad', '');
        const found = recogniseText(recogniser, hidden, {}).map(({ surface, subject }) => [strip(surface), subject]);
        const plain = recogniseText(recogniser, strip(text), {}).map(({ surface, subject }) => [surface, subject]);
        expect(found).toEqual(plain);
      }),
    );
  });

  it('unrelated blocks far away change nothing', () => {
    const idle = Array.from({ length: 40 }, () => 'Nothing of interest happened on the river that day.').join('\n');
    fc.assert(
      fc.property(texts, (text) => {
        const alone = recogniseText(recogniser, text, {});
        expect(recogniseText(recogniser, `${text}\n${idle}`, {})).toEqual(alone);
      }),
    );
  });

  it('edges of elements only ever add full names', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60), { maxLength: 6 }), (text, offsets) => {
        const edges = [...new Set(offsets)].filter((offset) => offset < text.length).sort((a, b) => a - b);
        const decide = (block: { text: string; edges?: readonly number[] }) => {
          const reading = recogniser.read(block);
          return reading ? [...recogniser.decide([reading], {}).values()].flat() : [];
        };
        const plain = decide({ text }).filter(({ reason }) => reason.kind === 'full-name');
        const found = decide({ text, edges });
        for (const mention of plain) {
          expect(found.some(({ start, end }) => start <= mention.start && mention.end <= end)).toBe(true);
        }
      }),
    );
  });
});

describe('reasons', () => {
  const reasonsFor = (text: string, lang = 'en') =>
    recogniseText(recogniser, text, { lang }).map(({ reason }) =>
      reason.kind === 'surname' ? reason.evidence[0]?.kind : reason.kind,
    );

  it.each([
    ['Vladimir Putin spoke.', ['full-name']],
    ['Putin spoke.', ['usual-bearer']],
    ['Trump met Kim in Hanoi.', ['company']],
    ['Chairman Kim spoke in Pyongyang. Kim left.', ['title', 'surname-before']],
    ['Kim Jong Un spoke. Kim left.', ['full-name', 'full-name-before']],
    ['Kim leaves\nKim Jong Un left.', ['full-name-after', 'full-name']],
    ['Russia and North Korea ratified the Comprehensive Strategic Partnership Treaty.', ['treaty-name']],
    ['Putin and Kim Jong Un signed a mutual defence pact.', ['company', 'full-name', 'description']],
  ])('%s', (text, kinds) => {
    expect(reasonsFor(text)).toEqual(kinds);
  });
});

describe('letters in pieces', () => {
  it.each([
    ['プーチン大統領は訪朝した。'.normalize('NFD'), ['プーチン'.normalize('NFD')]],
    ['푸틴은 김정은을 만났다.'.normalize('NFD'), ['푸틴'.normalize('NFD'), '김정은'.normalize('NFD')]],
    ['ﾌﾟｰﾁﾝ大統領', ['ﾌﾟｰﾁﾝ']],
    ['Кремль: Владимир Путин, новый день'.normalize('NFD'), ['Владимир Путин']],
  ])('%s', (text, surfaces) => {
    expect(recogniseText(recogniser, text, {}).map(({ surface }) => surface)).toEqual(surfaces);
  });
});

describe('element edges', () => {
  const decide = (text: string, edges: readonly number[]) => {
    const reading = recogniser.read({ text, edges });
    return reading ? [...recogniser.decide([reading], {}).values()].flat().map(({ surface }) => surface) : [];
  };

  it('end a full name', () => {
    expect(decide('RusiaVladimir Putininvasion', [5, 19])).toEqual(['Vladimir Putin']);
    expect(decide('Vladimir PutinUkraine', [])).toEqual(['Vladimir Putin']);
  });

  it('end nothing less', () => {
    expect(decide('Kimberly met Putinlike men in North Korea', [3, 18])).toEqual([]);
  });

  it('never have to end one', () => {
    expect(decide('Kim Jong Un', [4, 8])).toEqual(['Kim Jong Un']);
  });
});

it('reads no names for a document without text, whatever its title', () => {
  const unread = new Proxy(names, {
    get: () => {
      throw new Error('read');
    },
  });
  expect(createRecogniser(unread).decide([], { title: 'Xi Jinping' }).size).toBe(0);
});

// The table of cases, and what must hold whatever the text: no overlaps, true forms, no dependence on how text is split.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NameIndex } from './name-index.ts';
import { recogniserCases } from './recogniser.cases.ts';
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

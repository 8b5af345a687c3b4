// How the recogniser's cost grows with what it is given, in Node and warm; and what others take for the same text.
import { createRecogniser, recogniseText } from '../../core/recognition/recogniser.ts';
import type { NameIndex } from '../../core/recognition/name-index.ts';
import { names } from '../../data/names.ts';
import { thinForms } from '../growth/fewer-forms.ts';
import { listRivals } from '../growth/rival-recognisers.ts';
import type { Section } from '../section.ts';
import type { Table } from '../table.ts';
import { createRandom, inventNews, inventText } from '../text/invented-text.ts';
import { timeCall } from '../time.ts';

const nobody = (length: number): string => inventText(length, createRandom(11)).join('\n');

function news(mentions: number): string {
  const random = createRandom(12);
  return Array.from({ length: mentions / 2 }, () => inventNews(random)).join('\n');
}

function time(index: NameIndex, text: string): number {
  const recogniser = createRecogniser(index);
  return timeCall(() => recogniseText(recogniser, text, { lang: 'en' }));
}

function measureText(): Table {
  const rows = [10_000, 100_000, 1_000_000].map((length) => {
    const ms = time(names, nobody(length));
    return [length.toLocaleString('en'), ms, (ms * 1e6) / length];
  });
  return { title: 'Growth with text that mentions nobody', columns: ['characters', 'ms', 'ns a character'], rows };
}

function measureMentions(): Table {
  const rows = [100, 1000, 10_000].map((count) => {
    const ms = time(names, news(count));
    return [count.toLocaleString('en'), ms, (ms * 1000) / count];
  });
  return { title: 'Growth with mentions', columns: ['mentions', 'ms', 'µs a mention'], rows };
}

function measureForms(): Table {
  // Nobody is named, so that the fewer forms find as much as the many.
  const text = nobody(500_000);
  const measured = [10, 1].map((every) => {
    const { index, count } = thinForms(names, every);
    return { count, ms: time(index, text), start: timeCall(() => createRecogniser(index).read({ text: 'Nobody.' })) };
  });
  const least = measured[0]?.ms ?? NaN;
  return {
    title: 'Growth with name forms',
    columns: ['forms', 'ms', 'ratio', 'unpacking ms'],
    rows: measured.map(({ count, ms, start }) => [count.toLocaleString('en'), ms, ms / least, start]),
    notes: ['bar: ten times as many forms cost at most 1.5 times'],
  };
}

async function measureRivals(): Promise<Table> {
  const text = `${nobody(400_000)}\n${news(400)}`;
  const own = time(names, text);
  const rows = [['ours, decisions included', own, 1] as const];
  const others = listRivals().map(({ name, find }) => {
    const ms = timeCall(() => find(text));
    return [name, ms, ms / own] as const;
  });
  return {
    title: `Others on ${text.length.toLocaleString('en')} characters, warm`,
    columns: ['', 'ms', 'times ours'],
    rows: [...rows, ...others],
  };
}

async function* run(): AsyncIterable<Table> {
  yield measureText();
  yield measureMentions();
  yield measureForms();
  yield await measureRivals();
}

export const growth: Section = {
  name: 'growth',
  about: 'the recogniser with more text, mentions, forms; and others',
  run,
};

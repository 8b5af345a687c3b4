// `npm run --silent recognise < items.jsonl`: one JSON object a line in, its mentions out, with the recogniser of the pages.
// A bad line is told on stderr with its number; the others go on; the exit status is then 1.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { createRecogniser, recogniseText } from '../core/recognition/recogniser.ts';
import type { NameIndex } from '../core/recognition/name-index.ts';

/** Absent and null mean the same in lines made by other programs. */
const text = v.nullish(v.string());
const itemSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  lang: text,
  date: text,
  title: text,
  url: text,
});

// Written by our own build: the one file that is trusted unread.
const names = JSON.parse(readFileSync(new URL('../data/names.json', import.meta.url), 'utf8')) as NameIndex;
const recogniser = createRecogniser(names);

function recogniseLine(line: string): string {
  const item = v.parse(itemSchema, JSON.parse(line));
  const { lang, date, title, url } = item;
  const context = {
    lang: lang ?? undefined,
    date: date ?? undefined,
    title: title ?? undefined,
    url: url ?? undefined,
  };
  const mentions = recogniseText(recogniser, item.text, context);
  return JSON.stringify({
    id: item.id,
    mentions: mentions.map(({ start, end, subject }) => ({ start, end, subject })),
  });
}

/** Lines as JSON Lines has them: readline would also break at U+2028, which JSON allows inside strings. */
async function* readLines(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = '';
  input.setEncoding('utf8');
  for await (const chunk of input) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

let number = 0;
for await (const line of readLines(process.stdin)) {
  number++;
  if (line.trim() === '') continue;
  try {
    console.log(recogniseLine(line));
  } catch (error) {
    console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

// The sentence that the welcome page offers to try the marks on: whatever language it is in, everybody it names is found.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createRecogniser, recogniseText } from './recogniser.ts';
import type { NameIndex } from './name-index.ts';

const locales = fileURLToPath(new URL('../../public/_locales', import.meta.url));
const names = JSON.parse(readFileSync(new URL('../../data/names.json', import.meta.url), 'utf8')) as NameIndex;
const recogniser = createRecogniser(names);

/** Everyone twice, and the treaty that they signed. */
const named = ['kim-jong-un', 'kim-jong-un', 'treaty-kp-ru-2024', 'vladimir-putin', 'vladimir-putin', 'xi-jinping'];

function readTryText(locale: string): string {
  const messages: unknown = JSON.parse(readFileSync(`${locales}/${locale}/messages.json`, 'utf8'));
  return (messages as { welcomeTryText: { message: string } }).welcomeTryText.message;
}

it.each(readdirSync(locales))('%s', (locale) => {
  const found = recogniseText(recogniser, readTryText(locale), { lang: locale.replace('_', '-') });
  expect(found.map(({ subject }) => subject).toSorted()).toEqual(named);
});

// What the stores are told keeps to their limits, and says what the catalogues say.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** Characters, of both stores. */
const longestName = 45;
const longestSummary = 132;

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const readMessage = (locale: string, name: string): string =>
  (JSON.parse(read(`public/_locales/${locale}/messages.json`)) as Catalogue)[name]?.message ?? '';

/** What stands under a heading of the listing. */
const readPart = (heading: string): string =>
  new RegExp(`^## ${heading}\n\n([^]*?)(?=\n\n## |\n*$(?![^]))`, 'm').exec(read('store/listing.md'))?.[1] ?? '';

it.each(readdirSync(`${root}public/_locales`))('name and summary are short enough in %s', (locale) => {
  for (const [name, longest] of [
    ['extensionName', longestName],
    ['extensionDescription', longestSummary],
  ] as const) {
    expect(readMessage(locale, name).length).toBeGreaterThan(0);
    expect(readMessage(locale, name).length).toBeLessThanOrEqual(longest);
  }
});

it('the listing says what the manifest says', () => {
  expect(readPart('Name')).toBe(readMessage('en', 'extensionName'));
  expect(readPart('Summary')).toBe(readMessage('en', 'extensionDescription'));
  expect(readPart('Description').length).toBeGreaterThan(400);
});

it('three screenshots have the size that stores ask for', () => {
  const pictures = readdirSync(`${root}store/pictures`).filter((file) => file.endsWith('.png'));
  // Width and height stand at bytes 16 and 20 of a PNG (its first chunk, IHDR).
  const sizes = pictures.map((file) => {
    const picture = readFileSync(`${root}store/pictures/${file}`);
    return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  });
  expect(sizes).toEqual(Array.from({ length: 3 }, () => [1280, 800]));
});

import { expect, it } from 'vitest';
import { cardIndex } from '../../data/index.ts';
import { listReferences } from './list-references.ts';

const references = listReferences(cardIndex);

it('names each page once', () => {
  const pages = references.map(({ page }) => page);
  expect(pages).toEqual([...new Set(pages)]);
});

it('leaves no subject without a page', () => {
  const about = new Set(references.flatMap((reference) => reference.about));
  expect(cardIndex.subjects.filter(({ label }) => !about.has(label))).toEqual([]);
});

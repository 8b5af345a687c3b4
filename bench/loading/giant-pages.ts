// Pages as no paper would make them: each has far too much of one thing.
import type { PageSource } from '../browser/serve-pages.ts';
import { createRandom, inventNews, inventSentence, inventText, inventWord } from '../text/invented-text.ts';

const million = 1_000_000;

const wrap = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

function buildLongText(): string {
  const sentences = inventText(million, createRandom(1));
  const groups = Array.from({ length: Math.ceil(sentences.length / 6) }, (_, at) =>
    sentences.slice(at * 6, at * 6 + 6),
  );
  return paragraphs(groups.map((group) => group.join(' ')));
}

/** 50,000 elements with a text node each. */
function buildManyNodes(): string {
  const random = createRandom(2);
  return Array.from({ length: 5000 }, () => {
    const words = Array.from({ length: 9 }, () => `<span>${inventWord(random)}</span>`);
    return `<div>${words.join(' ')}</div>`;
  }).join('');
}

/** Ended by no line, no sentence and no element. */
const buildOneNode = (): string => `<p>${inventText(million, createRandom(3)).join(' ').slice(0, million)}</p>`;

function buildManyMentions(count: number): string {
  const random = createRandom(4);
  return paragraphs(Array.from({ length: count / 2 }, () => inventNews(random)));
}

/** A block of a hundred thousand inline elements. */
function buildManyLinks(): string {
  const random = createRandom(5);
  return `<p>${Array.from({ length: 100_000 }, () => `<a href="#">${inventWord(random)}</a>`).join(' ')}</p>`;
}

/** What a reader opens on an ordinary day, where the pages of the corpus are not at hand. */
function buildArticle(): string {
  const random = createRandom(6);
  const links = Array.from({ length: 120 }, () => `<li><a href="#">${inventWord(random)}</a></li>`).join('');
  const body = paragraphs(
    Array.from({ length: 30 }, (_, at) => (at % 6 === 5 ? inventNews(random) : inventSentence(random))),
  );
  return `<nav><ul>${links}</ul></nav><article><h1>${inventSentence(random)}</h1>${body}</article>`;
}

export const manyMentions: PageSource = { name: '10,000 mentions', read: () => wrap(buildManyMentions(10_000)) };

export const giantPages: readonly PageSource[] = [
  { name: '1 MB of text, nobody', read: () => wrap(buildLongText()) },
  { name: '100,000 nodes, nobody', read: () => wrap(buildManyNodes()) },
  { name: 'a text node of a million', read: () => wrap(buildOneNode()) },
  { name: '100,000 links in one block', read: () => wrap(buildManyLinks()) },
  manyMentions,
];

export const articlePage: PageSource = { name: 'an article of our own', read: () => wrap(buildArticle()) };
/** Text enough to be measured, and nothing else. */
export const emptyPage: PageSource = { name: 'an empty page', read: () => wrap('') };

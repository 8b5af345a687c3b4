// Quotations inside a sentence, around it, and the ones that it does not contain.
import { expect, it } from 'vitest';
import { splitQuotes } from './split-quotes.ts';

const plain = (text: string) => ({ kind: 'plain', text });
const quote = (text: string) => ({ kind: 'quote', text });

it.each([
  { name: 'no quote', text: 'Kim wrote to Putin.', quotes: [], parts: [plain('Kim wrote to Putin.')], below: [] },
  {
    name: 'inside, with its marks',
    text: 'Kim called Putin his “dearest friend” again.',
    quotes: ['dearest friend'],
    parts: [plain('Kim called Putin his '), quote('dearest friend'), plain(' again.')],
    below: [],
  },
  {
    name: 'inside, with straight marks, at the end',
    text: 'He spoke of "no limits"',
    quotes: ['no limits'],
    parts: [plain('He spoke of '), quote('no limits')],
    below: [],
  },
  {
    name: 'inside, unmarked',
    text: 'A bond without limits was declared.',
    quotes: ['without limits'],
    parts: [plain('A bond '), quote('without limits'), plain(' was declared.')],
    below: [],
  },
  {
    name: 'not inside',
    text: 'Kim praised Putin.',
    quotes: ['dearest friend'],
    parts: [plain('Kim praised Putin.')],
    below: ['dearest friend'],
  },
  {
    name: 'two, given out of order, and the second word twice',
    text: '“b” and “a” and b',
    quotes: ['a', 'b', 'b'],
    parts: [quote('b'), plain(' and '), quote('a'), plain(' and '), quote('b')],
    below: [],
  },
  { name: 'an empty quote is none', text: 'Text.', quotes: [''], parts: [plain('Text.')], below: [''] },
])('$name', ({ text, quotes, parts, below }) => {
  expect(splitQuotes(text, quotes)).toEqual({ parts, below });
});

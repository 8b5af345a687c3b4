// A catalogue that is read without a browser says the same as one that is asked for.
import { expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { readWords } from '../read-words.ts';
import { readMessages } from './catalogue.ts';

it('a file of messages makes all the words, with parts filled in', () => {
  const ask = readMessages(english);
  expect(readWords(ask).locale).toBe('en-GB');
  expect(ask('aboutVersion', ['1.2'])).toContain('1.2');
  expect(ask('no such message')).toBe('');
});

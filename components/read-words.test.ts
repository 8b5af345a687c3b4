// Every catalogue holds exactly the messages that the interface asks for, in every plural form of its language.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readWords } from './read-words.ts';
import { termKeys } from './words/term-words.ts';

const folder = fileURLToPath(new URL('../public/_locales/', import.meta.url));
const languages = readdirSync(folder);

/** Asked for by the manifest, not by a component. */
const manifestKeys = [
  'extensionName',
  'extensionDescription',
  'commandNextMention',
  'commandPreviousMention',
  'commandToggleSite',
];

type Messages = Record<string, { message: string }>;

function loadMessages(language: string): Messages {
  return JSON.parse(readFileSync(`${folder}${language}/messages.json`, 'utf8')) as Messages;
}

/** As browsers do it: `$1` to `$9` are the substitutions, a missing one is empty. */
function createGetMessage(messages: Messages, asked = new Set<string>()) {
  return (key: string, substitutions: string[] = []): string => {
    asked.add(key);
    return (messages[key]?.message ?? '').replaceAll(
      /\$(\d)/g,
      (_, digit: string) => substitutions[Number(digit) - 1] ?? '',
    );
  };
}

describe.each(languages)('catalogue %s', (language) => {
  const messages = loadMessages(language);

  it('holds every message that is asked for, and no other', () => {
    const asked = new Set(manifestKeys);
    readWords(createGetMessage(messages, asked));
    expect(Object.keys(messages).toSorted()).toEqual([...asked].toSorted());
  });

  it('describes the extension in at most 132 characters, as stores want it', () => {
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  it('uses substitutions from $1 on, without a gap', () => {
    const gaps = Object.entries(messages).filter(([, { message }]) => {
      const used = new Set([...message.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit)));
      return used.size > 0 && Math.max(...used) !== used.size;
    });
    // The one-form of a summary has one date where the other has two, and may leave numbers out.
    expect(gaps.filter(([key]) => !/_(zero|one|two)$/.test(key)).map(([key]) => key)).toEqual([]);
  });
});

describe('readWords', () => {
  const english = loadMessages('en');
  const words = readWords(createGetMessage(english));

  it('names a missing message', () => {
    const { cardClose: _, ...rest } = english;
    expect(() => readWords(createGetMessage(rest))).toThrow('no message "cardClose"');
  });

  it('counts in the plural forms of the language', () => {
    expect(words.card.age(1, '21 Jan 2025')).toBe('1 article, of 21 Jan 2025');
    expect(words.card.age(5, '21 Jan 2025')).toBe('5 articles, newest 21 Jan 2025');
    expect(words.popup.mentions(1200)).toBe('1,200 mentions');
  });

  it('says when something was said as exactly as it is known', () => {
    expect(words.statement.on('2024-06-19')).toBe('on 19 Jun 2024');
    expect(words.statement.on('2024-06')).toBe('in Jun 2024');
  });

  it.each([
    ['2024', '2024'],
    ['2024-06', 'Jun 2024'],
    ['2024-06-19', '19 Jun 2024'],
    ['soon', 'soon'],
  ])('writes the date %s as %s', (date, expected) => {
    expect(words.dates.date(date)).toBe(expected);
  });

  it.each([
    [{ kind: 'stated', date: '2024-02-08' } as const, '8 Feb 2024'],
    [{ kind: 'inferred', date: '2024-12-31' } as const, 'likely 31 Dec 2024'],
    [{ kind: 'unknown' } as const, 'date unknown'],
  ])('says how the date of an article is known: %j', (published, expected) => {
    expect(words.dates.published(published)).toBe(expected);
  });

  it('says how a mention was matched by its strongest evidence', () => {
    expect(words.card.matched({ kind: 'full-name' }, 'Kim Jong Un')).toBe('Full name');
    const evidence = [
      { kind: 'full-name-before', name: 'Kim Jong Un' },
      { kind: 'title', title: 'leader' },
    ] as const;
    expect(words.card.matched({ kind: 'surname', evidence }, 'Kim')).toBe(
      '“Kim”: surname, after “Kim Jong Un” earlier on this page',
    );
    expect(words.card.matched({ kind: 'surname', evidence: [] }, 'Kim')).toBe('“Kim”: surname');
  });

  it.each([
    [words.role.since('President of Russia', 2012), 'President of Russia since 2012'],
    [words.role.until('Mayor', 2005), 'Mayor until 2005'],
    [words.role.on('Prime Minister of Russia', '2010-03-03'), 'Prime Minister of Russia on 3 Mar 2010'],
    [words.role.parties(['China', 'Russia']), 'China and Russia'],
    [words.role.signed('2001-07-16'), 'signed on 16 Jul 2001'],
    [words.role.declared(['2019-06', '2022-02-04']), 'declared in Jun 2019 and on 4 Feb 2022'],
  ])('says a role: %s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it('knows the terms of the index as the index writes them', () => {
    const phrases = Object.keys(termKeys);
    expect(phrases.map(words.term)).toEqual(phrases);
    expect(words.term('Mayor of Moscow')).toBeNull();
  });
});

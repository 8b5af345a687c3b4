// What the message catalogues of all languages have in common with the English one, and how numbers read in them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { countCases } from './catalogues.cases.ts';
import { readWords } from './read-words.ts';

const folder = fileURLToPath(new URL('../public/_locales/', import.meta.url));
const translations = readdirSync(folder).filter((language) => language !== 'en');

/** Proper names, messages that are nothing but their parts, and words that happen to be the same in two languages. */
const sameInEnglish = new Set([
  'extensionName',
  'siteNoPageHeading',
  'aboutVersion',
  'interfaceDirection',
  'delayChoice',
  'statementAnd',
  'de termChina',
  'es termChina',
  'de kindPerson',
  'de suppressedForm',
  'fr pageMentions_one',
  'fr pageMentions_other',
  'fr pageMentions_many',
  'fr tabSources',
  'fr aboutLicences',
]);

type Messages = Readonly<Record<string, string>>;

function loadMessages(language: string): Messages {
  const file = JSON.parse(readFileSync(`${folder}${language}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

const english = loadMessages('en');

const pluralForm = /_(zero|one|two|few|many|other)$/;

/** The English message of which a message is the translation, or a plural form of it. */
function findOriginal(key: string): string {
  return english[key.replace(pluralForm, '_other')] ?? english[key] ?? '';
}

/**
 * "One article", "two articles" need no number where the form stands for that number alone; Russian says 21 as it says 1.
 * Zero does not count: where there is nothing, the interface says so in other words.
 */
function isOneNumber(key: string, locale: string): boolean {
  const form = pluralForm.exec(key)?.[1];
  const rules = new Intl.PluralRules(locale);
  const numbers = Array.from({ length: 200 }, (_, place) => place + 1);
  return numbers.filter((number) => rules.select(number) === form).length <= 1;
}

function listParts(message: string): readonly string[] {
  return [...new Set(message.match(/\$\d/g))].toSorted();
}

function createGetMessage(messages: Messages) {
  return (key: string, parts: string[] = []): string =>
    (messages[key] ?? '').replaceAll(/\$(\d)/g, (_, digit: string) => parts[Number(digit) - 1] ?? '');
}

/** Isolates keep a foreign word whole in a sentence from right to left; they are not seen. */
const withoutIsolates = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');

describe.each(translations)('catalogue %s', (language) => {
  const messages = loadMessages(language);

  it('fills the same parts in as the English one', () => {
    const others = Object.entries(messages).filter(([key, message]) => {
      const parts = listParts(message);
      const wanted = listParts(findOriginal(key));
      return isOneNumber(key, messages['interfaceLocale'] ?? '')
        ? parts.some((part) => !wanted.includes(part))
        : parts.join() !== wanted.join();
    });
    expect(others).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const left = Object.entries(messages).filter(
      ([key, message]) =>
        [findOriginal(key), english[key]].includes(withoutIsolates(message)) &&
        !sameInEnglish.has(key) &&
        !sameInEnglish.has(`${language} ${key}`),
    );
    expect(left).toEqual([]);
  });

  it('has no blanks at the ends, no straight quotation marks and no doubled spaces', () => {
    const untidy = Object.entries(messages).filter(([, message]) => /^\s|\s$|["']| {2}/.test(message));
    expect(untidy).toEqual([]);
  });

  it('is written from right to left only in Arabic', () => {
    expect(readWords(createGetMessage(messages)).direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  it('names its own language, as the folder does', () => {
    const { language: own } = new Intl.Locale(messages['interfaceLocale'] ?? '');
    expect(own).toBe(language.split('_')[0]);
  });
});

describe('counting', () => {
  it.each(countCases)('%s, %i', (language, count, mentions, statements) => {
    const { popup } = readWords(createGetMessage(loadMessages(language)));
    expect(withoutIsolates(popup.mentions(count))).toBe(mentions);
    expect(withoutIsolates(popup.statements(count))).toBe(statements);
  });
});

describe('dates', () => {
  it.each([
    ['de', 'wohl 31. Dez. 2024'],
    ['fr', 'sans doute 31 déc. 2024'],
    ['es', 'quizá 31 dic 2024'],
    ['ru', 'вероятно, 31 дек. 2024 г.'],
    ['zh_CN', '应为 2024年12月31日'],
    ['zh_TW', '應為 2024年12月31日'],
    ['ja', 'おそらく 2024年12月31日'],
    ['ko', '2024년 12월 31일 추정'],
    // Digits as the English statements beside them have them.
    ['ar', 'على الأرجح 31 ديسمبر 2024'],
  ])('reads in %s as %s', (language, expected) => {
    const { dates } = readWords(createGetMessage(loadMessages(language)));
    const written = dates.published({ kind: 'inferred', date: '2024-12-31' });
    expect(withoutIsolates(written).replaceAll(/\s/g, ' ')).toBe(expected);
  });
});

// The messages of one language as plain sentences and functions; read-words.ts gives them their names.
// Everything is asked for at once, so that a missing message is an error at the start and not an empty button later.

/** `i18n.getMessage`: answers an empty string for a key that no catalogue holds. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

/** A file of `public/_locales`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Asks a catalogue itself and not the browser, which fills in messages in the same way: `$1` is the first part. */
export function readMessages(messages: Messages): GetMessage {
  return (key, parts = []) =>
    (messages[key]?.message ?? '').replaceAll(/\$(\d)/g, (_sign, digit: string) => parts[Number(digit) - 1] ?? '');
}

export interface Catalogue {
  /** BCP 47 tag for Intl, from the catalogue itself: a browser in a language that is not there falls back to English. */
  readonly locale: string;
  readonly text: (key: string) => string;
  /** A sentence with `$1`, `$2` in it. */
  readonly fill: (key: string) => (...parts: readonly string[]) => string;
  /** A sentence with a number in it: one message for each plural category of the language, `<key>_one`, `<key>_other`; `$1` is the number. */
  readonly count: (key: string) => (count: number, ...parts: readonly string[]) => string;
}

/** @throws from each of its functions when a message is missing or empty */
export function createCatalogue(getMessage: GetMessage): Catalogue {
  const ask = (key: string, parts: string[]): string => {
    const message = getMessage(key, parts);
    if (message === '') throw new Error(`no message "${key}" in the catalogue`);
    return message;
  };
  const text = (key: string): string => ask(key, []);
  const fill = (key: string) => {
    // Asked for with something to fill in: in some languages a message is "$1" and nothing else.
    ask(key, ['1', '2', '3']);
    return (...parts: readonly string[]) => getMessage(key, [...parts]);
  };
  const locale = text('interfaceLocale');
  return { locale, text, fill, count: (key) => createCount(key, locale, fill) };
}

function createCount(key: string, locale: string, fill: Catalogue['fill']): ReturnType<Catalogue['count']> {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const forms = new Map(rules.resolvedOptions().pluralCategories.map((form) => [form, fill(`${key}_${form}`)]));
  return (count, ...parts) => forms.get(rules.select(count))?.(numbers.format(count), ...parts) ?? '';
}

// Words for tests: every message says its own key and its parts, so that no test depends on the wording of a language.
import { readWords } from '../../../components/read-words.ts';

const settled: Readonly<Record<string, string>> = { interfaceLocale: 'en', interfaceDirection: 'ltr' };

export const keyWords = readWords((key, parts = []) => settled[key] ?? [key, ...parts].join(' '));

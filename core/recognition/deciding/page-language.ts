// The language that a page declares, as the name index calls it.

/** `pt-BR` is Portuguese; Norwegian has two names for one written language here. @returns two letters, `''` where unknown */
export function baseLanguage(lang: string | undefined): string {
  const base = (lang ?? '').toLowerCase().split(/[-_]/u)[0] ?? '';
  return base === 'no' || base === 'nn' ? 'nb' : base;
}

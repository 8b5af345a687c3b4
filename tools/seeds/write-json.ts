// Values to JSON text of which the same value always gives the same bytes: keys in alphabetical order, one line break at the end.

/** @param value plain data; fields that are undefined are left out */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, sortKeys, 1)}\n`;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

// Values to JSON text of which the same value always gives the same bytes: keys in alphabetical order, one line break at the end.

/**
 * @param value plain data; fields that are undefined are left out
 * @param indent spaces a level: 1 where people read the differences, 0 where every page loads the file
 */
export function writeJson(value: unknown, indent: 0 | 1): string {
  return `${JSON.stringify(value, sortKeys, indent)}\n`;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

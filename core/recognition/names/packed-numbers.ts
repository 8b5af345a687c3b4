// Numbers as printable text, small ones in one character: how the automaton travels inside data/names.json.

/** Printable ASCII without the two characters that JSON escapes, and the one that ends a template, as which it is built in. */
const digits = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter((digit) => digit !== '\\' && digit !== '`')
  .join('');

/** Values below this take one character; the other digits say that more follow. Tried out: eighty makes the smallest file. */
export const oneDigit = 80;
const more = digits.length - oneDigit;

/** @param value a whole number, zero or more */
export function packNumber(value: number): string {
  if (value < oneDigit) return digits.charAt(value);
  const rest = value - oneDigit;
  return digits.charAt(oneDigit + (rest % more)) + packNumber(Math.floor(rest / more));
}

/** Reads one number after the other; beyond the end it yields zeros. */
export function createNumberReader(packed: string): () => number {
  const valueOf = new Uint8Array(128);
  for (let i = 0; i < digits.length; i++) valueOf[digits.charCodeAt(i)] = i;
  let at = 0;
  const next = (): number => {
    const digit = valueOf[packed.charCodeAt(at++)] ?? 0;
    return digit < oneDigit ? digit : digit + next() * more;
  };
  return next;
}

// Reads the `mappings` of a source map (ECMA-426): which source each column of generated code came from.

export interface Segment {
  /** First column of the generated line that it speaks for, UTF-16 units. */
  readonly column: number;
  /** Index into the map's `sources`; `null`: from none. */
  readonly source: number | null;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const more = 32;

/** Segments by generated line, ascending by column. */
export function readMappings(mappings: string): readonly (readonly Segment[])[] {
  let source = 0;
  return mappings.split(';').map((line) => {
    let column = 0;
    return line
      .split(',')
      .filter((segment) => segment !== '')
      .map((segment) => {
        const [columnStep = 0, sourceStep] = readNumbers(segment);
        column += columnStep;
        source += sourceStep ?? 0;
        return { column, source: sourceStep === undefined ? null : source };
      });
  });
}

/** Base 64, five bits a digit, lowest first; the lowest bit of a number is its sign. */
function readNumbers(segment: string): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const digit of segment) {
    const bits = digits.indexOf(digit);
    value += (bits % more) * 2 ** shift;
    shift += 5;
    if (bits >= more) continue;
    numbers.push(value % 2 === 1 ? -(value - 1) / 2 : value / 2);
    [value, shift] = [0, 0];
  }
  return numbers;
}

import { describe, expect, it } from 'vitest';
import type { SubjectId } from '../../core/recognition/mention.ts';
import { buildMarks } from './build-marks.ts';

/** The rules of one engine: selectors with the element that they are about. */
function listElements(css: string): readonly string[] {
  return [...css.matchAll(/^ *(\S*)::highlight\(/gm)].map(([, element = '']) => element);
}

describe('the rules of marks', () => {
  const [, elsewhere = '', firefox = ''] = buildMarks(['xi-jinping' as SubjectId]).split('@supports');

  it('are about the root alone, where all elements inherit from it', () => {
    expect(elsewhere).toMatch(/^ not \(-moz-/);
    expect(new Set(listElements(elsewhere))).toEqual(new Set([':root']));
  });

  it('are about every element in Firefox, as many of them', () => {
    expect(new Set(listElements(firefox))).toEqual(new Set(['']));
    expect(listElements(firefox)).toHaveLength(listElements(elsewhere).length);
  });
});

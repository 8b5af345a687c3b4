import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubjectId } from '../recognition/mention.ts';
import {
  addSuppressedForm,
  buildSuppressedKey,
  isSuppressed,
  parseSuppressedForms,
  parseSuppressedKey,
} from './suppressed-forms.ts';

const kim = 'kim-jong-un' as SubjectId;
const xi = 'xi-jinping' as SubjectId;

describe('suppressed forms', () => {
  const surfaces: readonly (readonly [surface: string, suppressed: boolean])[] = [
    ['Kim', true],
    ['KIM', true],
    ['K\u00ADim', true],
    ['Kim Jong Un', false],
    ['Kimberly', false],
  ];

  it.each(surfaces)('after "not this one" on Kim: %s → %s', (surface, suppressed) => {
    expect(isSuppressed(addSuppressedForm([], kim, 'Kim'), kim, surface)).toBe(suppressed);
  });

  it('folds space of any kind', () => {
    expect(isSuppressed(addSuppressedForm([], kim, 'Kim\u00A0Jong\n Un'), kim, 'Kim Jong Un')).toBe(true);
  });

  it('stops a form for one subject alone, and once', () => {
    const forms = addSuppressedForm(addSuppressedForm([], kim, 'Kim'), kim, 'KIM');
    expect(forms).toHaveLength(1);
    expect(isSuppressed(forms, xi, 'Kim')).toBe(false);
  });

  it('reads its own key and no other', () => {
    expect(parseSuppressedKey(buildSuppressedKey('[::1]'))).toBe('[::1]');
    expect(parseSuppressedKey('site:a.example')).toBeNull();
    expect(parseSuppressedKey('not:')).toBeNull();
  });

  it('keeps the good entries of 5,000 corrupt lists', () => {
    const good = { subject: kim, form: 'kim' };
    fc.assert(
      fc.property(fc.array(fc.anything()), (bad) => {
        const forms = parseSuppressedForms([...bad, good]);
        expect(forms).toContainEqual(good);
        expect(isSuppressed(forms, kim, 'Kim')).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(parseSuppressedForms({ 0: good })).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubjectId } from '../recognition/mention.ts';
import {
  buildClosingChange,
  buildFoundFromReport,
  buildFoundRecord,
  buildLoadingChange,
  buildTabRuleKey,
  buildTabSign,
  listFoundTabs,
  olderTabsKey,
  parseFound,
  parseOlderTabs,
  type TabSign,
} from './tab-records.ts';

const xi = 'xi-jinping' as SubjectId;
const putin = 'vladimir-putin' as SubjectId;

const stored = {
  ...buildFoundRecord(7, 0, [xi]),
  ...buildFoundRecord(7, 12, [xi, putin]),
  ...buildFoundRecord(70, 0, null),
  [buildTabRuleKey(7)]: 'off',
  [olderTabsKey]: [7, 8],
};

const signCases: readonly (readonly [frames: readonly (readonly [number, SubjectId[] | null])[], sign: TabSign])[] = [
  [[], { kind: 'on', subjects: 0 }],
  [[[0, []]], { kind: 'on', subjects: 0 }],
  [[[0, [xi]]], { kind: 'on', subjects: 1 }],
  // The same subject in two frames counts once.
  [
    [
      [12, [xi, putin]],
      [0, [xi]],
    ],
    { kind: 'on', subjects: 2 },
  ],
  [[[0, null]], { kind: 'off' }],
  // The top page decides, whatever frames said a moment ago and in whatever order.
  [
    [
      [12, [xi]],
      [0, null],
    ],
    { kind: 'off' },
  ],
  [
    [
      [12, null],
      [0, [xi]],
    ],
    { kind: 'on', subjects: 1 },
  ],
  [[[12, null]], { kind: 'off' }],
];

describe('the sign of a tab', () => {
  it.each(signCases)('%j → %j', (frames, sign) => {
    const records = Object.assign({}, ...frames.map(([frame, subjects]) => buildFoundRecord(7, frame, subjects)));
    expect(buildTabSign(parseFound(records, 7))).toEqual(sign);
  });
});

describe('records of tabs', () => {
  it('belong to one tab', () => {
    expect(parseFound(stored, 7).map(({ frame }) => frame)).toEqual([0, 12]);
    expect(parseFound(stored, 70)).toEqual([{ frame: 0, subjects: null, doubted: false }]);
    expect(listFoundTabs(stored)).toEqual([7, 70]);
  });

  it('are doubted when it begins to load, and it is no older tab any more', () => {
    const { remove, write } = buildLoadingChange(stored, 7);
    expect(remove).toEqual([]);
    const after = { ...stored, ...write };
    expect(parseFound(after, 7).map(({ doubted }) => doubted)).toEqual([true, true]);
    expect(parseFound(after, 70).map(({ doubted }) => doubted)).toEqual([false]);
    expect(parseOlderTabs(after)).toEqual([8]);
  });

  it('keep the switch of a private tab while it loads, and lose it when it closes', () => {
    expect(buildLoadingChange(stored, 7).remove).not.toContain(buildTabRuleKey(7));
    const { remove, write } = buildClosingChange(stored, 7);
    expect(remove).toEqual(['found:7:0', 'found:7:12', buildTabRuleKey(7)]);
    expect(write).toEqual({ [olderTabsKey]: [8] });
  });

  it('write nothing for a tab that is not known', () => {
    expect(buildLoadingChange(stored, 99)).toEqual({ remove: [], write: {} });
  });

  it('read 5,000 corrupt stores without throwing', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('found:7:0', 'found:7:x', 'found:7', olderTabsKey, '__proto__'));
    fc.assert(
      fc.property(fc.dictionary(key, fc.anything()), (corrupt) => {
        buildTabSign(parseFound(corrupt, 7));
        const { write } = buildLoadingChange(corrupt, 7);
        expect(parseFound({ ...corrupt, ...write }, 7).every(({ doubted }) => doubted)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('buildFoundFromReport', () => {
  it('counts a subject once', () => {
    const mention = {
      key: '',
      subject: xi,
      before: '',
      surface: 'Xi',
      after: '',
      reason: { kind: 'full-name' as const },
      sentence: '',
    };
    const report = { phase: 'on' as const, host: 'a.example', title: '', mentions: [mention, mention] };
    expect(buildFoundFromReport(report)).toEqual({ subjects: [xi] });
    expect(buildFoundFromReport({ phase: 'off', host: 'a.example' })).toEqual({ subjects: null });
    expect(buildFoundFromReport({ phase: 'left-alone', host: '', contentType: 'image/png' })).toBeNull();
  });
});

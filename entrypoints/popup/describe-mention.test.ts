import { expect, it } from 'vitest';
import type { FoundMention } from '../../components/popup/popup-state.ts';
import type { SubjectId } from '../../core/recognition/mention.ts';
import { describeMention } from './describe-mention.ts';

const mention: FoundMention = {
  frame: 0,
  key: '1:2',
  subject: 'kim-jong-un' as SubjectId,
  before: 'letters. ',
  surface: 'Kim',
  after: ' said he looked forward to it. Nothing else.',
  reason: {
    kind: 'surname',
    evidence: [
      { kind: 'full-name-before', name: 'Kim Jong Un' },
      { kind: 'world-words', words: ['Pyongyang', 'KCNA'] },
    ],
  },
  lang: 'en',
};

it('says subject, reason, sentence and version', () => {
  expect(describeMention(mention, '0.1.0')).toBe(`Sidelight 0.1.0
subject: kim-jong-un
mention: Kim
reason: surname; full-name-before "Kim Jong Un"; world-words Pyongyang, KCNA
sentence: Kim said he looked forward to it.
`);
});

it('needs no evidence for a full name', () => {
  expect(describeMention({ ...mention, reason: { kind: 'full-name' } }, '1')).toContain('\nreason: full-name\n');
});

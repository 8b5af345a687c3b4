// The terminal says what the popup would: words around, and the reason.
import { expect, it } from 'vitest';
import type { SubjectId } from '../../core/recognition/mention.ts';
import { describeMention, describeReason } from './describe-mention.ts';

it('puts a mention on one line', () => {
  const mention = {
    key: '1',
    subject: 'kim-jong-un' as SubjectId,
    before: 'in the\n letter, ',
    surface: 'Kim',
    after: ' wrote',
    reason: { kind: 'surname', evidence: [{ kind: 'full-name-before', name: 'Kim Jong Un' }] },
  } as const;
  expect(describeMention(mention)).toBe('…in the letter, [Kim] wrote… (surname after “Kim Jong Un”)');
});

it.each([
  { reason: { kind: 'full-name' }, says: 'full name' },
  { reason: { kind: 'treaty-name' }, says: 'treaty name' },
  {
    reason: { kind: 'surname', evidence: [{ kind: 'usual-bearer' }] },
    says: 'surname that hardly anyone else bears in the news',
  },
  {
    reason: { kind: 'surname', evidence: [{ kind: 'company', words: ['Trump', 'summit'] }] },
    says: 'surname with Trump, summit',
  },
  {
    reason: { kind: 'surname', evidence: [{ kind: 'title', title: 'President' }] },
    says: 'surname beside “President”',
  },
] as const)('$says', ({ reason, says }) => {
  expect(describeReason(reason)).toBe(says);
});

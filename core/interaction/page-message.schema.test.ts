import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageMessage } from './page-message.schema.ts';

const mention = { surface: 'Xi', reason: { kind: 'full-name' } };
const surname = { surface: 'Xi', reason: { kind: 'surname', evidence: [{ kind: 'title', title: 'President' }] } };
const request = { subject: 'xi-jinping', sentence: 'Xi spoke.', together: [], page: {} };

const messageCases: readonly (readonly [message: unknown, isOurs: boolean])[] = [
  [{ type: 'card', request, mention }, true],
  [{ type: 'card', request, mention: surname }, true],
  [{ type: 'card', request }, false],
  [{ type: 'card', request, mention: { surface: 'Xi', reason: { kind: 'guess' } } }, false],
  [{ type: 'card', request, mention: { surface: 7, reason: { kind: 'full-name' } } }, false],
  [
    {
      type: 'card',
      request: { ...request, page: { lang: 'en', date: '2025-01-21', title: 'T', url: 'https://a.example/' } },
      mention,
    },
    true,
  ],
  [{ type: 'card', request: { ...request, page: { lang: undefined } }, mention }, true],
  [{ type: 'card', request: { ...request, subject: '../x' }, mention }, false],
  [{ type: 'card', request: { ...request, sentence: 'x'.repeat(4001) }, mention }, false],
  [{ type: 'card', request: { ...request, page: { lang: 7 } }, mention }, false],
  [{ type: 'card', request: { ...request, together: ['vladimir-putin', 'kim-jong-un'] }, mention }, true],
  [{ type: 'card', request: { ...request, together: ['../x'] }, mention }, false],
  [
    { type: 'card', request: { ...request, together: Array.from({ length: 101 }, () => 'kim-jong-un') }, mention },
    false,
  ],
  [{ type: 'card', request: { ...request, together: undefined }, mention }, false],
  [{ type: 'card' }, false],
  [{ type: 'open', place: '#/person/xi-jinping' }, true],
  [{ type: 'open', place: '#/source/000_ba6fc2320025b440/000:15b' }, true],
  [{ type: 'open', place: '' }, false],
  [{ type: 'open', place: 'https://a.example/' }, false],
  [{ type: 'open', place: '#/../../x y' }, false],
  [{ type: 'top-host' }, true],
  [{ type: 'tab-rule' }, true],
  [{ type: 'found', subjects: ['xi-jinping'] }, true],
  [{ type: 'found', subjects: [] }, true],
  [{ type: 'found', subjects: null }, true],
  [{ type: 'found' }, false],
  [{ type: 'found', subjects: [7] }, false],
  [{ type: 'report' }, false],
  ['card', false],
  [null, false],
];

describe('parsePageMessage', () => {
  it.each(messageCases)('%j → %j', (message, isOurs) => {
    expect(parsePageMessage(message) !== null).toBe(isOurs);
  });

  it('takes 5,000 messages of any kind without throwing', () => {
    const type = fc.constantFrom('card', 'open', 'found', 'top-host', 'tab-rule');
    const any = fc.oneof(
      fc.anything(),
      fc.record({ type, request: fc.anything(), subjects: fc.anything(), place: fc.anything() }),
    );
    fc.assert(
      fc.property(any, (message) => {
        const parsed = parsePageMessage(message);
        expect(parsed === null || typeof parsed.type === 'string').toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

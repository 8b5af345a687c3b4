import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageMessage } from './page-message.schema.ts';

const passage = { before: 'Then ', surface: 'Xi', after: ' spoke.' };
const mention = { subject: 'xi-jinping', reason: { kind: 'full-name' }, passage, neighbours: [] };
const surname = { kind: 'surname', evidence: [{ kind: 'title', title: 'President' }] };
const neighbour = { subject: 'kim-jong-un', start: -20, end: -17 };
const page = {};

const messageCases: readonly (readonly [message: unknown, isOurs: boolean])[] = [
  [{ type: 'card', mention, page }, true],
  [{ type: 'card', mention: { ...mention, reason: surname }, page }, true],
  [{ type: 'card', mention }, false],
  [{ type: 'card', mention: { ...mention, reason: { kind: 'guess' } }, page }, false],
  [{ type: 'card', mention, page: { lang: 'en', date: '2025-01-21', title: 'T', url: 'https://a.example/' } }, true],
  [{ type: 'card', mention, page: { lang: undefined } }, true],
  [{ type: 'card', mention, page: { lang: 7 } }, false],
  [{ type: 'card', mention: { ...mention, subject: '../x' }, page }, false],
  [{ type: 'card', mention: { ...mention, passage: { ...passage, surface: 7 } }, page }, false],
  [{ type: 'card', mention: { ...mention, passage: { ...passage, before: 'x'.repeat(300) } }, page }, true],
  [{ type: 'card', mention: { ...mention, passage: { ...passage, before: 'x'.repeat(301) } }, page }, false],
  [{ type: 'card', mention: { ...mention, passage: { ...passage, after: 'x'.repeat(301) } }, page }, false],
  [{ type: 'card', mention: { ...mention, neighbours: [neighbour, neighbour] }, page }, true],
  [{ type: 'card', mention: { ...mention, neighbours: [{ ...neighbour, subject: '../x' }] }, page }, false],
  [{ type: 'card', mention: { ...mention, neighbours: [{ ...neighbour, start: '0' }] }, page }, false],
  [{ type: 'card', mention: { ...mention, neighbours: Array.from({ length: 1201 }, () => neighbour) }, page }, false],
  [{ type: 'card', mention: { ...mention, neighbours: undefined }, page }, false],
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
      fc.record({ type, mention: fc.anything(), subjects: fc.anything(), place: fc.anything() }),
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

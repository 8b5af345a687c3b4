import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CardAction, DrawnElement, DrawnNode } from '../../core/interaction/card-drawing.ts';
import type { MatchReason } from '../../core/recognition/mention.ts';
import { fullCard } from '../../tools/gallery/samples/card-samples.ts';
import { readWords } from '../read-words.ts';
import { drawCard } from './draw-card.tsx';

const messages = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, { readonly message: string }>;

const words = readWords((key, parts = []) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => parts[Number(place) - 1] ?? ''),
);

const reason: MatchReason = { kind: 'full-name' };
const card = drawCard({ content: fullCard, reason, surface: 'Kim Jong-un' }, words);

const listElements = (node: DrawnNode): readonly DrawnElement[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(listElements)];
const elements = listElements(card);

const readText = (node: DrawnNode): string => (typeof node === 'string' ? node : node.children.map(readText).join(''));

// In Node there is no document, as there is none in a service worker.
describe('a card drawn without a document', () => {
  it('is a dialog named after its subject', () => {
    const { role, tabindex, lang, 'aria-labelledby': nameId } = card.attributes;
    expect({ role, tabindex, lang }).toEqual({ role: 'dialog', tabindex: '-1', lang: words.locale });
    const name = elements.find(({ attributes }) => attributes['id'] === nameId);
    expect(name && readText(name)).toBe('Kim Jong Un');
  });

  it('says all that its content says', () => {
    const text = readText(card);
    for (const { publisher } of fullCard.statements) expect(text).toContain(publisher);
    for (const fact of fullCard.facts) expect(text).toContain(fact.text);
  });

  it('survives the way to the page', () => {
    expect(structuredClone(card)).toEqual(card);
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });

  it('keeps drawings in their namespace, and their view boxes as SVG writes them', () => {
    const drawings = elements.filter(({ name }) => name === 'svg');
    expect(drawings.length).toBeGreaterThan(0);
    for (const { namespace, attributes } of drawings) {
      expect(namespace).toBe('svg');
      expect(attributes['viewBox']).toMatch(/^0 0 /);
    }
    expect(elements.filter(({ name, namespace }) => name === 'path' && namespace !== 'svg')).toEqual([]);
  });

  it('writes beside every button what it asks for', () => {
    const buttons = elements.filter(({ name }) => name === 'button');
    const actions = buttons.map(({ action }) => action?.kind);
    expect(actions).toContain('close');
    expect(actions).toContain('pin');
    expect(actions).not.toContain(undefined);
    expect(elements.filter(({ name, action }) => action && name !== 'button')).toEqual([]);
  });

  it('leads to the subject at its foot', () => {
    const foot = elements.find(({ attributes }) => attributes['class'] === 'open');
    expect(foot?.action).toEqual({ kind: 'open', place: '#/person/kim-jong-un' } satisfies CardAction);
  });
});

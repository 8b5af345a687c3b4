import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardIndex } from '../../../data/cards.ts';
import type { PageContext, SubjectId } from '../../recognition/mention.ts';
import { buildCardContent } from './build-card-content.ts';
import type { CardContent } from './card-content.ts';
import { cardCases } from './card-content.cases.ts';
import { isDoubtful } from './statement-view.ts';

const today = '2026-11-22';

function build(
  subject: string,
  sentence = '',
  page: PageContext = {},
  together: readonly string[] = [],
): CardContent | null {
  const request = { subject: subject as SubjectId, sentence, together: together as SubjectId[], page };
  return buildCardContent(cardIndex, request, today);
}

describe('because you are reading this', () => {
  it.each(cardCases)('$says', ({ subject, sentence, lang, date, here, with: other, together }) => {
    const content = build(subject, sentence, { lang, date }, together);
    expect(content?.here?.statements.map(({ id }) => id) ?? []).toEqual(here);
    expect(content?.here?.with?.id).toBe(other);
    // An empty section would have a heading all the same.
    expect('here' in (content ?? {})).toBe(here.length > 0);
  });
});

describe('a card', () => {
  it('of an id that the index does not hold is none', () => {
    expect(build('nobody')).toBeNull();
  });

  it('of a subject of which no seed speaks is empty, and has its facts', () => {
    const content = build('treaty-cn-kp-1961');
    expect(content?.statements).toEqual([]);
    expect(content?.facts.map(({ text }) => text)).toContain(
      'Signed in Beijing on 11 July 1961 by Zhou Enlai and Kim Il Sung.',
    );
  });

  it('says of a declaration that it is no treaty', () => {
    const content = build('treaty-cn-ru-no-limits');
    expect(content?.head.kind).toBe('declaration');
    expect(content?.facts[0]?.text).toContain('a political declaration, not a treaty');
  });

  it('resolves whom a statement comes from', () => {
    const sentence = 'Kim wrote of a meaningful journey and of new projects.';
    const statement = build('kim-jong-un', sentence, { lang: 'en' })?.here?.statements[0];
    expect(statement).toMatchObject({
      publisher: '24 News HD',
      published: { kind: 'inferred', date: '2024-12-31' },
      via: { name: 'KCNA', description: 'North Korean state media' },
      speaker: 'Kim Jong Un',
    });
    expect(statement?.address).toMatch(/#:~:text=push%20ahead%20with%20new%20projects$/);
  });

  it('counts the articles', () => {
    // Those that the project began with.
    const firstFive = { ...cardIndex, articles: cardIndex.articles.slice(0, 5) };
    const request = { subject: 'xi-jinping' as SubjectId, sentence: '', together: [], page: {} };
    expect(buildCardContent(firstFive, request, today)?.index).toEqual({ articles: 5, newest: '2025-01-21' });
  });

  it('never shows what is contradicted or miscounted, nor anything twice', () => {
    for (const { id } of cardIndex.subjects) {
      for (const { sentence, together } of cardCases) {
        const content = build(id, sentence, {}, together);
        const shown = [...(content?.here?.statements ?? []), ...(content?.statements ?? [])];
        expect(shown.filter(isDoubtful)).toEqual([]);
        expect(new Set(shown.map((statement) => statement.id)).size).toBe(shown.length);
      }
    }
  });

  it.each(['2024-02-31', 'yesterday', '', '3026-01-01', '0000-00-00'])('passes over the date %j of a page', (date) => {
    expect(build('vladimir-putin', '', { date })).toEqual(build('vladimir-putin'));
  });

  it('is built from whatever a page says', () => {
    const page = fc.record({ lang: fc.string(), date: fc.string() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), page, (sentence, said) => {
        expect(build('xi-jinping', sentence, said)?.head.id).toBe('xi-jinping');
      }),
      { numRuns: 50 },
    );
  });
});

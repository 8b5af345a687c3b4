// The card in its states.
import type { JSX } from 'preact';
import { buildCardContent } from '../../core/knowledge/card/build-card-content.ts';
import type { SubjectId } from '../../core/recognition/mention.ts';
import { cardIndex } from '../../data/cards.ts';
import { ContextCard } from '../../components/card/ContextCard.tsx';
import type { ContextCardProps } from '../../components/card/card-props.ts';
import type { Look } from './scene.ts';
import { declarationCard, emptyCard, fullCard, plainCard } from './samples/card-samples.ts';

const ignore = (): void => undefined;

type Sample = Pick<ContextCardProps, 'content' | 'reason' | 'surface'> & Partial<ContextCardProps>;

function buildCard(sample: Sample): (look: Look) => JSX.Element {
  return ({ theme }) => <ContextCard theme={theme} onClose={ignore} onOpen={ignore} {...sample} />;
}

/** A card of the real index, as the background would answer for this sentence. */
function buildRealCard(
  subject: string,
  sentence: string,
  date: string,
  together: readonly string[] = [],
): (look: Look) => JSX.Element {
  const page = { lang: 'en', date };
  const request = { subject: subject as SubjectId, sentence, together: together as SubjectId[], page };
  const content = buildCardContent(cardIndex, request, '2026-11-22');
  if (content === null) throw new Error(`no subject "${subject}"`);
  return buildCard({
    content,
    reason: { kind: 'full-name' },
    surface: content.head.label,
    pin: 'movable',
    onPin: ignore,
  });
}

const earlier = { kind: 'full-name-before', name: 'Kim Jong Un' } as const;

export const cardScenes: Readonly<Record<string, (look: Look) => JSX.Element>> = {
  'card-full': buildCard({
    content: fullCard,
    reason: { kind: 'surname', evidence: [earlier] },
    surface: 'Kim',
    pin: 'movable',
    onPin: ignore,
  }),
  'card-pinned': buildCard({
    content: plainCard,
    reason: { kind: 'full-name' },
    surface: 'Vladimir Putin',
    pin: 'pinned',
    onPin: ignore,
  }),
  'card-empty': buildCard({ content: emptyCard, reason: { kind: 'treaty-name' }, surface: 'treaty of 1961' }),
  'card-real-xi': buildRealCard(
    'xi-jinping',
    'Xi Jinping sent a New Year message to Vladimir Putin as both countries marked 75 years of ties.',
    '2025-01-02',
    ['vladimir-putin'],
  ),
  'card-real-kim': buildRealCard('kim-jong-un', 'Kim Jong Un sent troops to Russia.', '2024-11-20'),
  'card-real-pact': buildRealCard('treaty-kp-ru-2024', 'The mutual defence pact came into force.', '2024-12-04'),
  'card-declaration': buildCard({
    content: declarationCard,
    reason: { kind: 'description' },
    surface: 'no-limits partnership',
    pin: 'movable',
    onPin: ignore,
  }),
};

// The card in its states.
import type { JSX } from 'preact';
import { ContextCard, type ContextCardProps } from '../../components/card/ContextCard.tsx';
import type { Look } from './scene.ts';
import { declarationCard, emptyCard, fullCard, plainCard } from './samples/card-samples.ts';

const ignore = (): void => undefined;

type Sample = Pick<ContextCardProps, 'content' | 'reason' | 'surface'> & Partial<ContextCardProps>;

function buildCard(sample: Sample): (look: Look) => JSX.Element {
  return ({ theme }) => <ContextCard theme={theme} onClose={ignore} onOpen={ignore} {...sample} />;
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
  'card-declaration': buildCard({
    content: declarationCard,
    reason: { kind: 'description' },
    surface: 'no-limits partnership',
    pin: 'movable',
    onPin: ignore,
  }),
};

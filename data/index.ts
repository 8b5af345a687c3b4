// The generated data, typed, for the background and our own pages. The content script takes data/names.ts alone.
import cards from './cards.json' with { type: 'json' };
import { names } from './names.ts';
import type { CardIndex } from '../core/knowledge/model.ts';

// Written by our own build from checked seeds: the border where JSON becomes what its schema made of it.
export const cardIndex = cards as unknown as CardIndex;

export { names };

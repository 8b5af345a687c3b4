// What a card, the popup and the search are made from, typed. The background takes it alone: it has no names to find.
import json from './cards.json' with { type: 'json' };
import type { CardIndex } from '../core/knowledge/model.ts';

// Written by our own build from checked seeds: the border where JSON becomes what its schema made of it.
export const cardIndex = json as unknown as CardIndex;

// What the content script needs to find names, typed. It goes into every page, so it is a file of its own: data/index.ts holds the cards too.
import json from './names.json' with { type: 'json' };
import type { NameIndex } from '../core/recognition/name-index.ts';

// Written by our own build from checked seeds: the border where JSON becomes what its schema made of it.
export const names = json as unknown as NameIndex;

// What tells that a page may hold a mention, typed. It goes into every page and is asked first, so it is a file of its own.
import json from './signs.json' with { type: 'json' };
import type { Signs } from '../core/recognition/first-look/signs.ts';

// Written by our own build from checked seeds: the border where JSON becomes what its schema made of it.
export const signs = json as unknown as Signs;

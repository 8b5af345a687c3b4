// The generated data, typed, for our own pages. The content script takes data/names.ts alone, the background data/cards.ts.
export { cardIndex } from './cards.ts';
export { names } from './names.ts';

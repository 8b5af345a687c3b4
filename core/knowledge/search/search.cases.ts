// What readers type and what they must find, on the committed index.

export interface SearchCase {
  readonly query: string;
  /** Ids in front, in this order. */
  readonly first: readonly string[];
  /** Ids somewhere in the list. */
  readonly has?: readonly string[];
  /** Every result; absent: there may be more. */
  readonly count?: number;
}

export const searchCases: readonly SearchCase[] = [
  // Typos
  { query: 'pyongang', first: ['treaty-kp-ru-2024'], count: 1 },
  { query: 'xi jinpng', first: ['xi-jinping'] },
  { query: 'olymics', first: [], has: ['002:15a', '002:23b'] },
  { query: 'dearest freind', first: ['000:13a'], has: ['000:16', '001:5a'] },
  { query: 'BRCIS', first: ['002:13b', '003:33c'], count: 2 },
  // Names in their own scripts and in others
  { query: 'путин', first: ['vladimir-putin'], has: ['000:8c'] },
  { query: 'Путин', first: ['vladimir-putin'] },
  { query: '习近平', first: ['xi-jinping'] },
  { query: '習近平', first: ['xi-jinping'] },
  { query: '近平', first: ['xi-jinping'] },
  { query: '김정은', first: ['kim-jong-un'] },
  { query: '시진핑', first: ['xi-jinping'] },
  // Words of names and texts, whole and begun
  { query: 'no limits', first: ['treaty-cn-ru-no-limits'], has: ['001:4c'], count: 2 },
  { query: '1961', first: ['treaty-cn-kp-1961'], count: 1 },
  { query: 'kim', first: ['kim-jong-un'] },
  { query: 'Pu', first: ['vladimir-putin'] },
  { query: 'brics', first: ['002:13b', '003:33c'], count: 2 },
  { query: 'BRICS 2024', first: ['003:33c'], count: 1 },
  { query: 'xinhua', first: ['003_beb9988975c8f4e9'], count: 1 },
  // Doubtful statements are found; they carry their caution.
  { query: 'olympics', first: [], has: ['002:15a', '002:23b'] },
  { query: 'олимпиада', first: [], has: ['002:15a', '002:23b'], count: 2 },
  // Full-width, accented and foreign letters; who relayed; several words
  { query: 'ＢＲＩＣＳ', first: ['002:13b', '003:33c'], count: 2 },
  { query: 'Pútin', first: ['vladimir-putin'] },
  { query: 'Владимир', first: ['vladimir-putin'] },
  { query: 'Си Цзиньпин', first: ['xi-jinping'] },
  { query: '金正恩', first: ['kim-jong-un'], has: ['000:13a'] },
  { query: 'kcna', first: ['000:16'] },
  { query: 'new year letter', first: ['000:13a'] },
  { query: 'soldiers ukraine', first: ['000:20'] },
  { query: 'troops', first: ['000:20'] },
  { query: 'good-neighborliness', first: ['treaty-cn-ru-2001'] },
  { query: 'morgulov', first: ['001:4a'], count: 1 },
  { query: 'world cup', first: [], has: ['002:15b', '002:23a'], count: 2 },
  // Nothing
  { query: 'zzzz', first: [], count: 0 },
  { query: 'qqq', first: [], count: 0 },
  { query: '  ', first: [], count: 0 },
  { query: '-', first: [], count: 0 },
  { query: 'kim zzzz', first: [], count: 0 },
  { query: 'brics zzzz', first: [], has: ['002:13b'] },
];

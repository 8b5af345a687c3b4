// Where a surname alone begins, how far it must come by its weights (weights.ts), and how far around it evidence is looked for.

/** From here on a surname is taken for the subject. */
export const threshold = 1;

/** Where nothing else is known: Putin is nearly always he; a capitalised Xi in a sentence mostly; every fifth Korean is a Kim. */
export const surnameWeights = { unique: 3, rare: 1, shared: -2, none: -9 } as const;

/** How far an introduction carries, in characters: about a paragraph, and about a screen. */
export const justBefore = 400;
export const before = 1500;

/** "In the same block", of a block that is longer than a paragraph: characters to either side. */
export const near = 1500;

/** "Beside": no further than "and US President Donald ", characters. */
export const beside = 45;

/** "Joined": no further than " and ", characters. */
export const joint = 5;

// What speaks for and against a surname alone, as named weights. Few, so that each can be argued about; a sum of at least
// `threshold` makes a mention. Units are arbitrary: four outweighs everything but a name that is plainly somebody else's.

/** From here on a surname is taken for the subject. */
export const threshold = 1;

/** Where nothing else is known: Putin is nearly always he; a capitalised Xi in a sentence mostly; every fifth Korean is a Kim. */
export const surnameWeights = { unique: 3, rare: 1, shared: -2, none: -9 } as const;

export const weights = {
  /** The full name stands on the page: the usual way to introduce a surname. */
  fullName: 4,
  /** A title that the subject bears, beside the surname. */
  title: 2,
  /** The same with the subject's state: "North Korean leader". */
  titleOfNation: 2,
  /** Words of the subject's world in the same block, and elsewhere on the page. */
  worldNear: 2,
  worldFar: 1,
  /** A title that only others bear, or another state's: South Korean President Kim. */
  titleOfOther: -4,
  /** Heads of state right beside the surname ("Trump-Kim summit"), and in the same block; nothing but "and" between. */
  companyBeside: 3,
  companyNear: 2,
  companyJoined: 2,
  /** What they deal in, in the same block: a nuclear engineer may be a Kim as well. */
  matterNear: 2,
  /** Another subject's state in the same block. */
  stateNear: 2,
  /** The first word of a headline or a paragraph, on a page that introduces nobody of that name. */
  opensBlock: 1,
  /** The sentence goes on to say who it is, or how old: "Kim, a nurse", "Kim, 34". */
  explained: -4,
  /** The subject's state right beside: North Korea's Kim. */
  ofNation: 2,
  /** Somebody else's: Korean Air's Kim. */
  ofOther: -4,
  /** A form that only the full name on the page can vouch for, which is not there. */
  unvouched: -20,
  /** Two different ones in the block. */
  muchCompany: 1,
  /** No full name anywhere, but the surname has been taken for the subject before. */
  earlierMention: 2,
  /** A capitalised neighbour where the first word of a sentence would have its capital as well, or every word of the line. */
  perhapsOtherName: -4,
  titleCase: -3,
  /** The last bearer of the surname to be introduced in full was another: near by, some way back. */
  rivalJustBefore: -4,
  rivalBefore: -2,
  /** A sister or a daughter: read about beside him, but never called by the surname alone. */
  kinBefore: -1,
  /** A rival was introduced and the subject not yet. */
  rivalFirst: -2,
  /** Others of that surname are introduced and the subject never is. */
  onlyRivals: -3,
  /** Here the capitalised surname is a word as well: Си, the programming language. */
  namesake: -2,
  /** At the start of a sentence in a language where the surname is also a word: Turkish kim, "who". */
  homonym: -2,
  /** And the sentence is a question. */
  homonymAsked: -4,
  /** The same in a script without capitals, where nothing marks it as a name: Urdu kam, "less". */
  homonymUncased: -9,
  /** Written without its capital where it is a word like any other; putin as a tag is none. */
  lowerCaseWord: -20,
  /** A script without capitals: neighbours say nothing, so the page must say more. */
  uncased: -1,
  /** Letters of the same script go on behind it, and perhaps the word does. */
  glued: -3,
  /** Two letters in capitals are a numeral or an abbreviation. */
  shortCapitals: -4,
  /** The page speaks of what the word means otherwise: alpha, beta, xi. */
  otherSense: -4,
  /** A spelling of another language than the page's. */
  otherLanguage: -5,
  /** The same where the form is so short that other languages have it as a word: Xina, si. */
  shortOtherLanguage: -12,
  /** The page is older than the subject's office: whoever was meant by it then was another. */
  beforeOffice: -9,
} as const;

export type WeightName = keyof typeof weights;

/** How far an introduction carries, in characters: about a paragraph, and about a screen. */
export const justBefore = 400;
export const before = 1500;

/** "In the same block", of a block that is longer than a paragraph: characters to either side. */
export const near = 1500;

/** "Beside": no further than "and US President Donald ", characters. */
export const beside = 45;

/** "Joined": no further than " and ", characters. */
export const joint = 5;

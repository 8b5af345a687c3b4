// What speaks for and against a surname alone, as named weights. Few, so that each can be argued about; a sum of at least
// `threshold` makes a mention. Units are arbitrary: four outweighs everything but a name that is plainly somebody else's.

/** From here on a surname is taken for the subject. */
export const threshold = 1;

export const weights = {
  /** Before anything is known: Putin is nearly always he; Xi is also a letter and a numeral; every fifth Korean is a Kim. */
  surname: { unique: 3, rare: -1, shared: -2, none: -9 },
  /** The full name stands on the page: the usual way to introduce a surname. */
  fullName: 4,
  /** It is what the page is about. */
  fullNameInTitle: 1,
  /** A title that the subject bears, beside the surname. */
  title: 2,
  /** The same with the subject's state: "North Korean leader". */
  titleOfNation: 2,
  /** A title of another state's: "South Korean President". */
  titleOfOtherNation: -5,
  /** Words of the subject's world in the same block, and anywhere on the page. */
  worldNear: 2,
  worldFar: 1,
  /** A courtesy is how papers speak of people already introduced. */
  courtesy: 0.5,
  /** Ms., Sir, actor. */
  stranger: -6,
  /** A capitalised neighbour makes it another person's name. */
  otherName: -7,
  /** The same where capitals are usual: title case, the first word of a sentence. */
  perhapsOtherName: -2,
  /** Compounds: Kim-Regime, but also Kim-Kardashian-Fan. */
  hyphenated: -1,
  /** The last bearer of the surname to be introduced in full was another. */
  rivalNearer: -4,
  /** Others of that surname are introduced and the subject never is. */
  onlyRivals: -3,
  /** In this language the surname is also a word: Turkish kim, "who". */
  homonym: -2,
  /** Written without its capital. */
  lowerCase: -4,
  /** Two letters in capitals are a numeral or an abbreviation. */
  shortCapitals: -3,
  /** The form is an inflection of another language than the page's. */
  otherLanguage: -3,
  /** The page is older than the subject's office. */
  beforeOffice: -4,
} as const;

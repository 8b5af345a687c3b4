// What speaks for and against a surname alone, as named weights. Few, so that each can be argued about; a sum of at least the
// threshold (evidence.ts) makes a mention. Units are arbitrary: four outweighs everything but a name that is plainly somebody
// else's. Read as `weights.title`; constants of a module stand as numbers in the built script.

/** The full name stands on the page: the usual way to introduce a surname. */
export const fullName = 4;
/** A title that the subject bears, beside the surname. */
export const title = 2;
/** The same with the subject's state: "North Korean leader". */
export const titleOfNation = 2;
/** Words of the subject's world in the same block, and elsewhere on the page. */
export const worldNear = 2;
export const worldFar = 1;
/** A title that only others bear, or another state's: South Korean President Kim. */
export const titleOfOther = -4;
/** Heads of state right beside the surname ("Trump-Kim summit"), and in the same block; nothing but "and" between. */
export const companyBeside = 3;
export const companyNear = 2;
export const companyJoined = 2;
/** What they deal in, in the same block: a nuclear engineer may be a Kim as well. */
export const matterNear = 2;
/** Another subject's state in the same block. */
export const stateNear = 2;
/** The first word of a headline or a paragraph, on a page that introduces nobody of that name. */
export const opensBlock = 1;
/** The sentence goes on to say who it is, or how old: "Kim, a nurse", "Kim, 34". */
export const explained = -4;
/** The subject's state right beside: North Korea's Kim. */
export const ofNation = 2;
/** Somebody else's: Korean Air's Kim. */
export const ofOther = -4;
/** A form that only the full name on the page can vouch for, which is not there. */
export const unvouched = -20;
/** Two different ones in the block. */
export const muchCompany = 1;
/** No full name anywhere, but the surname has been taken for the subject before. */
export const earlierMention = 2;
/** A capitalised neighbour where the first word of a sentence would have its capital as well, or every word of the line. */
export const perhapsOtherName = -4;
export const titleCase = -3;
/** The last bearer of the surname to be introduced in full was another: near by, some way back. */
export const rivalJustBefore = -4;
export const rivalBefore = -2;
/** A sister or a daughter: read about beside him, but never called by the surname alone. */
export const kinBefore = -1;
/** A rival was introduced and the subject not yet. */
export const rivalFirst = -2;
/** Others of that surname are introduced and the subject never is. */
export const onlyRivals = -3;
/** Here the capitalised surname is a word as well: Си, the programming language. */
export const namesake = -2;
/** At the start of a sentence in a language where the surname is also a word: Turkish kim, "who". */
export const homonym = -2;
/** And the sentence is a question. */
export const homonymAsked = -4;
/** The same in a script without capitals, where nothing marks it as a name: Urdu kam, "less". */
export const homonymUncased = -9;
/** Written without its capital where it is a word like any other; putin as a tag is none. */
export const lowerCaseWord = -20;
/** A script without capitals: neighbours say nothing, so the page must say more. */
export const uncased = -1;
/** Letters of the same script go on behind it, and perhaps the word does. */
export const glued = -3;
/** Two letters in capitals are a numeral or an abbreviation. */
export const shortCapitals = -4;
/** The page speaks of what the word means otherwise: alpha, beta, xi. */
export const otherSense = -4;
/** A spelling of another language than the page's. */
export const otherLanguage = -5;
/** The same where the form is so short that other languages have it as a word: Xina, si. */
export const shortOtherLanguage = -12;
/** The page is older than the subject's office: whoever was meant by it then was another. */
export const beforeOffice = -9;

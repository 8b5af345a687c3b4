// Plain words of English sentences, cut to a stem that "signs", "signed" and "signing" share. Good enough to compare two sentences by.

/** Words of three letters and fewer, and these, tell nothing of what a sentence is about. */
const empty = new Set(
  'about after again against also been before between both could does during each from have having here into like made make many more most much must only other over said same says some such than that their them then there these they this those through under until very were what when where which while whom whose will with would your'.split(
    ' ',
  ),
);

/**
 * Stems of the words that tell something, each once.
 * @param counts whether a word, in lower case, shall count
 */
export function findTerms(text: string, counts: (word: string) => boolean = () => true): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return [...new Set(words.filter((word) => !empty.has(word) && counts(word)).map(stem))];
}

function stem(word: string): string {
  const cut = word.replace(/(?:ing|ed|es|s)$/, '');
  return cut.length >= 4 ? cut : word;
}

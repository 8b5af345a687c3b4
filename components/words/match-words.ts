// How a mention was matched, in words: the reader can judge a mistake only when it says why it was made.
import type { MatchReason, SurnameEvidence } from '../../core/recognition/mention.ts';
import type { Catalogue } from './catalogue.ts';

/** "Full name", "Surname, after “Kim Jong Un” earlier on this page". */
export type MatchWords = (reason: MatchReason) => string;

export function readMatchWords({ locale, text, fill }: Catalogue): MatchWords {
  const plain = {
    'full-name': text('matchFullName'),
    'treaty-name': text('matchTreatyName'),
    description: text('matchDescription'),
    surname: text('matchSurname'),
  };
  const evidence = readEvidence(locale, fill);
  return (reason) => {
    const [first] = reason.kind === 'surname' ? reason.evidence : [];
    return first === undefined ? plain[reason.kind] : evidence(first);
  };
}

/** The strongest evidence alone: the foot has one line. */
function readEvidence(locale: string, fill: Catalogue['fill']): (evidence: SurnameEvidence) => string {
  const byName = {
    'full-name-before': fill('matchNameBefore'),
    'full-name-after': fill('matchNameAfter'),
    'full-name-in-title': fill('matchNameInTitle'),
  };
  const byTitle = fill('matchTitle');
  const byWorldWords = fill('matchWorldWords');
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  return (evidence) => {
    if (evidence.kind === 'title') return byTitle(evidence.title);
    // Three words show the kind of evidence; a page about Russia has dozens.
    if (evidence.kind === 'world-words') return byWorldWords(list.format(evidence.words.slice(0, 3)));
    return byName[evidence.kind](evidence.name);
  };
}

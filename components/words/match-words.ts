// How a mention was matched, in words: the reader can judge a mistake only when it says why it was made.
import type { MatchReason, SurnameEvidence } from '../../core/recognition/mention.ts';
import type { Catalogue } from './catalogue.ts';

/** "Full name", "“Kim”: surname, after “Kim Jong Un” earlier on this page". @param surface the mention as it stands on the page */
export type MatchWords = (reason: MatchReason, surface: string) => string;

export function readMatchWords({ locale, text, fill }: Catalogue): MatchWords {
  const fullName = text('matchFullName');
  const treatyName = text('matchTreatyName');
  const description = fill('matchDescription');
  const surname = fill('matchSurname');
  const evidence = readEvidence(locale, fill);
  return (reason, surface) => {
    switch (reason.kind) {
      case 'full-name':
        return fullName;
      case 'treaty-name':
        return treatyName;
      case 'description':
        return description(surface);
      case 'surname': {
        const [first] = reason.evidence;
        return first === undefined ? surname(surface) : evidence(first, surface);
      }
    }
  };
}

/** The strongest evidence alone: the foot has one line. */
function readEvidence(locale: string, fill: Catalogue['fill']): (evidence: SurnameEvidence, surface: string) => string {
  const byName = {
    'full-name-before': fill('matchNameBefore'),
    'surname-before': fill('matchNameBefore'),
    'full-name-after': fill('matchNameAfter'),
    'full-name-in-title': fill('matchNameInTitle'),
  };
  const byTitle = fill('matchTitle');
  const byWorldWords = fill('matchWorldWords');
  const byRenown = fill('matchUsualBearer');
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  return (evidence, surface) => {
    if (evidence.kind === 'usual-bearer') return byRenown(surface);
    if (evidence.kind === 'title') return byTitle(surface, evidence.title);
    // Three words show the kind of evidence; a page about Russia has dozens.
    if ('words' in evidence) return byWorldWords(surface, list.format(evidence.words.slice(0, 3)));
    return byName[evidence.kind](surface, evidence.name);
  };
}

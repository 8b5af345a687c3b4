// What "Copy details" puts on the clipboard: enough to find out why a mention was taken for its subject, and nothing about the reader.
import type { FoundMention } from '../../components/popup/popup-state.ts';
import { findSentence } from '../../core/interaction/passage.ts';
import type { MatchReason, SurnameEvidence } from '../../core/recognition/mention.ts';

/** In English and by the names of the code, whatever the interface speaks: whoever mends it reads this. */
export function describeMention(mention: FoundMention, version: string): string {
  const { subject, surface, reason, lang } = mention;
  return [
    `Sidelight ${version}`,
    `subject: ${subject}`,
    `mention: ${surface}`,
    `reason: ${describeReason(reason)}`,
    `sentence: ${findSentence(mention, lang)}`,
    '',
  ].join('\n');
}

function describeReason(reason: MatchReason): string {
  return reason.kind === 'surname' ? ['surname', ...reason.evidence.map(describeEvidence)].join('; ') : reason.kind;
}

function describeEvidence(evidence: SurnameEvidence): string {
  if ('title' in evidence) return `${evidence.kind} "${evidence.title}"`;
  if ('words' in evidence) return `${evidence.kind} ${evidence.words.join(', ')}`;
  return 'name' in evidence ? `${evidence.kind} "${evidence.name}"` : evidence.kind;
}

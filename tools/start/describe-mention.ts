// One mention as a line for the terminal: the words around it, and why it was taken for its subject.
import { breakOff } from '../../core/interaction/break-off.ts';
import { findWordsAround } from '../../core/interaction/passage.ts';
import type { ReportedMention } from '../../core/interaction/page-report.ts';
import type { MatchReason, SurnameEvidence } from '../../core/recognition/mention.ts';

function describeEvidence(evidence: SurnameEvidence): string {
  switch (evidence.kind) {
    case 'full-name-before':
    case 'surname-before':
      return `after “${evidence.name}”`;
    case 'full-name-after':
      return `before “${evidence.name}”`;
    case 'full-name-in-title':
      return `“${evidence.name}” in the title`;
    case 'title':
      return `beside “${evidence.title}”`;
    case 'world-words':
    case 'company':
      return `with ${evidence.words.slice(0, 3).join(', ')}`;
    case 'usual-bearer':
      return 'that hardly anyone else bears in the news';
  }
}

export function describeReason(reason: MatchReason): string {
  if (reason.kind !== 'surname')
    return { 'full-name': 'full name', 'treaty-name': 'treaty name', description: 'description' }[reason.kind];
  return ['surname', ...reason.evidence.slice(0, 1).map(describeEvidence)].join(' ');
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

export function describeMention(mention: ReportedMention): string {
  const { before, after } = findWordsAround(mention);
  const { surface, reason } = mention;
  return `…${onOneLine(before)}[${onOneLine(surface)}]${breakOff(onOneLine(after))} (${describeReason(reason)})`;
}

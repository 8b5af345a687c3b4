// What an invented page names: a few mentions, and as many as a long page has.
import type { FoundMention } from '../../../components/popup/popup-state.ts';
import type { SubjectId } from '../../../core/recognition/mention.ts';

function mention(
  key: string,
  subject: string,
  words: readonly [before: string, surface: string, after: string],
): FoundMention {
  const [before, surface, after] = words;
  return {
    frame: 0,
    key,
    subject: subject as SubjectId,
    before,
    surface,
    after,
    reason: { kind: 'full-name' },
  };
}

export const someMentions: readonly FoundMention[] = [
  mention('1', 'kim-jong-un', [
    'in a letter carried by state media, ',
    'Kim Jong Un',
    ' called the Russian president his closest friend',
  ]),
  mention('2', 'treaty-kp-ru-2024', [
    'months after the two signed a ',
    'mutual defence pact',
    ' in Pyongyang, which obliges each to',
  ]),
  mention('3', 'kim-jong-un', ['defence pact in the capital last June. ', 'Kim', ' said he looked forward to new']),
  mention('4', 'vladimir-putin', [
    'looked forward to new projects; ',
    'Vladimir Putin',
    ' had written in similar words days',
  ]),
  mention('5', 'kim-jong-un', ['had written in similar words before. ', 'Kim', '’s sister read the answer out']),
];

export const oneMention: readonly FoundMention[] = [
  mention('1', 'xi-jinping', ['a rose that was named after ', 'Xi Jinping', ' in a garden of Beijing.']),
];

export const manyMentions: readonly FoundMention[] = [
  ...someMentions,
  ...Array.from({ length: 195 }, (_, place) =>
    mention(`more-${place}`, 'xi-jinping', [
      'this is what was said when ',
      'Xi',
      ` spoke for the ${place + 1}th time that`,
    ]),
  ),
];

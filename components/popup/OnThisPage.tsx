// What the page behind the popup names: each subject with its mentions and the words around them. Readers who do not see
// marks have this list instead, so it says everything that they say.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SubjectHead } from '../../core/knowledge/card-content.ts';
import type { Place } from '../place.ts';
import { useWords } from '../words.ts';
import { Blank } from './Blank.tsx';
import { groupMentions } from './group-mentions.ts';
import { MentionList } from './MentionList.tsx';
import type { FoundMention, PageState } from './popup-state.ts';
import { SubjectRow } from './SubjectRow.tsx';

export interface OnThisPageProps {
  readonly page: PageState;
  readonly heads: readonly SubjectHead[];
  readonly onPlace: (place: Place) => void;
  /** @returns whether the mention was still there */
  readonly onGo: (mention: FoundMention) => Promise<boolean>;
  readonly onNotThis?: (mention: FoundMention) => void;
}

export function OnThisPage({ page, heads, onPlace, onGo, onNotThis }: OnThisPageProps): JSX.Element | null {
  const words = useWords().popup;
  const [isGone, setGone] = useState(false);
  const go = async (mention: FoundMention): Promise<void> => setGone(!(await onGo(mention)));

  if (page.kind === 'asking') return null;
  if (page.kind === 'no-answer') return <Blank heading={words.notRead} hint={words.notReadHint} />;
  const groups = groupMentions(page.mentions, heads);
  if (groups.length === 0) {
    return <Blank heading={words.nothingFound} hint={words.nothingFoundHint(heads.length)} />;
  }
  return (
    <>
      {isGone && (
        <p class="notice" role="status">
          {words.gone}
        </p>
      )}
      <ul class="groups">
        {groups.map(({ head, mentions }) => (
          <li key={head.id}>
            <SubjectRow head={head} onPlace={onPlace}>
              <span class="count" aria-hidden="true">
                {mentions.length}
              </span>
              <span class="unseen">{words.mentions(mentions.length)}</span>
            </SubjectRow>
            <MentionList mentions={mentions} onGo={(mention) => void go(mention)} {...(onNotThis && { onNotThis })} />
          </li>
        ))}
      </ul>
    </>
  );
}

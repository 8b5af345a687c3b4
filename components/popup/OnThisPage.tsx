// What the page behind the popup names: each subject with its mentions and the words around them. Readers who do not see
// marks have this list instead, so it says everything that they say.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SubjectHead } from '../../core/knowledge/card/card-content.ts';
import type { Place } from '../place.ts';
import { useWords } from '../words.ts';
import { Blank } from './Blank.tsx';
import { groupMentions, type MentionGroup } from './group-mentions.ts';
import { MentionList } from './MentionList.tsx';
import type { FoundMention, PageState } from './popup-state.ts';
import { SubjectRow } from './SubjectRow.tsx';

export interface OnThisPageProps {
  readonly page: PageState;
  /** A rule, a setting or the switch keeps Sidelight off there. */
  readonly isOff: boolean;
  readonly heads: readonly SubjectHead[];
  readonly onPlace: (place: Place) => void;
  /** @returns whether the mention was still there */
  readonly onGo: (mention: FoundMention) => Promise<boolean>;
  /** @returns whether the browser let it be copied */
  readonly onCopy: (mention: FoundMention) => Promise<boolean>;
  readonly onNotThis?: ((mention: FoundMention) => void) | undefined;
}

export function OnThisPage(props: OnThisPageProps): JSX.Element | null {
  const { page, isOff, heads, onPlace } = props;
  const words = useWords();
  const browse = { label: words.site.lookAround, onAct: () => onPlace({ kind: 'people' }) };
  if (page.kind === 'asking') return null;
  if (page.kind === 'no-answer') {
    const { off, offHint, notRead, notReadHint } = words.popup;
    return <Blank heading={isOff ? off : notRead} hint={isOff ? offHint : notReadHint} action={browse} />;
  }
  const { about, also } = groupMentions(page.mentions, heads, page.title);
  if (about.length + also.length === 0) {
    const { nothingFound, nothingFoundHint } = words.popup;
    return <Blank heading={nothingFound} hint={nothingFoundHint(heads.length)} action={browse} />;
  }
  return <Found {...props} about={about} also={also} />;
}

type FoundProps = OnThisPageProps & { readonly about: readonly MentionGroup[]; readonly also: readonly MentionGroup[] };

function Found({ about, also, onGo, onCopy, ...rest }: FoundProps): JSX.Element {
  const words = useWords().popup;
  const [news, setNews] = useState('');
  const go = async (mention: FoundMention): Promise<void> => setNews((await onGo(mention)) ? '' : words.gone);
  const copy = async (mention: FoundMention): Promise<void> =>
    setNews((await onCopy(mention)) ? words.copied(mention.surface) : words.notCopied);
  const acts = {
    ...rest,
    onGo: (mention: FoundMention) => void go(mention),
    onCopy: (mention: FoundMention) => void copy(mention),
  };
  return (
    <>
      {/* Always there: a live region is heard only when it changes. */}
      <p class={news === '' ? 'unseen' : 'notice'} role="status">
        {news}
      </p>
      {about.length > 0 && <Groups heading={words.about} groups={about} {...acts} />}
      {also.length > 0 && <Groups heading={about.length > 0 ? words.also : ''} groups={also} {...acts} />}
    </>
  );
}

interface GroupsProps extends Pick<OnThisPageProps, 'onPlace' | 'onNotThis'> {
  /** Empty: none is needed. */
  readonly heading: string;
  readonly groups: readonly MentionGroup[];
  readonly onGo: (mention: FoundMention) => void;
  readonly onCopy: (mention: FoundMention) => void;
}

function Groups({ heading, groups, onPlace, ...acts }: GroupsProps): JSX.Element {
  const words = useWords().popup;
  return (
    <section>
      {heading !== '' && <h2 class="caption group-heading">{heading}</h2>}
      <ul class="groups">
        {groups.map(({ head, mentions }) => (
          <li key={head.id}>
            <SubjectRow head={head} onPlace={onPlace}>
              <span class="count" aria-hidden="true">
                {mentions.length}
              </span>
              <span class="unseen">{words.mentions(mentions.length)}</span>
            </SubjectRow>
            <MentionList mentions={mentions} {...acts} />
          </li>
        ))}
      </ul>
    </section>
  );
}

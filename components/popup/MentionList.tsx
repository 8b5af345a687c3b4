// The mentions of one subject, each with six words around it; a press scrolls the page to it and opens its card there.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { breakOff } from '../../core/interaction/break-off.ts';
import { findWordsAround } from '../../core/interaction/passage.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../words.ts';
import type { FoundMention } from './popup-state.ts';

export interface MentionListProps {
  readonly mentions: readonly FoundMention[];
  readonly onGo: (mention: FoundMention) => void;
  readonly onCopy: (mention: FoundMention) => void;
  readonly onNotThis?: ((mention: FoundMention) => void) | undefined;
}

/** So many of each subject fit beside one another without scrolling; the rest is one press away. */
const shownAtFirst = 3;

export function MentionList({ mentions, onGo, onCopy, onNotThis }: MentionListProps): JSX.Element {
  const words = useWords().popup;
  const [showsAll, setShowsAll] = useState(false);
  // A button that hides a single line would take the line's place.
  const isShort = mentions.length <= shownAtFirst + 1;
  const shown = showsAll || isShort ? mentions : mentions.slice(0, shownAtFirst);
  return (
    <>
      <ul class="mentions">
        {shown.map((mention) => (
          <li key={`${mention.frame}/${mention.key}`}>
            <MentionButton mention={mention} onGo={onGo} />
            <ToolButton icon="copy" label={words.copy(mention.surface)} onAct={() => onCopy(mention)} />
            {onNotThis && (
              <ToolButton icon="strike" label={words.notThis(mention.surface)} onAct={() => onNotThis(mention)} />
            )}
          </li>
        ))}
      </ul>
      {shown.length < mentions.length && (
        <button type="button" class="small show-all" onClick={() => setShowsAll(true)}>
          {words.showAll(mentions.length)}
        </button>
      )}
    </>
  );
}

function MentionButton({ mention, onGo }: Pick<MentionListProps, 'onGo'> & { mention: FoundMention }): JSX.Element {
  const { before, after } = findWordsAround(mention);
  return (
    <button type="button" class="mention" onClick={() => onGo(mention)}>
      <span class="mention-text" dir="auto">
        {before && `…${before}`}
        <b>{mention.surface}</b>
        {after && breakOff(after)}
      </span>
    </button>
  );
}

interface ToolButtonProps {
  readonly icon: 'copy' | 'strike';
  readonly label: string;
  readonly onAct: () => void;
}

function ToolButton({ icon, label, onAct }: ToolButtonProps): JSX.Element {
  return (
    <button type="button" class="tool" title={label} aria-label={label} onClick={onAct}>
      <Icon name={icon} />
    </button>
  );
}

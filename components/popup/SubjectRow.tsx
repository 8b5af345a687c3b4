// One person or treaty as a row of a list; a press leads to its page.
import type { ComponentChildren, JSX } from 'preact';
import type { SubjectHead } from '../../core/knowledge/card/card-content.ts';
import { Monogram } from '../Monogram.tsx';
import type { Place } from '../place.ts';
import { RoleLine } from '../RoleLine.tsx';
import { useWords } from '../words.ts';

export interface SubjectRowProps {
  readonly head: SubjectHead;
  readonly onPlace: (place: Place) => void;
  /** The name, where parts of it are highlighted. */
  readonly label?: ComponentChildren;
  /** At the end of the row. */
  readonly children?: ComponentChildren;
}

export function SubjectRow({ head, onPlace, label, children }: SubjectRowProps): JSX.Element {
  return (
    <button type="button" class="row" onClick={() => onPlace({ kind: 'subject', subject: head.id })}>
      <Monogram subject={head} />
      <SubjectText head={head} label={label} />
      {children}
    </button>
  );
}

/** Name and role in two lines. */
export function SubjectText({ head, label }: Pick<SubjectRowProps, 'head' | 'label'>): JSX.Element {
  const words = useWords().card;
  return (
    <span class="row-text">
      <span class="row-name">
        <span lang="en" dir="ltr">
          {label ?? head.label}
        </span>{' '}
        {head.native && (
          <span class="native" lang={head.native.lang} dir="auto">
            {head.native.text}
          </span>
        )}
      </span>
      <span class="row-detail">
        {head.kind === 'declaration' ? words.kind.declaration : <RoleLine role={head.role} />}
      </span>
    </span>
  );
}

// Name, native name, role and, of a declaration, that it is no treaty. Head of the card and of a subject's page.
import type { JSX } from 'preact';
import type { SubjectHead } from '../core/knowledge/card/card-content.ts';
import { RoleLine } from './RoleLine.tsx';
import { useWords } from './words.ts';

export interface SubjectTitleProps {
  readonly head: SubjectHead;
  /** Id for the name, for who is labelled by it. */
  readonly nameId?: string;
}

export function SubjectTitle({ head, nameId }: SubjectTitleProps): JSX.Element {
  const words = useWords().card;
  return (
    <div class="title">
      <h2 class="name">
        <span id={nameId} lang="en" dir="ltr">
          {head.label}
        </span>{' '}
        {head.native && (
          <span class="native" lang={head.native.lang} dir="auto">
            {head.native.text}
          </span>
        )}
      </h2>
      <p class="role">
        <RoleLine role={head.role} />
      </p>
      <p class={head.kind === 'declaration' ? 'kind' : 'unseen'}>{words.kind[head.kind]}</p>
    </div>
  );
}

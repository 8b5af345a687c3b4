// Two characters instead of a photograph: round for a person, squared for a paper. Hidden from screen readers, since the name follows.
import type { JSX } from 'preact';
import type { SubjectHead } from '../core/knowledge/card/card-content.ts';

export interface MonogramProps {
  readonly subject: Pick<SubjectHead, 'kind' | 'monogram'>;
}

export function Monogram({ subject }: MonogramProps): JSX.Element {
  return (
    <span class="monogram" data-kind={subject.kind} aria-hidden="true">
      {subject.monogram}
    </span>
  );
}

// People or treaties, all of them.
import type { JSX } from 'preact';
import type { SubjectHead } from '../../core/knowledge/card/card-content.ts';
import type { Place } from '../place.ts';
import { SubjectRow } from './SubjectRow.tsx';

export interface SubjectListProps {
  readonly heads: readonly SubjectHead[];
  readonly onPlace: (place: Place) => void;
}

export function SubjectList({ heads, onPlace }: SubjectListProps): JSX.Element {
  return (
    <ul class="rows">
      {heads.map((head) => (
        <li key={head.id}>
          <SubjectRow head={head} onPlace={onPlace} />
        </li>
      ))}
    </ul>
  );
}

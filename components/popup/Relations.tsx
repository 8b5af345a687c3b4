// Who is tied to whom: the people drawn on a circle, with a line for each pair that statements name together, and all pairs as a table.
import type { JSX } from 'preact';
import type { SubjectHead } from '../../core/knowledge/card/card-content.ts';
import type { Place } from '../place.ts';
import { useWords } from '../words.ts';
import type { Pair } from './subject-record.ts';

export interface RelationsProps {
  readonly heads: readonly SubjectHead[];
  /** Most statements first. */
  readonly pairs: readonly Pair[];
  readonly onPlace: (place: Place) => void;
}

export function Relations({ heads, pairs, onPlace }: RelationsProps): JSX.Element | null {
  const words = useWords().popup;
  if (pairs.length === 0) return null;
  return (
    <section class="relations">
      <h3 class="caption">{words.ties}</h3>
      <Drawing people={heads.filter(({ kind }) => kind === 'person')} pairs={pairs} />
      <table>
        <caption class="unseen">{words.tiesCaption}</caption>
        <tbody>
          {pairs.map(({ heads: [first, second], statements }) => (
            <tr key={`${first.id} ${second.id}`}>
              <th scope="row">
                <SubjectLink head={first} onPlace={onPlace} /> · <SubjectLink head={second} onPlace={onPlace} />
              </th>
              <td>{words.statements(statements)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SubjectLink({ head, onPlace }: Pick<RelationsProps, 'onPlace'> & { readonly head: SubjectHead }): JSX.Element {
  return (
    <button
      type="button"
      class="plain-link"
      lang="en"
      dir="ltr"
      onClick={() => onPlace({ kind: 'subject', subject: head.id })}
    >
      {head.label}
    </button>
  );
}

/** Units of the drawing. */
const size = { width: 260, height: 150, node: 19 } as const;

/** The table says the same in words, so that the drawing is hidden from screen readers. */
function Drawing({
  people,
  pairs,
}: Pick<RelationsProps, 'pairs'> & { readonly people: readonly SubjectHead[] }): JSX.Element {
  const places = new Map(people.map(({ id }, position) => [id, placeOnCircle(position, people.length)]));
  const most = Math.max(1, ...pairs.map(({ statements }) => statements));
  return (
    <svg class="ties-drawing" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {pairs.map(({ heads: [first, second], statements }) => {
        const from = places.get(first.id);
        const to = places.get(second.id);
        if (from === undefined || to === undefined) return null;
        return (
          <>
            {/* From a hairline to the width of a letter; the root, because counts lie far apart. */}
            <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} stroke-width={1 + 6 * Math.sqrt(statements / most)} />
            <text class="count" x={(from.x + to.x) / 2} y={(from.y + to.y) / 2 + 4} text-anchor="middle">
              {statements}
            </text>
          </>
        );
      })}
      {people.map(({ id, monogram }) => {
        const place = places.get(id);
        if (place === undefined) return null;
        return (
          <>
            <circle cx={place.x} cy={place.y} r={size.node} />
            <text class="who" x={place.x} y={place.y + 4} text-anchor="middle">
              {monogram}
            </text>
          </>
        );
      })}
    </svg>
  );
}

/** The first at the top, the others clockwise. */
function placeOnCircle(position: number, count: number): { readonly x: number; readonly y: number } {
  const angle = (2 * Math.PI * position) / count - Math.PI / 2;
  const reach = size.height / 2 - size.node - 2;
  // A circle of three leaves its lower quarter free: it moves down by half of that.
  const middle = size.height / 2 + (count === 3 ? reach / 4 : 0);
  return {
    x: roundTenths(size.width / 2 + Math.cos(angle) * reach * 1.5),
    y: roundTenths(middle + Math.sin(angle) * reach),
  };
}

function roundTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

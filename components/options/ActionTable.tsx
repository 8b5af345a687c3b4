// A table whose rows end in buttons: headings for what the reader sees, and one for the buttons that only a screen reader says.
import type { ComponentChildren, JSX } from 'preact';
import { useWords } from '../words.ts';

export interface ActionTableProps {
  /** Headings of the columns before the one with the buttons. */
  readonly headings: readonly string[];
  /** The rows. */
  readonly children: ComponentChildren;
}

export function ActionTable({ headings, children }: ActionTableProps): JSX.Element {
  const words = useWords().options;
  return (
    <table>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
          <th scope="col">
            <span class="unseen">{words.ruleActions}</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

// Forms that the reader said "not this one" to, host by host; each can be allowed again.
import type { JSX } from 'preact';
import type { Subject } from '../../core/knowledge/model.ts';
import { WithEnglish } from '../WithEnglish.tsx';
import { useWords } from '../words.ts';
import { ActionTable } from './ActionTable.tsx';
import type { SuppressedOnHost } from './options-state.ts';

export interface SuppressedListProps {
  readonly suppressed: readonly SuppressedOnHost[];
  readonly subjects: readonly Subject[];
  readonly onAllow: (form: SuppressedOnHost) => void;
}

export function SuppressedList({ suppressed, subjects, onAllow }: SuppressedListProps): JSX.Element | null {
  const words = useWords().options;
  if (suppressed.length === 0) return null;
  return (
    <section class="part">
      <h2>{words.suppressed.label}</h2>
      <p class="hint">{words.suppressed.hint}</p>
      <ActionTable headings={[words.suppressedForm, words.ruleHost]}>
        {suppressed.map((entry) => (
          <tr key={`${entry.host} ${entry.subject} ${entry.form}`}>
            <th scope="row">
              <WithEnglish
                say={(label = '') => words.suppressedAs(entry.form, label)}
                parts={[subjects.find(({ id }) => id === entry.subject)?.label ?? entry.subject]}
              />
            </th>
            <td>
              <bdi dir="ltr">{entry.host}</bdi>
            </td>
            <td class="actions">
              <button
                type="button"
                class="small"
                aria-label={words.allow(entry.form, entry.host)}
                onClick={() => onAllow(entry)}
              >
                {words.allowShort}
              </button>
            </td>
          </tr>
        ))}
      </ActionTable>
    </section>
  );
}

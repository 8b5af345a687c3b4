// What happens while reading: marks, when a card opens, for whom, and where.
import type { JSX } from 'preact';
import type { Settings } from '../../core/interaction/settings.ts';
import type { Subject } from '../../core/knowledge/model.ts';
import { useWords } from '../words.ts';
import { Choice } from './Choice.tsx';
import type { OptionsProps } from './options-state.ts';

const marks: readonly Settings['marks'][] = ['first', 'every', 'none'];
const delays: readonly Settings['openDelayMs'][] = [200, 450, 800, null];
const sites: readonly Settings['sites'][] = ['on', 'off'];

/** Within each kind the order of the index stays. */
const peopleFirst = (a: Subject, b: Subject): number => a.kind.localeCompare(b.kind);

export type ReadingFormProps = Pick<OptionsProps, 'settings' | 'onChange' | 'index'>;

export function ReadingForm({ settings, onChange, index }: ReadingFormProps): JSX.Element {
  const words = useWords().options;
  return (
    <section class="part">
      <h2>{words.reading}</h2>
      <Choice
        field={words.marks}
        value={settings.marks}
        answers={marks.map((value) => ({ value, label: words.mark[value] }))}
        onChoose={(value) => onChange({ marks: value })}
      />
      <Choice
        field={words.delay}
        value={settings.openDelayMs}
        answers={delays.map((value) => ({ value, label: words.delayChoice(value) }))}
        onChoose={(value) => onChange({ openDelayMs: value })}
      />
      <Choice
        field={words.where}
        value={settings.sites}
        answers={sites.map((value) => ({ value, label: words.sites[value] }))}
        onChoose={(value) => onChange({ sites: value })}
      />
      <SubjectsField
        subjects={index.subjects.toSorted(peopleFirst)}
        muted={settings.mutedSubjects}
        onMute={(mutedSubjects) => onChange({ mutedSubjects })}
      />
    </section>
  );
}

interface SubjectsFieldProps {
  readonly subjects: readonly Subject[];
  readonly muted: Settings['mutedSubjects'];
  readonly onMute: (muted: Settings['mutedSubjects']) => void;
}

function SubjectsField({ subjects, muted, onMute }: SubjectsFieldProps): JSX.Element {
  const words = useWords().options;
  const toggle = ({ id }: Subject): void =>
    onMute(muted.includes(id) ? muted.filter((other) => other !== id) : [...muted, id]);
  return (
    <fieldset>
      <legend>{words.subjects.label}</legend>
      <p class="hint">{words.subjects.hint}</p>
      <div class="answers">
        {subjects.map((subject) => (
          <label key={subject.id}>
            <input type="checkbox" checked={!muted.includes(subject.id)} onChange={() => toggle(subject)} />
            <span lang="en" dir="ltr">
              {subject.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

// One question of the form with a few answers, of which one holds: radio buttons in a fieldset.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Field } from '../words/options-words.ts';

export interface ChoiceProps<Value extends string | number | null> {
  readonly field: Field;
  readonly value: Value;
  readonly answers: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

export function Choice<Value extends string | number | null>(props: ChoiceProps<Value>): JSX.Element {
  const { field, value, answers, onChoose } = props;
  const id = useId();
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend>{field.label}</legend>
      <p class="hint" id={`${id}-hint`}>
        {field.hint}
      </p>
      <div class="answers">
        {answers.map((answer) => (
          <label key={String(answer.value)}>
            <input type="radio" name={id} checked={answer.value === value} onChange={() => onChoose(answer.value)} />
            {answer.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

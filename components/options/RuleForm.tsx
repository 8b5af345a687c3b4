// Adds or edits one site rule. What is wrong with it stands beside the field, after the reader has asked for it to be stored.
import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import type { OptionsProps, RuleProblem, SiteRule } from './options-state.ts';

export interface RuleFormProps extends Pick<OptionsProps, 'onSaveRule'> {
  /** The rule that is edited. Absent: a new one. */
  readonly old?: SiteRule;
  /** Label of the button. */
  readonly submit: string;
  /** Stored or given up. Absent: the form stays and is emptied. */
  readonly onDone?: () => void;
}

export function RuleForm({ old, submit, onSaveRule, onDone }: RuleFormProps): JSX.Element {
  const words = useWords().options;
  const [host, setHost] = useState(old?.host ?? '');
  const [value, setValue] = useState(old?.value ?? 'off');
  const [problem, setProblem] = useState<RuleProblem | null>(null);
  const id = useId();

  const save = async (): Promise<void> => {
    const found = await onSaveRule({ host, value, ...(old && { old }) });
    setProblem(found);
    if (found !== null) return;
    setHost('');
    onDone?.();
  };
  const handleSubmit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void save();
  };

  return (
    <form class="rule" onSubmit={handleSubmit} noValidate>
      <label>
        {words.ruleHost}
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          value={host}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : id}
          onInput={(event) => setHost(event.currentTarget.value)}
        />
      </label>
      <label>
        {words.ruleValue}
        <select value={value} onChange={(event) => setValue(event.currentTarget.value === 'on' ? 'on' : 'off')}>
          <option value="off">{words.ruleValues.off}</option>
          <option value="on">{words.ruleValues.on}</option>
        </select>
      </label>
      <button type="submit" class="push">
        {submit}
      </button>
      {onDone && (
        <button type="button" class="small" onClick={onDone}>
          {words.cancel}
        </button>
      )}
      {problem && (
        <p class="problem" id={id} role="alert">
          {words.problem(problem)}
        </p>
      )}
    </form>
  );
}

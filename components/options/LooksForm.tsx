// How Sidelight looks: colours of the card, number on the toolbar icon.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../core/interaction/settings.ts';
import { useWords } from '../words.ts';
import { Choice } from './Choice.tsx';
import type { OptionsProps } from './options-state.ts';

const themes: readonly Settings['theme'][] = ['page', 'light', 'dark'];

export type LooksFormProps = Pick<OptionsProps, 'settings' | 'onChange'>;

export function LooksForm({ settings, onChange }: LooksFormProps): JSX.Element {
  const words = useWords().options;
  const hintId = useId();
  return (
    <section class="part">
      <h2>{words.looks}</h2>
      <Choice
        field={words.theme}
        value={settings.theme}
        answers={themes.map((value) => ({ value, label: words.themes[value] }))}
        onChoose={(value) => onChange({ theme: value })}
      />
      <div class="field">
        <label class="sole">
          <input
            type="checkbox"
            checked={settings.badge}
            aria-describedby={hintId}
            onChange={() => onChange({ badge: !settings.badge })}
          />
          {words.badge.label}
        </label>
        <p class="hint" id={hintId}>
          {words.badge.hint}
        </p>
      </div>
    </section>
  );
}

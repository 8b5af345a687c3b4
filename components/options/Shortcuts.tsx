// The keys, as the browser has them; where they are changed is the browser's own page.
import type { JSX } from 'preact';
import { useWords } from '../words.ts';
import type { OptionsProps } from './options-state.ts';

export type ShortcutsProps = Pick<OptionsProps, 'shortcuts' | 'onOpenShortcuts'>;

export function Shortcuts({ shortcuts, onOpenShortcuts }: ShortcutsProps): JSX.Element {
  const words = useWords().options;
  return (
    <section class="part">
      <h2>{words.shortcuts.label}</h2>
      <p class="hint">{words.shortcuts.hint}</p>
      <dl class="keys">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{words.command[command]}</dt>
            <dd>{keys === null ? words.noKeys : <kbd dir="ltr">{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {onOpenShortcuts === undefined ? (
        <p class="hint">{words.shortcutsElsewhere}</p>
      ) : (
        <button type="button" class="second" onClick={onOpenShortcuts}>
          {words.changeShortcuts}
        </button>
      )}
    </section>
  );
}

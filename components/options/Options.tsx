// The options page as a pure form: settings and site rules come in, changes go out. entrypoints/options connects it to storage.
import type { JSX } from 'preact';
import type { CardIndex } from '../../core/knowledge/model.ts';
import type { Settings } from '../../core/interaction/settings.ts';
import { useWords } from '../words.ts';
import { About } from './About.tsx';
import { LooksForm } from './LooksForm.tsx';
import type { RuleProblem, Shortcut, SiteRule, SuppressedOnHost } from './options-state.ts';
import { ReadingForm } from './ReadingForm.tsx';
import { RulesTable } from './RulesTable.tsx';
import { SuppressedList } from './SuppressedList.tsx';
import { Shortcuts } from './Shortcuts.tsx';

export interface OptionsProps {
  readonly settings: Settings;
  /** One or more settings shall change; the form shows the new value when it comes back in `settings`. */
  readonly onChange: (change: Partial<Settings>) => void;
  /** In alphabetical order of hosts. */
  readonly rules: readonly SiteRule[];
  /**
   * A rule is added (`old` absent) or edited.
   * @param host as typed, not yet checked
   * @returns what is wrong with it, or `null` when it is stored
   */
  readonly onSaveRule: (rule: { host: string; value: 'on' | 'off'; old?: SiteRule }) => Promise<RuleProblem | null>;
  readonly onRemoveRule: (rule: SiteRule) => void;
  /** Forms that the reader rejected, in alphabetical order of hosts. Absent or empty: the part is not there. */
  readonly suppressed?: readonly SuppressedOnHost[];
  /** A rejected form shall be taken for its subject again. */
  readonly onAllow?: (form: SuppressedOnHost) => void;
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for shortcuts. Absent: the form says in words where it is. */
  readonly onOpenShortcuts?: () => void;
  /** data/cards.json: subjects to choose from, articles for About. */
  readonly index: CardIndex;
  /** Of the manifest: `0.1.0`. */
  readonly version: string;
  /** `asking`: settings are not read yet, the form is not shown. `not-saved`: the last write failed; `not-read`: defaults are shown. */
  readonly storage: 'asking' | 'fine' | 'not-saved' | 'not-read';
}

export function Options(props: OptionsProps): JSX.Element {
  const words = useWords();
  return (
    <main class="surface options" dir={words.direction} lang={words.locale}>
      <h1>{words.options.heading}</h1>
      <StorageNotice storage={props.storage} />
      {props.storage !== 'asking' && (
        <>
          <ReadingForm {...props} />
          <LooksForm {...props} />
          <RulesTable {...props} />
          {props.suppressed && props.onAllow && (
            <SuppressedList suppressed={props.suppressed} subjects={props.index.subjects} onAllow={props.onAllow} />
          )}
        </>
      )}
      <Shortcuts {...props} />
      <About index={props.index} version={props.version} />
    </main>
  );
}

function StorageNotice({ storage }: Pick<OptionsProps, 'storage'>): JSX.Element | null {
  const words = useWords().options;
  if (storage === 'fine' || storage === 'asking') return null;
  return (
    <p class="notice" role="alert">
      {storage === 'not-saved' ? words.notSaved : words.notRead}
    </p>
  );
}

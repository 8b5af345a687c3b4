// The options page as a pure form: settings and site rules come in, changes go out. entrypoints/options connects it to storage.
import type { JSX } from 'preact';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useWords } from '../words.ts';
import { About } from './About.tsx';
import { LooksForm } from './LooksForm.tsx';
import type { OptionsProps } from './options-state.ts';
import { ReadingForm } from './ReadingForm.tsx';
import { RulesTable } from './RulesTable.tsx';
import { SuppressedList } from './SuppressedList.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { TransferForm } from './TransferForm.tsx';

export function Options(props: OptionsProps): JSX.Element {
  const words = useWords();
  const main = useKeptFocus<HTMLElement>();
  return (
    <main ref={main} class="surface options" dir={words.direction} lang={words.locale}>
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
          {/* What cannot be read cannot be exported either. */}
          {props.storage !== 'not-read' && <TransferForm {...props} />}
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

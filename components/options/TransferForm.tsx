// Everything that was chosen, as a file out and in. What is wrong with a file is said mistake by mistake; nothing of it is stored then.
import type { JSX, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import type { ImportResult, OptionsProps } from './options-state.ts';

export type TransferFormProps = Pick<OptionsProps, 'onExport' | 'onImport'>;

/** Enough to see what kind of mistake it is; a file of another kind may hold thousands. */
const mostProblems = 8;

export function TransferForm({ onExport, onImport }: TransferFormProps): JSX.Element {
  const words = useWords().transfer;
  const [result, setResult] = useState<ImportResult | null>(null);
  const handleFile = (event: TargetedEvent<HTMLInputElement>): void => {
    const field = event.currentTarget;
    const [file] = field.files ?? [];
    if (file === undefined) return;
    void onImport(file).then(setResult);
    // So that the same file, mended, is a change again.
    field.value = '';
  };
  return (
    <section class="part transfer">
      <h2>{words.heading}</h2>
      <p class="hint">{words.hint}</p>
      <div class="buttons">
        <button type="button" class="second" onClick={onExport}>
          {words.export}
        </button>
        <label class="second">
          <input type="file" class="unseen" accept=".json,application/json" onChange={handleFile} />
          {words.import}
        </label>
      </div>
      {result && <Result result={result} />}
    </section>
  );
}

function Result({ result }: { readonly result: ImportResult }): JSX.Element {
  const words = useWords().transfer;
  if (result.kind === 'done') return <p role="status">{words.done(result.entries)}</p>;
  return (
    <div class="problem" role="alert">
      <p>
        {words.nothing} {sayReason(result, words)}
      </p>
      {result.kind === 'faulty' && <Problems problems={result.problems} />}
    </div>
  );
}

function sayReason({ kind }: ImportResult, words: ReturnType<typeof useWords>['transfer']): string {
  switch (kind) {
    case 'not-json':
      return words.notJson;
    case 'not-ours':
      return words.notOurs;
    case 'too-large':
      return words.tooLarge;
    case 'not-saved':
      return words.notSaved;
    case 'faulty':
    case 'done':
      return '';
  }
}

function Problems({ problems }: Pick<Extract<ImportResult, { readonly kind: 'faulty' }>, 'problems'>): JSX.Element {
  const words = useWords().transfer;
  const rest = problems.length - mostProblems;
  return (
    <ul class="points">
      {problems.slice(0, mostProblems).map((problem) => (
        <li key={problem.place}>{words.problem(problem)}</li>
      ))}
      {rest > 0 && <li>{words.more(rest)}</li>}
    </ul>
  );
}

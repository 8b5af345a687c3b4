// An empty part says that it is empty and what to do instead.
import type { JSX } from 'preact';

export interface BlankProps {
  readonly heading: string;
  readonly hint: string;
  readonly action?: { readonly label: string; readonly onAct: () => void };
}

export function Blank({ heading, hint, action }: BlankProps): JSX.Element {
  return (
    <div class="blank">
      <p class="blank-heading">{heading}</p>
      {hint !== '' && <p>{hint}</p>}
      {action && (
        <button type="button" class="second" onClick={action.onAct}>
          {action.label}
        </button>
      )}
    </div>
  );
}

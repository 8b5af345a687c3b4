// An empty part says that it is empty and what to do instead.
import type { JSX } from 'preact';

export interface BlankProps {
  readonly heading: string;
  readonly hint: string;
}

export function Blank({ heading, hint }: BlankProps): JSX.Element {
  return (
    <div class="blank">
      <p class="blank-heading">{heading}</p>
      <p>{hint}</p>
    </div>
  );
}

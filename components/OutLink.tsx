// A link that leaves Sidelight: a new tab that learns nothing about where it was opened.
import type { ComponentChildren, JSX } from 'preact';

export interface OutLinkProps {
  /** Public address, from the index. */
  readonly address: string;
  readonly class?: string;
  /** Name, where the content is a sign alone. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function OutLink({ address, label, children, ...rest }: OutLinkProps): JSX.Element {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" class={rest.class} aria-label={label} title={label}>
      {children}
    </a>
  );
}

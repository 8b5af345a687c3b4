// What the options form shows besides the settings, as closed types. Hosts as the URL parser gives them.
import type { SuppressedForm } from '../../core/interaction/suppressed-forms.ts';

/** `on` or `off` for a host and all hosts under it. */
export interface SiteRule {
  readonly host: string;
  readonly value: 'on' | 'off';
}

/** Why a rule was not stored; each has a sentence of its own beside the field. */
export type RuleProblem =
  | { readonly kind: 'empty' }
  /** Not the name of a host: spaces, no dot and not localhost, a wildcard. */
  | { readonly kind: 'not-a-host' }
  | { readonly kind: 'taken'; readonly host: string }
  /** Storage refused. */
  | { readonly kind: 'not-saved' };

/** A command of the manifest and its keys as the browser writes them; `null`: none set. */
export interface Shortcut {
  readonly command: 'next-mention' | 'previous-mention' | 'toggle-site';
  readonly keys: string | null;
}

/** "Not this one": a form that is no longer taken for a subject on a host. */
export interface SuppressedOnHost extends SuppressedForm {
  readonly host: string;
}

// What the options page is given, as closed types. Hosts as the URL parser gives them.
import type { Settings } from '../../core/interaction/settings.ts';
import type { SuppressedForm } from '../../core/interaction/suppressed-forms.ts';
import type { TransferProblem } from '../../core/interaction/transfer.schema.ts';
import type { CardIndex } from '../../core/knowledge/model.ts';

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
  readonly command: 'next-mention' | 'previous-mention' | 'toggle-site' | '_execute_action';
  readonly keys: string | null;
}

/** "Not this one": a form that is no longer taken for a subject on a host. */
export interface SuppressedOnHost extends SuppressedForm {
  readonly host: string;
}

/** What became of an imported file; whenever it is not `done`, nothing of it was stored. */
export type ImportResult =
  | { readonly kind: 'done'; readonly entries: number }
  | { readonly kind: 'not-json' | 'not-ours' | 'too-large' | 'not-saved' }
  | { readonly kind: 'faulty'; readonly problems: readonly TransferProblem[] };

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
  /** Gives the reader everything that was chosen as a file. */
  readonly onExport: () => void;
  readonly onImport: (file: File) => Promise<ImportResult>;
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

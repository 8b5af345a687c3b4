// What a reader can choose, and the defaults. Stored under `settings` in storage.local; see stored-settings.ts for parsing.
import type { SubjectId } from '../recognition/mention.ts';

export interface Settings {
  /** Which mentions are drawn: the first of a subject in each section, all, none. Every mention answers to the pointer. */
  readonly marks: 'first' | 'every' | 'none';
  /** Rest before a card opens, ms; `null`: by key only. Reasons for the numbers: hover.ts. */
  readonly openDelayMs: 200 | 450 | 800 | null;
  /** What holds where no site rule speaks: everywhere, or only where switched on. */
  readonly sites: 'on' | 'off';
  /** Subjects that the reader does not want marked. */
  readonly mutedSubjects: readonly SubjectId[];
  /** Colours of the card: like the page behind it, or always one. */
  readonly theme: 'page' | 'light' | 'dark';
  /** Number of subjects on the toolbar icon. */
  readonly badge: boolean;
}

export const defaultSettings: Settings = {
  marks: 'first',
  openDelayMs: 450,
  sites: 'on',
  mutedSubjects: [],
  theme: 'page',
  badge: true,
};

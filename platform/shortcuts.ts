// The keys of the manifest's commands: which they are, and where the browser lets a reader change them.
import { browser } from './browser.ts';
import { settle, valueOr, type Outcome } from './outcome.ts';

export interface CommandKeys {
  readonly command: string;
  /** As the browser writes them; `null`: none set. */
  readonly keys: string | null;
}

/** Firefox 137 and later; not in the types yet, and not in Chromium. */
interface ShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

export async function readShortcuts(): Promise<readonly CommandKeys[]> {
  const commands = valueOr(await settle(() => browser.commands.getAll()), []);
  return commands.flatMap(({ name, shortcut }) =>
    name === undefined ? [] : [{ command: name, keys: shortcut === undefined || shortcut === '' ? null : shortcut }],
  );
}

/** Opens the browser's own page for shortcuts. */
export function openShortcutSettings(): Promise<Outcome<unknown>> {
  const { openShortcutSettings: open } = browser.commands as ShortcutSettings;
  if (open !== undefined) return settle(open);
  return settle(() => browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}

// The keys of our own commands, for options and welcome.
import type { Shortcut } from '../../components/options/options-state.ts';
import { readShortcuts, type CommandKeys } from '../../platform/shortcuts.ts';

export async function readOwnShortcuts(): Promise<readonly Shortcut[]> {
  return (await readShortcuts()).filter(isOurs);
}

/** Browsers may list commands of their own making too. */
function isOurs(shortcut: CommandKeys): shortcut is Shortcut {
  return ['next-mention', 'previous-mention', 'toggle-site', '_execute_action'].includes(shortcut.command);
}

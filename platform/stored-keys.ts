// Reading, writing and watching keys of extension storage: the floor on which settings, rules and records of tabs stand.
import { browser } from './browser.ts';
import { settle, type Outcome } from './outcome.ts';

/** `local` outlives the browser; `session` ends with it, and content scripts cannot see it. */
export type StorageArea = 'local' | 'session';

export type Stored = Readonly<Record<string, unknown>>;

/** @param keys `null`: everything in the area */
export function readKeys(area: StorageArea, keys: readonly string[] | null): Promise<Outcome<Stored>> {
  return settle(() => browser.storage[area].get(keys === null ? null : [...keys]));
}

/**
 * Reads, computes and writes as one step: writers of the same lock wait for each other, in all pages of the extension.
 * @param lock name shared by all writers of these keys
 * @param compute from what is stored to what is removed and written
 * @returns what `compute` gave; nothing is written when reading fails
 */
export function changeKeys<Change extends StoredChange>(
  area: StorageArea,
  lock: string,
  keys: readonly string[] | null,
  compute: (stored: Stored) => Change,
): Promise<Outcome<Change>> {
  return settle(() =>
    navigator.locks.request(`sidelight:${lock}`, async () => {
      const change = compute(await browser.storage[area].get(keys === null ? null : [...keys]));
      if (Object.keys(change.write).length > 0) await browser.storage[area].set({ ...change.write });
      // Written before removed: what fails halfway leaves more than was asked for, never less.
      if (change.remove.length > 0) await browser.storage[area].remove([...change.remove]);
      return change;
    }),
  );
}

export interface StoredChange {
  readonly remove: readonly string[];
  readonly write: Stored;
}

/**
 * Tells of every change in an area, whoever made it, until the signal ends it.
 * @param onChange the keys that changed
 */
export function watchKeys(area: StorageArea, signal: AbortSignal, onChange: (keys: readonly string[]) => void): void {
  if (signal.aborted) return;
  const listener = (changes: object, changedArea: string) => {
    if (changedArea === area) onChange(Object.keys(changes));
  };
  // Kept, since a script that outlives its extension has no `storage` any more when it ends.
  const { onChanged } = browser.storage;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}

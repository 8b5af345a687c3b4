// A file that the reader chose, checked as a whole and then stored in one write.
import type { ImportResult } from '../../components/options/options-state.ts';
import { parseTransfer } from '../../core/interaction/transfer.schema.ts';
import { importChoices } from '../../platform/settings-storage.ts';

/** Bytes. Ten thousand rules take half of it, and storage takes ten times as much in all. */
const largestFile = 1_000_000;

export async function importFile(file: File): Promise<ImportResult> {
  if (file.size > largestFile) return { kind: 'too-large' };
  const parsed = parseTransfer(await file.text());
  if (parsed.kind !== 'fine') return parsed;
  const stored = await importChoices(parsed.choices);
  return stored.kind === 'failed' ? { kind: 'not-saved' } : { kind: 'done', entries: parsed.entries };
}

// How heavy a browser is: its processes as the system counts them, and what its tabs hold.
import { readdirSync, readFileSync } from 'node:fs';
import type { RunningSidelight } from '../drivers/running-sidelight.ts';
import type { TabsWeight } from '../drivers/tabs-weight.ts';

export interface Weight extends TabsWeight {
  /** Memory of all processes, shared pages counted by halves: megabytes; `null` where the system does not tell. */
  readonly processes: number | null;
}

const megabyte = 1_000_000;

/** Linux tells in files; elsewhere nothing is read. */
function readProcFile(path: string): string | null {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    // Ended meanwhile, or no such system.
    return null;
  }
}

/** After the name in parentheses, which may hold anything: state, then the parent. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const readParent = (stat: string): number => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);

/** A process and all that descend from it. */
function listFamily(first: number): readonly number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(all.map((id) => [Number(id), readParent(readProcFile(`${id}/stat`) ?? '')]));
  const family = [first];
  // Grows while it is walked.
  for (const member of family) for (const [id, parent] of parents) if (parent === member) family.push(id);
  return family;
}

function weighProcesses(first: number): number | null {
  if (readProcFile(`${first}/smaps_rollup`) === null) return null;
  const shares = listFamily(first).map((id) => /^Pss:\s+(\d+) kB/m.exec(readProcFile(`${id}/smaps_rollup`) ?? '')?.[1]);
  return shares.reduce((sum, share) => sum + Number(share ?? 0) * 1024, 0) / megabyte;
}

/** Garbage is collected before. */
export async function weigh(sidelight: RunningSidelight): Promise<Weight> {
  await sidelight.freeMemory();
  return { processes: weighProcesses(sidelight.processId), ...(await sidelight.weighTabs()) };
}

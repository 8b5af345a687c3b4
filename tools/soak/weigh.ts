// How heavy a browser is: its processes as the system counts them, and in Chromium what its tabs hold.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { RunningSidelight } from '../drivers/running-sidelight.ts';

/** Sums over all tabs, or all processes; `null` where the browser or the system does not tell. */
export interface Weight {
  /** Memory of all processes, shared pages counted by halves: megabytes. */
  readonly processes: number | null;
  /** JavaScript in use, megabytes. */
  readonly heap: number | null;
  readonly nodes: number | null;
  readonly listeners: number | null;
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

type TabWeight = Omit<Weight, 'processes'>;

async function weighTab(page: Page): Promise<TabWeight> {
  const session = await page.createCDPSession();
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize / megabyte, nodes, listeners };
}

const untold: TabWeight = { heap: null, nodes: null, listeners: null };

/** Garbage is collected before. @param tabs those that are weighed, each in a process of its own */
export async function weigh(sidelight: RunningSidelight, tabs: readonly Page[]): Promise<Weight> {
  await sidelight.freeMemory();
  const processes = weighProcesses(sidelight.processId);
  if (sidelight.name !== 'chromium') return { processes, ...untold };
  const each = await Promise.all(tabs.map(weighTab));
  const sum = (name: keyof TabWeight): number => each.reduce((total, weight) => total + (weight[name] ?? 0), 0);
  return { processes, heap: sum('heap'), nodes: sum('nodes'), listeners: sum('listeners') };
}

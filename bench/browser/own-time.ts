// From a recording to what one script of an extension cost: samples in which a function of it stands on the stack.
import type { Protocol } from 'puppeteer-core';
import type { Recording } from './record-profile.ts';

/** Ms of the main thread. */
export interface OwnTime {
  readonly total: number;
  /** Compiling and running the script's top level, with all that it calls there and then. */
  readonly evaluation: number;
  /** From the scanner's start on; between the evaluation and it the frame is taken over, and the reader's choices are asked for. */
  readonly scan: number;
  /** Longest stretch within one task, with the garbage collected meanwhile; no longer than the thread worked in that task. */
  readonly longestRun: number;
}

type ProfileNode = Protocol.Profiler.ProfileNode;

/** Asked about functions of the script. */
export type FrameTest = (frame: Protocol.Runtime.CallFrame) => boolean;

/** What is no work of the page's either: a run goes on across it. */
const between = new Set(['(garbage collector)', '(program)']);

/**
 * @param script the end of its address: `/annotator.js`
 * @param isScanner where none is, the scan is not told from what comes before it
 */
export function measureOwnTime({ profile, tasks }: Recording, script: string, isScanner?: FrameTest): OwnTime {
  const kinds = classify(profile.nodes, script, isScanner);
  let at = profile.startTime;
  let isAwake = false;
  let [total, evaluation, scan, longestRun, run, gap] = [0, 0, 0, 0, 0, 0];
  let task = 0;
  profile.samples?.forEach((sample, index) => {
    at += profile.timeDeltas?.[index] ?? 0;
    // A sample stands for the time until the next one.
    const duration = clipGap(profile.timeDeltas?.[index + 1] ?? 0);
    while ((tasks[task]?.end ?? Infinity) <= at) {
      task += 1;
      [run, gap] = [0, 0];
    }
    const kind = kinds.get(sample);
    isAwake ||= kind === 'scan';
    if (kind && kind !== 'between') {
      total += duration;
      if (kind === 'evaluation') evaluation += duration;
      else if (isAwake) scan += duration;
      run += gap + duration;
      gap = 0;
      longestRun = Math.max(longestRun, Math.min(run, tasks[task]?.busy ?? run));
    } else if (kind === 'between' && run > 0) gap += duration;
    else [run, gap] = [0, 0];
  });
  return { total: total / 1000, evaluation: evaluation / 1000, scan: scan / 1000, longestRun: longestRun / 1000 };
}

/**
 * Samples come every few hundred µs for as long as the thread runs, whatever it does: a longer gap is another program's time
 * on a busy machine, µs.
 */
const longestGap = 2000;

export const clipGap = (gap: number): number => Math.min(Math.max(0, gap), longestGap);

type Kind = 'own' | 'evaluation' | 'scan' | 'between';

function classify(
  nodes: readonly ProfileNode[],
  script: string,
  isScanner: FrameTest = () => true,
): ReadonlyMap<number, Kind> {
  const kinds = new Map<number, Kind>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (node: ProfileNode, above: Kind | undefined): void => {
    const here = kindOf(node, script, isScanner);
    const kind = above === 'own' && here === 'scan' ? here : (above ?? here);
    if (kind) kinds.set(node.id, kind);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) visit(child, kind);
    }
  };
  const [root] = nodes;
  if (root) visit(root, undefined);
  return kinds;
}

/** A script's top level is a function without a name at the start of its file. */
function kindOf(node: ProfileNode, script: string, isScanner: FrameTest): Kind | undefined {
  const { functionName, lineNumber, columnNumber } = node.callFrame;
  if (between.has(functionName)) return 'between';
  if (!isOwn(node, script)) return undefined;
  if (functionName === '' && lineNumber === 0 && columnNumber === 0) return 'evaluation';
  return isScanner(node.callFrame) ? 'scan' : 'own';
}

/** Whether a function stands in the script. */
export function isOwn({ callFrame: { url } }: ProfileNode, script: string): boolean {
  return url.startsWith('chrome-extension:') && url.endsWith(script);
}

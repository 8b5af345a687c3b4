// Which functions of one script the time went to: for reading the tables of loading, in a build with its names left in.
import type { Protocol } from 'puppeteer-core';
import { clipGap, isOwn } from './own-time.ts';
import type { Recording } from './record-profile.ts';

/** Ms by function, with what it called of the browser's own; longest first. */
export function listHotSpots({ profile }: Recording, script: string): readonly (readonly [name: string, ms: number])[] {
  const owners = nameOwners(profile.nodes, script);
  const spent = new Map<string, number>();
  profile.samples?.forEach((sample, index) => {
    const owner = owners.get(sample);
    const ms = clipGap(profile.timeDeltas?.[index + 1] ?? 0) / 1000;
    if (owner !== undefined) spent.set(owner, (spent.get(owner) ?? 0) + ms);
  });
  return [...spent].toSorted(([, a], [, b]) => b - a);
}

/** Our function nearest above a node; functions of the browser that are called often are named with their caller. */
function nameOwners(nodes: readonly Protocol.Profiler.ProfileNode[], script: string): ReadonlyMap<number, string> {
  const owners = new Map<number, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (node: Protocol.Profiler.ProfileNode, above: string | undefined): void => {
    const { functionName, lineNumber } = node.callFrame;
    const own = isOwn(node, script) ? `${functionName || '(anonymous)'} :${lineNumber + 1}` : undefined;
    const name = own ?? (above && `${above.split(' > ')[0]} > ${functionName}`);
    if (name) owners.set(node.id, name);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) visit(child, name);
    }
  };
  const [root] = nodes;
  if (root) visit(root, undefined);
  return owners;
}

// Part of wxt.config.ts: all that the background imports comes in one chunk, which our pages share. A service worker asks for
// each of its modules at every start; the nine that the bundler makes by itself took three times as long as one. The index of cards
// alone comes apart, since it grows with every article and the popup is painted before it has read it.
import { resolve } from 'node:path';
import { buildLateId } from './late-json.ts';

/** What the bundler knows of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): Neighbours | null;
}

interface Neighbours {
  readonly isEntry: boolean;
  /** Ids of what imports it. */
  readonly importers: readonly string[];
  /** Ids of what it imports. */
  readonly importedIds: readonly string[];
}

/** The bundler writes ids with slashes on every system. */
const own = resolve('entrypoints').replaceAll('\\', '/');

const cardsModule = resolve('data/cards.ts').replaceAll('\\', '/');

/** All that the background imports, and the framework's wrapping of it. */
function listReached(graph: ModuleGraph): ReadonlySet<string> {
  const entry = `${own}/background/index.ts`;
  const reached = new Set(graph.getModuleInfo(entry)?.importers);
  // A set that grows while it is walked is walked to its new end.
  for (const id of reached) graph.getModuleInfo(id)?.importedIds.forEach((imported) => reached.add(imported));
  return reached;
}

/** @returns what names a module's chunk; `null`: as the bundler thinks best */
function createChunkNamer(): (id: string, graph: ModuleGraph) => string | null {
  let reached: ReadonlySet<string> | null = null;
  return (id, graph) => {
    reached ??= listReached(graph);
    const staysApart = id.startsWith(`${own}/`) || graph.getModuleInfo(id)?.isEntry;
    return reached.has(id) && !staysApart ? 'background' : null;
  };
}

/** For Vite, in the group of entrypoints that holds the background. */
export function gatherBackground(): { readonly name: string; config(): object } {
  const cards = { name: 'cards', test: (id: string) => id === buildLateId('cards') || id === cardsModule, priority: 1 };
  const rest = { name: createChunkNamer(), debugName: 'background' };
  const output = { codeSplitting: { groups: [cards, rest] } };
  return { name: 'sidelight-background-chunk', config: () => ({ build: { rolldownOptions: { output } } }) };
}

// What is visited: saved pages of the web, where they lie beside the project, and our own newspaper.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../serve-folder.ts';

export interface PageMix {
  readonly addresses: readonly string[];
  /** The page that a tab is weighed with, the same each time. */
  restingPlace(tab: number): string;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = [`${root}samples`, `${root}../shared/corpus/pages`];

/** The policy of the server keeps scripts of saved pages from running: whatever is heard is ours. */
export async function servePageMix(): Promise<PageMix> {
  const servers = await Promise.all(folders.filter((folder) => existsSync(folder)).map(serveAll));
  const addresses = servers.flatMap((server) => server.addresses);
  return {
    addresses,
    restingPlace: (tab) => addresses[tab % addresses.length] ?? '',
    close: async () => void (await Promise.all(servers.map(({ close }) => close()))),
  };
}

async function serveAll(folder: string): Promise<{ readonly addresses: readonly string[]; close(): Promise<void> }> {
  const { origin, close } = await serveFolder(folder);
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return { addresses: files.map((file) => `${origin}/${encodeURIComponent(file)}`), close };
}

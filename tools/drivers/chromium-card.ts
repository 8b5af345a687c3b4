// Reads the open card from Chromium's accessibility tree, which sees into closed shadow roots as a screen reader does.
import type { Page, Protocol } from 'puppeteer-core';
import type { ShownCard } from './running-sidelight.ts';

type Node = Protocol.Accessibility.AXNode;

const read = (value: Protocol.Accessibility.AXValue | undefined): string =>
  typeof value?.value === 'string' ? value.value : '';

function collectText(node: Node, byId: ReadonlyMap<string, Node>): readonly string[] {
  if (read(node.role) === 'StaticText') return [read(node.name)];
  const children = (node.childIds ?? []).map((id) => byId.get(id)).filter((child) => child !== undefined);
  return children.flatMap((child) => collectText(child, byId));
}

/** The first dialog of the page; sample pages have none of their own. */
export async function readChromiumCard(page: Page): Promise<ShownCard | null> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const dialog = nodes.find((node) => !node.ignored && read(node.role) === 'dialog');
  if (!dialog) return null;
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return { name: read(dialog.name), text: collectText(dialog, byId).join(' ') };
}

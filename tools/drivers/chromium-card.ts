// Reads the cards that stand from Chromium's accessibility tree, which sees into closed shadow roots as a screen reader does.
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { CardControl, ScreenBox, ShownCard } from './running-sidelight.ts';

type Node = Protocol.Accessibility.AXNode;
type Tree = ReadonlyMap<string, Node>;

const read = (value: Protocol.Accessibility.AXValue | undefined): string =>
  typeof value?.value === 'string' ? value.value : '';

function listInside(node: Node, tree: Tree): readonly Node[] {
  const children = (node.childIds ?? []).map((id) => tree.get(id)).filter((child) => child !== undefined);
  return children.flatMap((child) => [child, ...listInside(child, tree)]);
}

/** Of one that has gone meanwhile, a box of no size. */
async function measure(session: CDPSession, { backendDOMNodeId = 0 }: Node): Promise<ScreenBox> {
  const measured = await session.send('DOM.getBoxModel', { backendNodeId: backendDOMNodeId }).catch(() => null);
  const [x = 0, y = 0] = measured?.model.border ?? [];
  return { x, y, width: measured?.model.width ?? 0, height: measured?.model.height ?? 0 };
}

async function readDialog(session: CDPSession, dialog: Node, tree: Tree): Promise<ShownCard> {
  const inside = listInside(dialog, tree);
  const text = inside.filter((node) => read(node.role) === 'StaticText').map((node) => read(node.name));
  const controls: CardControl[] = [];
  for (const node of inside)
    if (/^(button|link)$/.test(read(node.role)) && !node.ignored)
      controls.push({ name: read(node.name), box: await measure(session, node) });
  return { name: read(dialog.name), text: text.join(' '), box: await measure(session, dialog), controls };
}

/** In the order in which they have opened; sample pages have no dialogs of their own. */
export async function readChromiumCards(page: Page): Promise<readonly ShownCard[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const tree = new Map(nodes.map((node) => [node.nodeId, node]));
  const dialogs = nodes.filter((node) => !node.ignored && read(node.role) === 'dialog');
  const cards: ShownCard[] = [];
  for (const dialog of dialogs) cards.push(await readDialog(session, dialog, tree));
  await session.detach();
  return cards;
}

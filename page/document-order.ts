// Which of two nodes stands first on the page, shadow roots included: their content counts as standing in their host.

/** The host of the shadow root that `node` stands in; `null` in a document's own tree. */
export function findHost(node: Node): Element | null {
  const root = Node.prototype.getRootNode.call(node);
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function listHosts(node: Node): readonly Node[] {
  const chain = [node];
  for (let host = findHost(node); host; host = findHost(host)) chain.unshift(host);
  return chain;
}

function compareInTree(a: Node, b: Node): number {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/** Negative where `a` stands first; 0 for the same node. Total, also for nodes that are no longer on the page. */
export function compareOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  const position = a.compareDocumentPosition(b);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  const [chainA, chainB] = [listHosts(a), listHosts(b)];
  const depth = chainA.findIndex((node, index) => node !== chainB[index]);
  const [atA, atB] = [chainA[depth], chainB[depth]];
  // Where one stands in the shadow root of the other's ancestor-or-self, the outer one is first.
  if (!atA || !atB) return chainA.length - chainB.length;
  return compareInTree(atA, atB);
}

// Random changes of a page, as scripts make them, for the property that reading what changed equals reading everything.
// Numbers choose among the nodes that are there at that moment, so that any list of changes can be applied to any page.
import fc from 'fast-check';

const kinds = [
  'text',
  'text',
  'tree',
  'tree',
  'move',
  'move',
  'remove',
  'replace-data',
  'set-data',
  'split',
  'normalize',
  'replace-children',
  'edit',
  'attach',
  'host',
] as const;

/** One change: its kind, the node it is about, a second node, and which of a few texts or trees. */
export type Change = readonly [kind: (typeof kinds)[number], at: number, to: number, what: number];

const number = fc.nat({ max: 80 });

export const anyChanges: fc.Arbitrary<Change[]> = fc.array(
  fc.tuple(fc.constantFrom(...kinds), number, number, number),
  {
    minLength: 1,
    maxLength: 30,
  },
);

const texts = ['Kim', 'Xi', ' and ', 'key', 'K', 'im', '', '\n  ', 'Kim Xi Kim'];
const trees = [
  '<p>Kim</p>',
  '<b>Xi</b>',
  '<div>one <span>K</span>im<p>Xi</p> two Kim</div>',
  '<pre>Kim</pre>',
  '<br>',
  '<x-late>Kim</x-late>',
  '<span><p>Xi</p>Kim</span>',
  '<button>Xi</button>',
  '<script type="text/plain">Kim</script>',
  '<ul><li>Kim<li>Xi <i>key</i></ul>',
  '<!-- Kim -->',
];

function build(html: string): Node {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content, true).firstChild ?? new Text('');
}

/** An element that comes with its shadow root, and one inside that. */
function buildHost(): Node {
  const host = document.createElement('section');
  const outer = host.attachShadow({ mode: 'open' });
  outer.innerHTML = 'Kim <p>Xi</p><x-inner></x-inner>';
  outer.querySelector('x-inner')?.attachShadow({ mode: 'open' }).append('Xi inside ', build('<p>Kim</p>'));
  return host;
}

/** Attaching makes no mutation record: only custom elements are looked at again, so only those do it late. */
function attach(target: Node, what: number): void {
  const isCustom = target instanceof Element && target.localName.includes('-');
  if (!isCustom || target.shadowRoot || attached.has(target)) return;
  attached.add(target);
  target.attachShadow({ mode: what % 4 === 0 ? 'closed' : 'open' }).append(build(trees[what % trees.length] ?? ''));
}

/** Those with a closed root too, which cannot have a second one. */
const attached = new WeakSet<Element>();

function listNodes(root: Node): Node[] {
  const nodes: Node[] = [root];
  for (const node of nodes) {
    const shadowRoot = node instanceof Element ? node.shadowRoot : null;
    nodes.push(...node.childNodes, ...(shadowRoot ? [shadowRoot] : []));
  }
  return nodes;
}

function isAround(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null))
    if (at === outer) return true;
  return false;
}

/** Makes one change; what is impossible on this page is passed over. */
export function change(root: Element, [kind, at, to, what]: Change): void {
  const nodes = listNodes(root);
  const target = nodes[at % nodes.length] ?? root;
  const other = nodes[to % nodes.length] ?? root;
  const parent = other instanceof CharacterData ? (other.parentNode ?? root) : other;
  const before = parent.childNodes[what % (parent.childNodes.length + 1)] ?? null;
  const isChild = target instanceof Element || target instanceof CharacterData;
  switch (kind) {
    case 'text':
      return void parent.insertBefore(new Text(texts[what % texts.length]), before);
    case 'tree':
      return void parent.insertBefore(build(trees[what % trees.length] ?? ''), before);
    case 'host':
      return void parent.insertBefore(buildHost(), before);
    case 'move':
      if (isChild && target !== root && target !== before && !isAround(target, parent))
        parent.insertBefore(target, before);
      return;
    case 'remove':
      if (isChild && target !== root) target.remove();
      return;
    case 'replace-data':
      if (target instanceof Text) target.replaceData(what % (target.length + 1), 2, texts[to % texts.length] ?? '');
      return;
    case 'set-data':
      if (target instanceof Text) target.data = texts[what % texts.length] ?? '';
      return;
    case 'split':
      if (target instanceof Text && target.length > 1) target.splitText(1 + (what % (target.length - 1)));
      return;
    case 'normalize':
      return target.normalize();
    case 'replace-children':
      if (target instanceof Element && what % 3 === 0)
        target.replaceChildren('Kim', build(trees[to % trees.length] ?? ''));
      return;
    case 'edit':
      if (target instanceof Element) target.toggleAttribute('contenteditable');
      return;
    case 'attach':
      return attach(target, what);
  }
}

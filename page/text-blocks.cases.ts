// Markup and the blocks that it makes. In `text`, `|` stands where an element's edge lies; `￼` is a hole.

export interface BlockCase {
  readonly name: string;
  readonly html: string;
  readonly blocks: readonly string[];
}

export const blockCases: readonly BlockCase[] = [
  { name: 'a paragraph', html: '<p>Putin met Xi.</p>', blocks: ['Putin met Xi.'] },
  { name: 'runs on across inline elements', html: '<p>Kim <b>Jong Un</b> spoke</p>', blocks: ['Kim| Jong Un| spoke'] },
  {
    name: 'inline neighbours are glued',
    html: '<p><a>Vladimir Putin</a><a>Ukraine</a></p>',
    blocks: ['Vladimir Putin|Ukraine'],
  },
  {
    name: 'blocks end where block elements begin and end',
    html: '<div>one<p>two</p>three</div>',
    blocks: ['one', 'two', 'three'],
  },
  {
    name: 'a block inside an inline element',
    html: '<div><span>one<div>two</div>three</span></div>',
    blocks: ['one', 'two', 'three'],
  },
  { name: '<br> and <hr> end a block', html: '<p>one<br>two<br/><hr>three</p>', blocks: ['one', 'two', 'three'] },
  {
    name: 'a form whose fields hide what it answers itself',
    html:
      '<form id="f">one<p>two</p>three</form><p>four</p>' +
      ['localName', 'nodeType', 'firstChild', 'nextSibling', 'parentNode', 'shadowRoot']
        .map((field) => `<input form="f" name="${field}">`)
        .join(''),
    blocks: ['one', 'two', 'three', 'four'],
  },
  { name: 'table cells', html: '<table><tr><td>one<td>two</table>', blocks: ['one', 'two'] },
  {
    name: 'white space collapses, also across nodes',
    html: '<p>  Kim \n\t <b> Jong</b>\n Un </p>',
    blocks: ['Kim| Jong| Un'],
  },
  { name: 'a no-break space is text', html: '<p>Xi&nbsp;Jinping</p>', blocks: ['Xi\u00a0Jinping'] },
  {
    name: 'a soft hyphen is text, <wbr> is nothing',
    html: '<p>Pu&shy;tin Vladi<wbr>mir</p>',
    blocks: ['Pu\u00adtin Vladimir'],
  },
  {
    name: 'comments and scripts are passed over',
    html: '<p>Vladi<!-- x -->mir<script>1</script> <style>p{}</style>Putin</p>',
    blocks: ['Vladimir Putin'],
  },
  {
    name: 'ruby without its annotations',
    html: '<p><ruby>金<rp>(</rp><rt>きん</rt><rp>)</rp></ruby>正恩</p>',
    blocks: ['金|正恩'],
  },
  {
    name: 'form fields, code and drawings are holes',
    html: '<p>a<input value="Putin">b<code>Putin</code>c<svg><text>Putin</text></svg>d<select><option>Putin</select></p>',
    blocks: ['a￼b￼c￼d￼'],
  },
  { name: 'preformatted text is left out', html: '<pre>Putin</pre><textarea>Putin</textarea>', blocks: [] },
  {
    name: 'templates, frames and pages without scripts are left out',
    html: '<template>Putin</template><iframe>Putin</iframe><noscript>Putin</noscript>',
    blocks: [],
  },
  {
    name: 'buttons and summaries are text',
    html: '<details><summary>Putin</summary>more</details><button>Xi</button>',
    blocks: ['Putin', 'more', 'Xi'],
  },
  {
    name: 'a button stands for itself in its line',
    html: '<p>Putin<button>Follow</button>Xi</p>',
    blocks: ['Putin', 'Follow', 'Xi'],
  },
  { name: 'custom elements are inline', html: '<p>a<x-name>b</x-name>c</p>', blocks: ['a|b|c'] },
  { name: 'empty elements make no block', html: '<p> </p><div><b></b></div><p>\n</p>', blocks: [] },
  { name: 'an image leaves an edge alone', html: '<p>Putin<img alt="Xi">Kim</p>', blocks: ['Putin|Kim'] },
];

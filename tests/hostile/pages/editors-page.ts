// Two editors of today, with names in their text.
import { javascript } from '@codemirror/lang-javascript';
import { basicSetup, EditorView as CodeView } from 'codemirror';
import { Node as ProseNode } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const text = 'Xi Jinping met Kim Jong Un.';

const find = (id: string): Element => document.getElementById(id) ?? document.body;

const article = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
const prose = new EditorView(find('prosemirror'), {
  state: EditorState.create({ doc: ProseNode.fromJSON(schema, article) }),
});
// The language without its completions: those come when they are ready, and Enter then means another thing.
const extensions = [basicSetup, javascript().language];
const code = new CodeView({ doc: `// ${text}\n`, extensions, parent: find('codemirror') });

Object.assign(window, {
  readEditors: () => ({ prose: JSON.stringify(prose.state.doc), code: code.state.doc.toString() }),
});

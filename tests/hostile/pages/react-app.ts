// A React app as a server renders it: names beside values, in lists that are reordered, in parts that come and go.
import { createElement as h, useState } from 'react';
import { listNames } from './names-of-turn.ts';

export function App(): unknown {
  const [turn, setTurn] = useState(0);
  const names = listNames(turn);
  return h(
    'main',
    null,
    h('button', { id: 'next', onClick: () => setTurn((before) => before + 1) }, 'Turn ', turn),
    h('p', null, names[0], ' spoke with ', names[1], ' for the ', turn, 'th time.'),
    h('ul', null, ...names.map((name) => h('li', { key: name }, name, ' was there'))),
    turn % 2 === 0 ? h('p', null, h('b', null, 'Xi'), ' ', 'Jinping') : null,
  );
}

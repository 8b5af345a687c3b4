// The same app in Vue.
import { createSSRApp, h, ref, type App } from 'vue';
import { listNames } from './names-of-turn.ts';

export function createPageApp(): App {
  return createSSRApp({
    setup() {
      const turn = ref(0);
      return () => {
        const names = listNames(turn.value);
        return h('main', [
          h('button', { id: 'next', onClick: () => (turn.value += 1) }, `Turn ${turn.value}`),
          h('p', [names[0], ' spoke with ', h('b', names[1]), ` for the ${turn.value}th time.`]),
          h(
            'ul',
            names.map((name) => h('li', { key: name }, [name, ' was there'])),
          ),
          turn.value % 2 === 0 ? h('p', [h('b', 'Xi'), ' ', 'Jinping']) : null,
        ]);
      };
    },
  });
}

// Part of wxt.config.ts: how the content script starts. The framework wraps an unlisted script in calls to a logger that prints
// nothing in a production build; without them an error at the start reaches the browser's console all the same.

const wrapped = '\0virtual:wxt-unlisted-script-entrypoint?';

/** For Vite, in the group of entrypoints that holds the content script. */
export function startBare(): {
  readonly name: string;
  readonly enforce: 'pre';
  transform(code: string, id: string): string | null;
} {
  return {
    name: 'sidelight-bare-entry',
    enforce: 'pre',
    transform(_code, id) {
      if (!id.startsWith(wrapped)) return null;
      const entry = JSON.stringify(id.slice(wrapped.length));
      return `import script from ${entry};\nexport default script.main();`;
    },
  };
}

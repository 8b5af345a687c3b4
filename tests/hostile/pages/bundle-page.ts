// Bundles the script of a test page with the packages it is made of, as development builds: those are the ones that complain.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @param file of this folder @returns code of one classic script */
export async function bundlePage(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: fileURLToPath(new URL(file, import.meta.url)), output: { format: 'iife' } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error(`nothing was built of ${file}`);
  return chunk.code;
}

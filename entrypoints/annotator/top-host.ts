// The host whose rules hold in this frame: that of the page in the address bar.
import { valueOr } from '../../platform/outcome.ts';
import { askBackground } from '../../platform/page-messages.ts';

/** @returns the empty string where the page has no host */
export async function findTopHost(document: Document): Promise<string> {
  const view = document.defaultView;
  if (!view || view === view.top) return document.location.hostname;
  // Outermost last; not every browser has the list, and a sandboxed page in it says "null".
  const origins = 'ancestorOrigins' in document.location ? [...document.location.ancestorOrigins] : [];
  const outermost = origins.at(-1) ?? '';
  if (URL.canParse(outermost)) return new URL(outermost).hostname;
  return valueOr(await askBackground({ type: 'top-host' }), null) ?? document.location.hostname;
}

// The host whose rules hold in this frame: that of the page in the address bar.
import { valueOr } from '../../platform/outcome.ts';
import { askBackground } from '../../platform/page-messages.ts';

/** @returns the empty string where the page has no host */
export async function findTopHost(document: Document): Promise<string> {
  const view = document.defaultView;
  if (!view || view === view.top) return document.location.hostname;
  // Outermost last. Firefox has no such list before version 153's successors everywhere; a page can also hide it.
  const outermost = document.location.ancestorOrigins?.item(document.location.ancestorOrigins.length - 1);
  if (outermost && URL.canParse(outermost)) return new URL(outermost).hostname;
  return valueOr(await askBackground({ type: 'top-host' }), null) ?? document.location.hostname;
}

// Whether a page is light or dark where a mention stands, so that its card fits in.

/** Opaque enough to be the ground that text is read on. */
const leastAlpha = 0.5;

/** Climbs to the first ground behind the text; a page without any takes the browser's own, which follows `color-scheme`. */
export function findTheme(element: Element): 'light' | 'dark' {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = findParent(at)) {
    const ground = parseColour(view.getComputedStyle(at).backgroundColor);
    if (ground && ground.alpha >= leastAlpha) return ground.luminance < 0.5 ? 'dark' : 'light';
  }
  return isDarkByDefault(element.ownerDocument) ? 'dark' : 'light';
}

function findParent(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** @returns relative brightness, 0 to 1, by the weights of Rec. 709; `null` for colour spaces that are not written as RGB */
function parseColour(written: string): { luminance: number; alpha: number } | null {
  const [red, green, blue, alpha = 1] = [...written.matchAll(/[\d.]+/g)].map(Number);
  if (!written.startsWith('rgb') || red === undefined || green === undefined || blue === undefined) return null;
  return { luminance: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255, alpha };
}

function isDarkByDefault(document: Document): boolean {
  const view = document.defaultView;
  const scheme = view?.getComputedStyle(document.documentElement).colorScheme ?? 'normal';
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || (view?.matchMedia('(prefers-color-scheme: dark)').matches ?? false);
}

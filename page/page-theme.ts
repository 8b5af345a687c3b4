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

/**
 * A computed colour, in the forms of CSS Color 4, 15: `rgb(…)` to 255, Lab and LCH by their lightness, `color(space …)` to 1.
 * Read by its numbers: browsers that guard against fingerprinting draw noise for whoever asks a canvas.
 * @returns brightness, 0 to 1; `null` for what is no colour
 */
function parseColour(written: string): { luminance: number; alpha: number } | null {
  const [, form = '', inside = ''] = /^([a-z]+)\((.*)\)$/.exec(written) ?? [];
  const [channels = '', opacity] = inside.split('/');
  // The older form has commas, and the alpha behind the last of them. `none` counts as 0.
  const numbers = channels.split(/[\s,]+/).flatMap((part) => toNumber(part) ?? []);
  const luminance = findLuminance(form, channels, numbers);
  const alpha = opacity === undefined ? (numbers[3] ?? 1) : (toNumber(opacity.trim()) ?? 0);
  return luminance === null ? null : { luminance, alpha };
}

function toNumber(part: string): number | null {
  if (part === 'none') return 0;
  const value = Number.parseFloat(part);
  return Number.isNaN(value) ? null : value;
}

function findLuminance(
  form: string,
  channels: string,
  [first = 0, second = 0, third = 0]: readonly number[],
): number | null {
  // By the weights of Rec. 709.
  const weighed = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  if (form === 'rgb' || form === 'rgba') return weighed / 255;
  if (form === 'lab' || form === 'lch') return first / 100;
  if (form === 'oklab' || form === 'oklch') return first;
  if (form !== 'color') return null;
  // Y of XYZ is the light itself, not as eyes see it: its root is close to what the others say.
  return channels.startsWith('xyz') ? Math.sqrt(second) : weighed;
}

function isDarkByDefault(document: Document): boolean {
  const view = document.defaultView;
  const scheme = view?.getComputedStyle(document.documentElement).colorScheme ?? 'normal';
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || (view?.matchMedia('(prefers-color-scheme: dark)').matches ?? false);
}

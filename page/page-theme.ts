// Whether a page is light or dark where a mention stands, so that its card fits in.
import { findHost } from './document-order.ts';
import { readOwn } from './own-property.ts';

/** Opaque enough to be the ground that text is read on. */
const leastAlpha = 0.5;

/**
 * Climbs to the first ground behind the text; a page without any takes the browser's own, which follows `color-scheme`.
 * @param probe an element of ours on the page, whose colour is ours to change
 */
export function findTheme(element: Element, probe: HTMLElement): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = readOwn(at, 'parentElement') ?? findHost(at)) {
    const { luminance, alpha } = readColour(getComputedStyle(at).backgroundColor, probe);
    if (alpha >= leastAlpha) return luminance < 0.5 ? 'dark' : 'light';
  }
  return isDarkByDefault(readOwn(element, 'ownerDocument')) ? 'dark' : 'light';
}

/**
 * The browser says any colour in the numbers of sRGB: CSS Color 5, 4.1. Not by a canvas: browsers that guard against
 * fingerprinting draw noise for whoever asks one.
 * @returns brightness, 0 to 1
 */
function readColour(colour: string, probe: HTMLElement): { luminance: number; alpha: number } {
  probe.style.color = `color(from ${colour} srgb r g b)`;
  const written = getComputedStyle(probe).color;
  probe.style.color = '';
  // `color(srgb 0.1 0.2 0.3 / 0.4)`; `none` counts as 0.
  const numbers = written.slice('color(srgb '.length).split(/[ /]+/);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map((part) => Number.parseFloat(part) || 0);
  // By the weights of Rec. 709.
  return { luminance: 0.2126 * red + 0.7152 * green + 0.0722 * blue, alpha };
}

function isDarkByDefault(document: Document): boolean {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

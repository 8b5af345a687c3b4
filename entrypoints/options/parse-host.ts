// From what a reader types or pastes to the host of a site rule, as the URL parser gives it.

/** Longest name that DNS carries, in characters (RFC 1035, 2.3.4, without the final dot and the lengths). */
const longestHost = 253;

export type ParsedHost =
  { readonly kind: 'host'; readonly host: string } | { readonly kind: 'empty' } | { readonly kind: 'not-a-host' };

/**
 * Takes a host (`bbc.co.uk`, `例子.中国`, `[::1]`, `::1`) or a whole address. A single word is a host only as part of an address
 * (`http://wiki/`) or when it is `localhost`: without that, it is far more often a name that was not typed to its end.
 */
export function parseHost(typed: string): ParsedHost {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  const isAddress = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  const url = parseUrl(isAddress ? text : `http://${wrapIpv6(text)}`);
  if (url === null || !isWeb(url) || !isHostName(url.hostname)) return { kind: 'not-a-host' };
  const { hostname } = url;
  const isWhole = isAddress || hostname === 'localhost' || /[.[]/.test(hostname);
  return isWhole ? { kind: 'host', host: hostname } : { kind: 'not-a-host' };
}

function wrapIpv6(text: string): string {
  return /^[\da-f]*:[\da-f:.]*:[\da-f:.]*$/i.test(text) ? `[${text}]` : text;
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}

/** What the URL parser lets through and no host is called: wildcards, quotes, an empty label. */
function isHostName(host: string): boolean {
  return host.length <= longestHost && (host.startsWith('[') || /^[\w-]+(\.[\w-]+)*\.?$/.test(host));
}

// From a host to the site it belongs to, by the public suffix list. Large (266 kB): for the background, popup and options,
// never for the content script, which needs only the rules themselves.
import { getDomain } from 'tldts';

/**
 * The registrable domain, private suffixes counted (`foo.github.io` is a site of its own).
 * @param host `location.hostname` as the URL parser gives it
 * @returns `null` for an IP address, a single label such as `localhost`, a public suffix, and for a host of which the domain is
 *   no parent letter for letter (a trailing dot)
 */
export function findSite(host: string): string | null {
  const domain = getDomain(host, { allowPrivateDomains: true, extractHostname: false });
  return domain !== null && (host === domain || host.endsWith(`.${domain}`)) ? domain : null;
}

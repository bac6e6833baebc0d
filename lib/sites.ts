/** Sites as readers name them, and as permissions write them. */

/** The match pattern of every page there may be articles on. */
export const everywherePattern = '*://*/*';

/** The match pattern of a chosen site, with all that lies under its name. Addresses of digits have nothing under them. */
export const sitePattern = (site: string): string =>
  /^[\d.]+$|:|^localhost$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;

/** The site a reader means by a host name or an address typed or pasted; null where it is none. */
export function siteOf(typed: string): string | null {
  const text = typed.trim();
  try {
    const { protocol, hostname } = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    const site = hostname.replace(/^www\./, '').replace(/\.$/, '');
    return /^https?:$/.test(protocol) && /^[^\s*]+$/.test(site) && /\.|:|^localhost$/.test(site)
      ? site
      : null;
  } catch {
    return null;
  }
}

/** Whether a host is one of these sites, or lies under one. */
export const isUnderSite = (host: string, sites: readonly string[]): boolean =>
  sites.some((site) => host === site || host.endsWith(`.${site}`));

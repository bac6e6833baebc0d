/** Where the reader lets Sidelight read: settings and the browser's permissions, changed together. */
import { browser } from 'wxt/browser';
import type { Scope } from '../../components/options/Sites.tsx';
import { readSettings, saveSettings } from '../../lib/settings.ts';
import { everywherePattern, sitePattern } from '../../lib/sites.ts';

/** Called within a click: the first thing it does is to ask. Rejects where the reader refuses, and changes nothing. */
export async function chooseScope(scope: Scope): Promise<void> {
  if (scope === 'everywhere') {
    const allowed = await browser.permissions.request({ origins: [everywherePattern] });
    if (!allowed)
      throw new Error('The browser was not allowed to let Sidelight read pages. Nothing was changed.');
    await saveSettings({ scope, enabled: true });
    return;
  }
  await saveSettings({ scope, enabled: true });
  // No more than is needed: a leave that is not used is given back.
  await browser.permissions.remove({ origins: [everywherePattern] });
  if (scope === 'press') {
    const { sites } = await readSettings();
    if (sites.length > 0) await browser.permissions.remove({ origins: sites.map(sitePattern) });
  }
}

/** Called within a click, as above. */
export async function addSite(site: string): Promise<void> {
  const allowed = await browser.permissions.request({ origins: [sitePattern(site)] });
  if (!allowed)
    throw new Error(`The browser was not allowed to let Sidelight read ${site}. Nothing was changed.`);
  const { sites, sitesOff } = await readSettings();
  await saveSettings({
    sites: [...sites.filter((other) => other !== site), site],
    sitesOff: sitesOff.filter((other) => other !== site),
  });
}

export async function removeSite(site: string): Promise<void> {
  const { sites } = await readSettings();
  await saveSettings({ sites: sites.filter((other) => other !== site) });
  await browser.permissions.remove({ origins: [sitePattern(site)] });
}

/** Chosen sites that the browser does not, or no longer, let Sidelight read. */
export async function refusedSites(): Promise<string[]> {
  const { scope, sites } = await readSettings();
  if (scope !== 'chosen') return [];
  const allowed = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: [sitePattern(site)] })),
  );
  return sites.filter((_, index) => !allowed[index]);
}

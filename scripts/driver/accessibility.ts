/** The accessibility tree of a page as the browser gives it to screen readers, closed shadow roots and frames included. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers.ts';
import { inFirefox } from './firefox.ts';

export interface AccessibleNode {
  /** The browser's own word for it: `dialog`, `heading`, `link` are the same in both; `button` is `pushbutton` in Firefox, written `button` here. */
  role: string;
  name: string;
}

/** All nodes that are not ignored, parents before children. In Chromium, frames follow the page they stand in. */
export async function accessibleNodes(kind: BrowserKind, page: Page): Promise<AccessibleNode[]> {
  if (kind === 'firefox') return firefox(page);
  // Puppeteer's own snapshot begins at <body>; our host stands beside it. A frame of the extension runs in a process
  // of its own, which the frame's own connection reaches.
  const trees = await Promise.all(
    page.frames().map((frame) => {
      const { client, _id: frameId } = frame as unknown as { client: CDPSession; _id: string };
      return client.send('Accessibility.getFullAXTree', { frameId });
    }),
  );
  return trees
    .flatMap(({ nodes }) => nodes)
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
}

async function firefox(page: Page): Promise<AccessibleNode[]> {
  await page.bringToFront();
  return inFirefox(page.browser()).privileged(async () => {
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const nodes: { role: string; name: string }[] = [];
    const visit = (accessible: Accessible) => {
      const role = service.getStringRole(accessible.role).replace('pushbutton', 'button');
      nodes.push({ role, name: accessible.name ?? '' });
      for (let child = accessible.firstChild; child; child = child.nextSibling) visit(child);
    };
    // The tree is built when it is first asked for, and the page's process sends it a moment later.
    for (let tries = 0; tries < 40; tries++) {
      const outer = service.getAccessibleFor(gBrowser.selectedBrowser);
      nodes.length = 0;
      if (outer?.firstChild) visit(outer.firstChild);
      if (nodes.length > 1) break;
      await new Promise((over) => setTimeout(over, 50));
    }
    return nodes;
  });
}

/** Globals of Firefox's privileged windows, as far as they are used here. */
interface Accessible {
  role: number;
  name: string | null;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
}
interface AccessibilityService {
  getAccessibleFor(element: unknown): Accessible | null;
  getStringRole(role: number): string;
}
declare const Cc: Record<
  '@mozilla.org/accessibilityService;1',
  { getService(type: unknown): AccessibilityService }
>;
declare const Ci: { nsIAccessibilityService: unknown };
declare const gBrowser: { selectedBrowser: unknown };

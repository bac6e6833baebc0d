/** One visit of a page in a real browser with the extension: what happened there. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers.ts';
import type { TestBrowser } from '../driver/open.ts';
import { htmlOf, type RealPage, type Scripts } from '../real-pages.ts';
import type { ErrorLog } from './errors.ts';
import { inPage, within } from './in-page.ts';
import type { Overheard } from './overheard.ts';
import { type MarkPlace, markPlaces } from './places.ts';

export interface Visit {
  page: RealPage;
  browser: BrowserKind;
  scripts: Scripts;
  /** Why it could not be looked at: it went elsewhere, hung, or was not read. Null where it could. */
  trouble: string | null;
  /** Our errors. */
  errors: string[];
  /** What of the page is another than before, or bears our name. */
  changed: string[];
  /** Whether the gate took it for an article. */
  article: boolean;
  /** The texts that were linked. */
  blocks: string[];
  marks: MarkPlace[];
  /** Texts of marks that are no mention of these blocks, in their order. */
  stray: string[];
  /** Where the picture begins, in CSS pixels of the document. */
  shotTop: number;
}

/** What the visits of a browser have in common. */
export interface Tour {
  reader: TestBrowser;
  errors: ErrorLog;
  overheard: Overheard;
  addressOf(page: RealPage, scripts: Scripts): string;
  /** Where pictures go. */
  shots: string;
}

/** Milliseconds. A page with its scripts on may load for ever. */
const limits = { load: 10_000, answer: 5000, close: 3000 };
/**
 * Milliseconds until the gate must have found an article after the load, or must not have. With scripts on it looks again
 * for four seconds.
 */
const gateTime = { article: 6000, stripped: 700, scripted: 4300 };
/** CSS pixels of a picture, and of what it shows above the first mark. */
const tallest = 3000;
const least = 900;
const margin = 250;

export const shotOf = (folder: string, { path }: RealPage): string =>
  `${folder}/${path.replaceAll('/', '--').replace(/\.html$/, '')}.jpg`;

/** Never rejects: what goes wrong is the visit's trouble. */
export async function visit(tour: Tour, page: RealPage, scripts: Scripts): Promise<Visit> {
  const seen: Visit = {
    page,
    browser: tour.reader.kind,
    scripts,
    trouble: null,
    errors: [],
    changed: [],
    article: false,
    blocks: [],
    marks: [],
    stray: [],
    shotTop: 0,
  };
  let tab: Page | null = null;
  try {
    await tour.overheard.clear();
    tab = await tour.reader.browser.newPage();
    await look(tour, tab, seen);
  } catch (error) {
    seen.trouble = (error as Error).message;
  }
  // A page that hangs is left behind in its tab.
  if (tab) await within(limits.close, 'the tab does not close', tab.close()).catch(() => {});
  seen.errors = await tour.errors.take();
  return seen;
}

async function look(tour: Tour, tab: Page, seen: Visit): Promise<void> {
  const { page, scripts } = seen;
  const address = tour.addressOf(page, scripts);
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  await tour.errors.watch(tab);
  if (scripts === 'stripped') await tab.evaluateOnNewDocument(keepMarkup);
  // What has not loaded by then is looked at as it is.
  await tab.goto(address, { timeout: limits.load }).catch(() => {});

  const expected = page.kind !== 'not-article';
  const number = await tour.overheard.arrived(expected ? gateTime.article : gateTime[scripts]);
  seen.article = number !== null;
  if (number !== null) await tour.overheard.read(number);
  const now = await inPage(tab, limits.answer, () => location.href);
  if (new URL(now).origin !== new URL(address).origin)
    throw new Error(
      `it went to ${new URL(now).protocol === 'chrome-error:' ? 'an address that is not reached' : now}`,
    );

  seen.changed =
    scripts === 'stripped' ? await inPage(tab, limits.answer, changes) : await foreign(tab, page);
  await inPage(tab, limits.answer, uncover);
  if (number !== null) {
    const { blocks, surfaces } = await tour.overheard.linked();
    seen.blocks = blocks;
    seen.marks = await markPlaces(tab, 2 * limits.answer);
    seen.stray = strayTexts(
      seen.marks.map(({ text }) => text),
      surfaces,
    );
  }
  if (scripts === 'stripped') {
    const top = Math.max(0, (seen.marks.find(({ box }) => box)?.box?.y ?? 0) - margin);
    seen.shotTop = await picture(tab, shotOf(tour.shots, page), top);
  }
}

declare global {
  interface Window {
    markupBefore: Record<'head' | 'body' | 'html', string>;
  }
}

/** Runs in the page before all else. No script of the page changes it later, for it has none. */
function keepMarkup(): void {
  addEventListener('DOMContentLoaded', () => {
    const { documentElement: html, head, body } = document;
    window.markupBefore = {
      head: head.outerHTML,
      body: body.outerHTML,
      html: (html.cloneNode() as Element).outerHTML,
    };
  });
}

/** Runs in the page: what is not as it was, each with the place where it begins to differ. */
function changes(): string[] {
  const { documentElement: html, head, body } = document;
  const after = {
    head: head.outerHTML,
    body: body.outerHTML,
    html: (html.cloneNode() as Element).outerHTML,
  };
  return Object.entries(after).flatMap(([part, now]) => {
    const before = window.markupBefore[part as keyof typeof after];
    if (before === now) return [];
    let at = 0;
    while (before[at] === now[at]) at++;
    return `<${part}> from ${JSON.stringify(now.slice(Math.max(0, at - 20), at + 40))}`;
  });
}

/** What in the markup bears our name or an extension's address, though the page's source does not. */
async function foreign(tab: Page, page: RealPage): Promise<string[]> {
  const found = await inPage(tab, limits.answer, () => [
    ...new Set(
      document.documentElement.outerHTML.toLowerCase().match(/sidelight[\w-]*|(?:chrome|moz)-extension:/g),
    ),
  ]);
  const source = htmlOf(page).toLowerCase();
  return found.filter((name) => !source.includes(name));
}

/** Texts of marks that cannot be found among the mentions, read in the same order. */
export function strayTexts(marks: readonly string[], surfaces: readonly string[]): string[] {
  const bare = (text: string) => text.replace(/\s+/g, '');
  const known = surfaces.map(bare);
  let from = 0;
  return marks.filter((mark) => {
    const at = known.indexOf(bare(mark), from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

/** Resolves to where the picture begins, in CSS pixels of the document: a page may be less high than wanted. */
async function picture(tab: Page, file: string, wanted: number): Promise<number> {
  const { width, height } = await inPage(tab, limits.answer, () => ({
    width: innerWidth,
    height: Math.max(innerHeight, document.documentElement.scrollHeight),
  }));
  const top = Math.max(0, Math.min(Math.floor(wanted), height - least));
  mkdirSync(dirname(file), { recursive: true });
  await tab.screenshot({
    path: file as `${string}.jpg`,
    type: 'jpeg',
    quality: 50,
    captureBeyondViewport: true,
    clip: { x: 0, y: top, width, height: Math.min(height - top, tallest) },
  });
  return top;
}

/**
 * Runs in the page, after its markup was compared. Some pages show nothing until their scripts have run: what hides all
 * of a page is no fault of a mark. Drawings that lack their style sheet would fill the picture.
 */
function uncover(): void {
  for (const element of [document.documentElement, document.body]) {
    const { style } = element;
    if (getComputedStyle(element).display === 'none') style.setProperty('display', 'block', 'important');
    style.setProperty('visibility', 'visible', 'important');
    style.setProperty('opacity', '1', 'important');
  }
  for (const drawing of document.querySelectorAll('svg'))
    if (drawing.getBoundingClientRect().width > innerWidth / 3) drawing.style.width = '3em';
}

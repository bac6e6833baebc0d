/** All pages in one browser, one after the other. */
import type { BrowserKind } from '../browsers.ts';
import { openBrowser } from '../driver/open.ts';
import { type RealPage, type Scripts, serveRealPages } from '../real-pages.ts';
import { startErrorLog } from './errors.ts';
import { overhear } from './overheard.ts';
import { writeSheets } from './sheets.ts';
import { type Visit, visit } from './visit.ts';

const modes: readonly Scripts[] = ['stripped', 'scripted'];
/** CSS pixels. */
const viewport = { width: 1280, height: 900 };

export interface Toured {
  visits: Visit[];
  /** Name and version. */
  version: string;
}

/** `each` is told of every visit as it ends. Pictures go to `folder`. The browser closes at the end, or when the signal aborts. */
export async function tour(
  kind: BrowserKind,
  pages: readonly RealPage[],
  folder: string,
  signal: AbortSignal,
  each: (visit: Visit) => void,
): Promise<Toured> {
  const end = new AbortController();
  const either = AbortSignal.any([end.signal, signal]);
  try {
    const [reader, addressOf] = await Promise.all([
      openBrowser(kind, either, { launch: { viewport } }),
      serveRealPages(either),
    ]);
    await reader.allowEverywhere();
    const errors = await startErrorLog(reader);
    const overheard = await overhear(reader);
    const shots = `${folder}/shots/${kind}`;
    const visits: Visit[] = [];
    for (const scripts of modes)
      for (const page of pages) {
        either.throwIfAborted();
        const seen = await visit({ reader, errors, overheard, addressOf, shots }, page, scripts);
        visits.push(seen);
        each(seen);
      }
    await writeSheets(reader.browser, visits, { sheets: `${folder}/sheets`, shots });
    const version = await reader.browser.version();
    end.abort();
    await reader.closed;
    return { visits, version };
  } finally {
    end.abort();
  }
}

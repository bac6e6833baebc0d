/**
 * `npm start [-- firefox] [-- PATH-or-URL]`: a browser with Sidelight in it on the sample site, or on that page. Without
 * a display it reads a few articles by itself and shows what it saw in .output/demo.
 */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type BrowserKind, findBrowser } from './browsers.ts';
import { root } from './child.ts';
import { demonstrate } from './demo.ts';
import { addressOf, openBrowser } from './driver/open.ts';

const kinds: Record<string, BrowserKind> = {
  firefox: 'firefox',
  chrome: 'chromium',
  chromium: 'chromium',
};

/** What to open: a folder to serve (null: the sample site) and a page of it, or an address on the net. */
function target(asked: string | undefined): { folder?: string; page: string } {
  if (!asked) return { page: '' };
  if (/^https?:\/\//.test(asked)) return { page: asked };
  const path = resolve(asked);
  if (!existsSync(path))
    throw new Error(`There is no file ${path}: give the path of a page, an http(s) address, or nothing.`);
  if (statSync(path).isDirectory()) return { folder: path, page: '' };
  return { folder: dirname(path), page: encodeURIComponent(basename(path)) };
}

const args = process.argv.slice(2);
const kind = args.map((arg) => kinds[arg]).find(Boolean) ?? 'chromium';
const [asked, ...rest] = args.filter((arg) => !kinds[arg]);
const display =
  process.env.DISPLAY || process.env.WAYLAND_DISPLAY || /^(darwin|win32)$/.test(process.platform);
const end = new AbortController();
process.once('SIGINT', () => end.abort());
process.once('SIGTERM', () => end.abort());

try {
  if (rest.length > 0) throw new Error(`One page at a time: what is "${rest.join(' ')}"?`);
  const { folder, page } = target(asked);
  findBrowser(kind);
  console.log(`Building Sidelight for ${kind}.`);
  const downloads = `${root}.output/demo`;
  const reader = await openBrowser(kind, end.signal, {
    ...(folder ? { site: folder } : {}),
    launch: { net: true, ...(display ? { headed: true, viewport: null } : { downloads }) },
  });
  await reader.allowEverywhere();
  if (display) {
    await reader.open(page);
    // The page of the extension through which its leave was asked for is nothing to look at.
    for (const open of await reader.browser.pages())
      if ((await addressOf(open)) === `${reader.origin}/manifest.json`) await open.close();
    console.log(`Open in ${kind}, with Sidelight allowed on every page: ${reader.site}`);
    console.log('Rest the pointer on a dotted name. Close the browser, or press Ctrl+C, to end.');
    await new Promise<void>((closed) => {
      reader.browser.once('disconnected', closed);
      end.signal.addEventListener('abort', () => closed());
    });
  } else await demonstrate(reader, asked ? [page] : null, downloads, console.log);
} catch (error) {
  console.error(`sidelight: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  end.abort();
}

/** How long the extension takes to fetch and open its index, in both browsers. */
import { openIndex } from '../lib/knowledge/layout.ts';
import { loadBase } from './base.ts';
import { browserKinds } from './browsers.ts';
import { openBrowser } from './driver/open.ts';

const runs = 20;

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

/**
 * Prints medians in milliseconds: the fetch into memory in a page of the extension, whose files come the same way as in
 * the background; and the opening of those bytes, in Node.js. The first fetch, which is cold, stands apart.
 */
export async function printOpening(): Promise<void> {
  const { index } = await loadBase();
  const opening = Array.from({ length: runs }, () => {
    const start = performance.now();
    openIndex(index);
    return performance.now() - start;
  });
  console.log(`index ${index.length} bytes, opened in ${median(opening).toFixed(3)} ms (Node.js)`);
  for (const kind of browserKinds) {
    const end = new AbortController();
    const { inExtension, closed } = await openBrowser(kind, end.signal);
    try {
      const times = await inExtension(async (runs) => {
        const times: number[] = [];
        for (let i = 0; i <= runs; i++) {
          const start = performance.now();
          // As the background reads it.
          const blob = await (await fetch('/knowledge/index.bin')).blob();
          const bytes = new Uint8Array(await blob.arrayBuffer());
          times.push(performance.now() - start + (bytes.length === 0 ? Number.NaN : 0));
        }
        return times;
      }, runs);
      const [cold, ...warm] = times;
      console.log(
        `${kind}: fetched in ${median(warm).toFixed(1)} ms (median of ${runs}), the first time in ${cold!.toFixed(1)} ms`,
      );
    } finally {
      end.abort();
      await closed;
    }
  }
}

/** Work in slices: a page never waits for us longer than for one of them. */

/** Work that may rest at every `yield`. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** Milliseconds of work before the page has its turn. */
const slice = 8;
/** A page that is never idle is worked on after so many milliseconds all the same. */
const patience = 50;
/** Work on a page that changes under it begins anew so often; then its end is taken, and the next reading mends it. */
const maxRestarts = 3;

/** Runs work to its end in one go: on the command line, where no page waits. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * Resolves when the browser has nothing better to do. Styles are computed then: asking for them in the middle of a
 * load would have all of them computed in our task. In a hidden tab it waits until the tab shows.
 */
async function leisure(signal: AbortSignal): Promise<void> {
  while (document.hidden && !signal.aborted)
    await new Promise<void>((shown) => {
      const ended = new AbortController();
      const end = () => {
        ended.abort();
        shown();
      };
      document.addEventListener('visibilitychange', end, { signal: ended.signal });
      signal.addEventListener('abort', end, { signal: ended.signal });
    });
  await new Promise<void>((idle) => requestIdleCallback(() => idle(), { timeout: patience }));
}

export interface Done<T> {
  value: T;
  /** Milliseconds of work, without those that were the page's. */
  spent: number;
}

/**
 * Runs work slice by slice. It begins anew when it is `stale`, which is asked before every slice and forgets that it
 * was. Resolves to null once the signal has aborted.
 */
export async function inSlices<T>(
  work: () => Sliced<T>,
  signal: AbortSignal,
  stale: () => boolean = () => false,
  giveWay: (signal: AbortSignal) => Promise<void> = leisure,
): Promise<Done<T> | null> {
  let running = work();
  let restarts = 0;
  for (let spent = 0; ; ) {
    await giveWay(signal);
    if (signal.aborted) return null;
    if (restarts < maxRestarts && stale() && spent > 0) {
      restarts++;
      running = work();
    }
    const began = performance.now();
    let now = began;
    while (now - began < slice) {
      const { done, value } = running.next();
      now = performance.now();
      if (done) return { value, spent: spent + now - began };
    }
    spent += now - began;
  }
}

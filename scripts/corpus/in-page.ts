/** Functions of several parts run in a page, which Puppeteer alone cannot: they carry calls of `__name`, from tsx. */
import type { Page } from 'puppeteer-core';

/** Arguments and answer travel as JSON. Rejects after `limit` milliseconds: the page's own scripts may hang. */
export const inPage = <A extends unknown[], R>(
  page: Page,
  limit: number,
  run: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> =>
  within(
    limit,
    'the page does not answer',
    page.evaluate(`(() => {
      const __name = (named) => named;
      return (${run})(...${JSON.stringify(args)});
    })()`) as Promise<Awaited<R>>,
  );

/** Rejects where a promise takes longer than so many milliseconds; `what` begins the sentence that says so. */
export async function within<T>(limit: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} within ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

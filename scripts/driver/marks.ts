/** Our marks as a page sees them, and a real pointer that rests on them. */
import type { Page } from 'puppeteer-core';

export interface Mark {
  /** Name of the highlight, `sidelight-…`. */
  highlight: string;
  text: string;
}

export const marks = (page: Page): Promise<Mark[]> =>
  page.evaluate(() => {
    const found: { highlight: string; text: string; range: Range }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      if (!highlight.startsWith('sidelight-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push({ highlight, text: range.toString(), range });
      }
    }
    return found
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ highlight, text }) => ({ highlight, text }));
  });

export async function restOn(page: Page, text: string, nth = 0): Promise<void> {
  const point = await page.evaluate(
    (text, nth) => {
      let left = nth;
      for (const [highlight, ranges] of CSS.highlights) {
        if (!highlight.startsWith('sidelight-')) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          if (range.toString() !== text || left-- > 0) continue;
          const place = range.getBoundingClientRect();
          if (place.top < 0 || place.bottom > innerHeight)
            startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const line = range.getClientRects()[0];
          if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
        }
      }
      return null;
    },
    text,
    nth,
  );
  if (!point) throw new Error(`No mark "${text}" (number ${nth}) stands in ${page.url()}.`);
  // Two steps, as a hand would: a pointer that was there before does not move.
  await page.mouse.move(point.x - 2, point.y);
  await page.mouse.move(point.x, point.y, { steps: 2 });
}

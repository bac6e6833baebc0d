/** Which stretch of text is at a point of the viewport: the caret's place, a search in our own offsets, a look at the lines. */
import { offsetOf, type PageBlock, type Place } from './blocks.ts';

/** Live while it is used: measured, then let go. */
export function rangeOf(place: Place): Range | null {
  const range = place.startContainer.ownerDocument.createRange();
  if (place.startOffset > place.startContainer.length || place.endOffset > place.endContainer.length)
    return null;
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
}

/** The rectangles of a place in CSS pixels of the viewport, one a line; empty where it is gone or does not show. */
export function linesOf(place: Place): DOMRect[] {
  if (!place.startContainer.isConnected || !place.endContainer.isConnected) return [];
  const range = rangeOf(place);
  return range ? joinLines([...range.getClientRects()]) : [];
}

/** Joins the rectangles that inline elements cut a line into. */
export function joinLines(rects: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    if (rect.width === 0 || rect.height === 0) continue;
    const last = lines.at(-1);
    const overlap = last ? Math.min(last.bottom, rect.bottom) - Math.max(last.top, rect.top) : 0;
    if (last && overlap > Math.min(last.height, rect.height) / 2) {
      const left = Math.min(last.left, rect.left);
      const top = Math.min(last.top, rect.top);
      const width = Math.max(last.right, rect.right) - left;
      lines[lines.length - 1] = new DOMRect(left, top, width, Math.max(last.bottom, rect.bottom) - top);
    } else lines.push(rect);
  }
  return lines;
}

const holds = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** Something that stands at `[start, end)` of its block. */
export interface Stretch {
  start: number;
  end: number;
}

/** Index of the first of non-overlapping, sorted stretches that ends at or after `offset`; their number if none does. */
export function firstAt(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Target<S extends Stretch> {
  page: PageBlock;
  /** Sorted by place, none overlapping. */
  stretches: readonly S[];
}

/**
 * The stretch under a point, or null. `blockOf` knows the block a text node belongs to; `lines` measures a stretch. A
 * caret stands between letters and is also found beside a line's end: only the rectangles say what the point is on.
 */
export function stretchAt<S extends Stretch>(
  document: Document,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
  blockOf: (node: Node) => Target<S> | undefined,
  lines: (stretch: S, page: PageBlock) => readonly DOMRect[],
): S | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  const target = caret && blockOf(caret.offsetNode);
  const offset = target && offsetOf(target.page, caret.offsetNode, caret.offset);
  if (offset == null) return null;
  for (let i = firstAt(target!.stretches, offset); i < target!.stretches.length; i++) {
    const stretch = target!.stretches[i]!;
    if (stretch.start > offset) break;
    if (lines(stretch, target!.page).some((rect) => holds(rect, x, y))) return stretch;
  }
  return null;
}

/** Where the card goes: rectangles in, rectangle out. All in CSS pixels of the viewport. */

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Side = 'below' | 'above';

export interface Wish {
  /** The line of the name that the pointer is on. The card never covers it. */
  line: Rect;
  /** What the card would like to be. */
  card: { width: number; height: number };
  viewport: { width: number; height: number };
  /** The writing direction around the name: the card begins where the name begins. */
  dir: 'ltr' | 'rtl';
  /** The side it is on already: it does not jump to the other while it fits at all. */
  side?: Side;
}

export interface Place {
  side: Side;
  left: number;
  /** Distance of the card's near edge from the viewport's top (below) or bottom (above). It grows away from the line. */
  edge: number;
  width: number;
  maxHeight: number;
}

/** Between the line and the card. */
export const gap = 6;
/** Between the card and the viewport's edges. */
export const margin = 8;
/** The part of the viewport's height that a card may take; what is longer scrolls inside. */
const share = 0.7;
/** A card shorter than this is of no use: the other side is taken where it has more room. */
const useful = 120;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

export function place({ line, card, viewport, dir, side: kept }: Wish): Place {
  // A name half out of sight counts from where it is still seen.
  const top = clamp(line.top, 0, viewport.height);
  const bottom = clamp(line.bottom, 0, viewport.height);
  const edge = {
    below: Math.max(margin, bottom + gap),
    above: Math.max(margin, viewport.height - top + gap),
  };
  const room = {
    below: Math.max(0, viewport.height - margin - edge.below),
    above: Math.max(0, viewport.height - margin - edge.above),
  };
  const roomier: Side = room.below >= room.above ? 'below' : 'above';
  const wanted = kept ?? 'below';
  const other: Side = wanted === 'below' ? 'above' : 'below';
  const most = viewport.height * share;
  const height = Math.min(card.height, most);
  const enough = kept ? Math.min(height, useful) : height;
  const side = room[wanted] >= enough ? wanted : room[other] >= height ? other : roomier;

  const width = Math.max(0, Math.min(card.width, viewport.width - 2 * margin));
  const start = dir === 'ltr' ? line.left : line.right - width;
  return {
    side,
    left: clamp(start, margin, Math.max(margin, viewport.width - margin - width)),
    edge: edge[side],
    width,
    maxHeight: Math.min(most, room[side]),
  };
}

const centre = (rect: Rect) => (rect.top + rect.bottom) / 2;
export const holds = (rect: Rect, x: number, y: number, around = 0): boolean =>
  x >= rect.left - around && x <= rect.right + around && y >= rect.top - around && y <= rect.bottom + around;

/** Of a name's rectangles (one a line) that under the pointer, or without a pointer the first that can be seen. */
export function lineAt(
  rects: readonly Rect[],
  point: { x: number; y: number } | null,
  height: number,
): Rect | null {
  const real = rects.filter((rect) => rect.right > rect.left && rect.bottom > rect.top);
  if (point) {
    const under = real.find((rect) => holds(rect, point.x, point.y, 1));
    if (under) return under;
    const near = [...real].sort((a, b) => Math.abs(centre(a) - point.y) - Math.abs(centre(b) - point.y));
    return near[0] ?? null;
  }
  return real.find((rect) => rect.bottom > 0 && rect.top < height) ?? real[0] ?? null;
}

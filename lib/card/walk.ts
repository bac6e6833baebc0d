/** The walk through the names of a page by keyboard: where it begins, where a step leads, what each key does. */
import type { Rect } from './placement.ts';

export type WalkKey = 'next' | 'previous' | 'open' | 'pin' | 'note' | 'leave';

interface Pressed {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

const keys: Record<string, WalkKey> = {
  n: 'next',
  j: 'next',
  p: 'previous',
  k: 'previous',
  Enter: 'open',
  o: 'open',
  i: 'pin',
  m: 'note',
  Escape: 'leave',
};

/** What a key means inside the walk; null for every key that is not ours. Arrows follow the writing direction. */
export function walkKey(pressed: Pressed, dir: 'ltr' | 'rtl'): WalkKey | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.shiftKey) return null;
  if (pressed.key === 'ArrowRight') return dir === 'ltr' ? 'next' : 'previous';
  if (pressed.key === 'ArrowLeft') return dir === 'ltr' ? 'previous' : 'next';
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  return Object.hasOwn(keys, key) ? keys[key]! : null;
}

/**
 * The number of the first name in or after the viewport, in document order; the last name where all are above; -1 where
 * there is none. `boxes` are the names' first rectangles; null for a name that cannot be seen.
 */
export function firstName(boxes: readonly (Rect | null)[]): number {
  const inView = boxes.findIndex((box) => box !== null && box.bottom > 0);
  if (inView >= 0) return inView;
  return boxes.findLastIndex((box) => box !== null);
}

/** The next name that can be seen, from `from` (exclusive); `from` itself at either end. */
export function stepFrom(boxes: readonly (Rect | null)[], from: number, direction: 1 | -1): number {
  for (let i = from + direction; i >= 0 && i < boxes.length; i += direction) if (boxes[i]) return i;
  return from;
}

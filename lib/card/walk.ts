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

/** The names of a page in document order: how many, and the first rectangle of each; null for one not to be seen. */
export interface Row {
  length: number;
  box(index: number): Rect | null;
}

/** The number of the first name in or after the viewport; the last where all are above; -1 where there is none. */
export function firstName(row: Row): number {
  let last = -1;
  for (let i = 0; i < row.length; i++) {
    const box = row.box(i);
    if (box && box.bottom > 0) return i;
    if (box) last = i;
  }
  return last;
}

/** The next name that can be seen, from `from` (exclusive); `from` itself at either end. */
export function stepFrom(row: Row, from: number, direction: 1 | -1): number {
  for (let i = from + direction; i >= 0 && i < row.length; i += direction) if (row.box(i)) return i;
  return from;
}

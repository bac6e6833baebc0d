import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchSigns } from '../../lib/page/signs.ts';

let end: AbortController;
const alive = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  alive.mockClear();
  end = new AbortController();
  watchSigns(window, alive, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  hide(false);
});
const hide = (hidden: boolean) =>
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
/** How often it was called within some seconds after so many signs. */
const callsAfter = (signs: number) => {
  for (let i = 0; i < signs; i++) window.dispatchEvent(new Event('pointermove'));
  vi.advanceTimersByTime(5000);
  return alive.mock.calls.length;
};

it('nothing happens where nobody is', () => expect([callsAfter(0), vi.getTimerCount()]).toEqual([0, 0]));
it('a sign is followed by one call', () => expect(callsAfter(1)).toBe(1));
it('many signs are followed by one call', () => expect(callsAfter(50)).toBe(1));
it('later signs are followed by another', () => expect([callsAfter(1), callsAfter(1)]).toEqual([1, 2]));
it('nothing happens in a hidden tab', () => {
  hide(true);
  expect([callsAfter(1), vi.getTimerCount()]).toEqual([0, 0]);
});
it('nothing happens after the end', () => {
  window.dispatchEvent(new Event('pointermove'));
  end.abort();
  expect(callsAfter(1)).toBe(0);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { persist } from '../../entrypoints/page/persist.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Fails so often, then answers; counts how often it was asked. */
const failing = (times: number) => {
  const ask = vi.fn(async () => {
    if (ask.mock.calls.length <= times) throw new Error(`failure ${ask.mock.calls.length}`);
    return 'answer';
  });
  return ask;
};
const outcome = async (ask: () => Promise<string>, signal = new AbortController().signal) => {
  const result = persist(ask, signal).catch((error: Error) => error.message);
  await vi.runAllTimersAsync();
  return result;
};

const cases: [failures: number, outcome: string, asked: number][] = [
  [0, 'answer', 1],
  [1, 'answer', 2],
  [2, 'answer', 3],
  [3, 'failure 3', 3],
];
it.each(cases)('after %i failures: %s', async (failures, expected, asked) => {
  const ask = failing(failures);
  expect(await outcome(ask)).toBe(expected);
  expect(ask).toHaveBeenCalledTimes(asked);
});
it('gives up with the signal', async () => {
  const ask = failing(1);
  expect(await outcome(ask, AbortSignal.abort())).toBe('failure 1');
  expect(ask).toHaveBeenCalledTimes(1);
});
it('takes a question that is never answered for lost', async () => {
  const ask = vi.fn(() =>
    ask.mock.calls.length === 1 ? new Promise<string>(() => {}) : Promise.resolve('answer'),
  );
  expect(await outcome(ask)).toBe('answer');
});

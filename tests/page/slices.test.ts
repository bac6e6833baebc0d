import { afterEach, expect, it, vi } from 'vitest';
import { atOnce, inSlices, type Sliced } from '../../lib/page/slices.ts';

/** Work of so many steps of three milliseconds each, that ends in its number of steps. */
function* steps(count: number): Sliced<number> {
  for (let i = 0; i < count; i++) {
    time += 3;
    yield;
  }
  return count;
}
let time = 0;
let ended: AbortController;
vi.spyOn(performance, 'now').mockImplementation(() => time);

/** The page's turns: `turn` is what it does in one. */
const run = async (count: number, turn: (turns: number) => void = () => {}, stale = () => false) => {
  let turns = 0;
  ended = new AbortController();
  const done = await inSlices(
    () => steps(count),
    ended.signal,
    stale,
    async () => turn(++turns),
  );
  return { done, turns };
};
afterEach(() => {
  time = 0;
});

it('does it at once', () => expect(atOnce(steps(4))).toBe(4));
it('waits for the page before it begins', async () => expect((await run(0)).turns).toBe(1));
it('gives the page a turn between slices', async () => expect((await run(10)).turns).toBe(4));
it('counts its own time alone', async () =>
  expect(
    (
      await run(10, () => {
        time += 100;
      })
    ).done,
  ).toEqual({ value: 10, spent: 30 }));
it('stops when it is ended', async () =>
  expect((await run(10, (turns) => turns === 2 && ended.abort())).done).toBeNull());
it('begins anew when it is stale', async () => {
  const stale = [false, true];
  expect(
    (
      await run(
        10,
        () => {},
        () => stale.shift() ?? false,
      )
    ).done,
  ).toEqual({ value: 10, spent: 39 });
});
it('does not begin anew what has not begun', async () => {
  const stale = [true];
  expect(
    (
      await run(
        10,
        () => {},
        () => stale.shift() ?? false,
      )
    ).done,
  ).toEqual({ value: 10, spent: 30 });
});
it('ends though it is stale for ever', async () =>
  expect(
    (
      await run(
        10,
        () => {},
        () => true,
      )
    ).turns,
  ).toBe(7));
it('asks no more whether it is stale once it begins anew no more', async () => {
  const stale = vi.fn(() => true);
  await run(10, () => {}, stale);
  expect(stale).toHaveBeenCalledTimes(4);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Watch, watchChanges } from '../../lib/page/changes.ts';

let end: AbortController;
let changed: ReturnType<typeof vi.fn<() => Promise<number>>>;
let watching: Watch;
let root: HTMLElement;
let invisible: Element[];
const shown = new Set<Element>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<main><p>Minsk</p></main><div id="ads"></div>';
  root = document.querySelector('main')!;
  invisible = [];
  shown.clear();
  end = new AbortController();
  changed = vi.fn(async () => 0);
  watching = watchChanges(
    document,
    { root: () => root, invisible: () => invisible, visible: (element) => shown.has(element), changed },
    end.signal,
  );
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** How often the page was read again after a change and some seconds. */
async function readsAfter(change: () => void, seconds = 3): Promise<number> {
  change();
  // Observers answer in a microtask.
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  return changed.mock.calls.length;
}
const longText = 'A paragraph of an article that came later. '.repeat(10);
const hide = (hidden: boolean) =>
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });

it('reads again after an edit', async () =>
  expect(await readsAfter(() => (root.querySelector('p')!.firstChild!.textContent = 'Brest'))).toBe(1));
it('reads once for many changes in a row', async () =>
  expect(
    await readsAfter(() => {
      for (let i = 0; i < 50; i++) root.append(document.createElement('p'));
    }),
  ).toBe(1));
it('does not wait for ever for a page to rest', async () => {
  for (let i = 0; i < 30; i++) {
    root.append('x');
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(changed.mock.calls.length).toBeGreaterThan(0);
});
it('passes over small things outside the article', async () =>
  expect(await readsAfter(() => document.querySelector('#ads')!.append('Buy!'))).toBe(0));
it('reads text that is added outside the article', async () =>
  expect(await readsAfter(() => document.querySelector('#ads')!.append(longText))).toBe(1));
it('passes over new styles where nothing was hidden', async () =>
  expect(await readsAfter(() => root.setAttribute('class', 'wide'))).toBe(0));
it('passes over new styles that show nothing', async () => {
  invisible = [root.querySelector('p')!];
  expect(await readsAfter(() => root.setAttribute('class', 'wide'))).toBe(0);
});
it('reads what was hidden and shows', async () => {
  invisible = [root.querySelector('p')!];
  shown.add(invisible[0]!);
  expect(await readsAfter(() => root.setAttribute('class', 'open'))).toBe(1);
});
it('reads when a part of the article is hidden', async () =>
  expect(await readsAfter(() => root.querySelector('p')!.setAttribute('hidden', ''))).toBe(1));
it('reads when the root is gone', async () =>
  expect(
    await readsAfter(() => {
      root.remove();
    }),
  ).toBe(1));
it('reads a heavy page more rarely', async () => {
  changed.mockImplementation(async () => 500);
  await readsAfter(() => root.append('x'));
  expect(await readsAfter(() => root.append('y'), 5)).toBe(1);
  expect(await readsAfter(() => {}, 10)).toBe(2);
});
it('does nothing in a hidden tab, and all at once when it shows', async () => {
  hide(true);
  expect(await readsAfter(() => root.append('x'))).toBe(0);
  hide(false);
  expect(await readsAfter(() => document.dispatchEvent(new Event('visibilitychange')))).toBe(1);
});
it('hears of one change in a hidden tab, and of no other', async () => {
  hide(true);
  const stopped = vi.spyOn(MutationObserver.prototype, 'disconnect');
  for (let i = 0; i < 5; i++) await readsAfter(() => root.append('x'));
  expect(stopped).toHaveBeenCalledTimes(1);
  stopped.mockRestore();
  hide(false);
  await readsAfter(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await readsAfter(() => root.append('x'))).toBe(2);
});
it('forgets no change in a hidden tab, though a reading under way asks', async () => {
  hide(true);
  await readsAfter(() => root.append('x'));
  expect(watching.changedMeanwhile()).toBe(false);
  hide(false);
  expect(await readsAfter(() => document.dispatchEvent(new Event('visibilitychange')))).toBe(1);
});
it('reads now where it is asked to, and waits for a hidden tab to show', async () => {
  await watching.now();
  expect(changed.mock.calls.length).toBe(1);
  hide(true);
  await watching.now();
  expect(changed.mock.calls.length).toBe(1);
  hide(false);
  expect(await readsAfter(() => document.dispatchEvent(new Event('visibilitychange')))).toBe(2);
});
it('says once to a reading that the page changed under it', async () => {
  const said: boolean[] = [];
  changed.mockImplementation(async () => {
    said.push(watching.changedMeanwhile());
    root.append('x');
    await Promise.resolve();
    said.push(watching.changedMeanwhile(), watching.changedMeanwhile());
    return 0;
  });
  await watching.now();
  expect(said).toEqual([false, true, false]);
});
it('reads once more what changed under a reading that did not ask', async () => {
  changed.mockImplementationOnce(async () => {
    root.append('x');
    await Promise.resolve();
    return 0;
  });
  expect(await readsAfter(() => void watching.now())).toBe(2);
});
it('is silent after its end', async () => {
  end.abort();
  expect(await readsAfter(() => root.append('x'))).toBe(0);
});

/** Waiting, in tests and in the demo. */

/** Milliseconds after which a question to a frame that went away meanwhile is asked anew. */
const PROBE = 5000;

/** Waits until `ask` gives something true; throws what was missing after `timeout` milliseconds. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = 15_000,
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  const end = performance.now() + timeout;
  let last: unknown;
  do {
    try {
      const answer = await Promise.race([
        ask(),
        pause(PROBE).then(() => Promise.reject(new Error('it hangs'))),
      ]);
      if (answer) return answer as Exclude<T, false | null | undefined | 0 | ''>;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await pause(50);
  } while (performance.now() < end);
  throw new Error(`Waited ${timeout} ms in vain: ${what}.`, { cause: last });
}

export const pause = (milliseconds: number) => new Promise<void>((over) => setTimeout(over, milliseconds));

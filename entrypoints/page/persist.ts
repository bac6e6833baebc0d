/** Asks again: the background may die while it is asked, and the next question wakes it. */

/** Milliseconds before each further try. */
const pauses = [300, 1200];

/** Milliseconds after which a question is taken for lost: some backgrounds take it with them when they die. */
const patience = 15_000;

/** Resolves to the first answer; rejects with the last error, or with the first once the signal has aborted. */
export async function persist<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (const pause of pauses) {
    try {
      return await inTime(ask());
    } catch (error) {
      if (signal.aborted) throw error;
      await new Promise((over) => setTimeout(over, pause));
    }
  }
  return inTime(ask());
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('Sidelight did not answer for 15 seconds. Reload the page.')),
      patience,
    );
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

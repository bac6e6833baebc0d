/** What a page says of what it tried last: a sentence when it failed, another when it was done. */
import { useCallback, useState } from 'preact/hooks';

export interface Attempts {
  fault: string;
  done: string;
  /** Runs what the reader asked for and resolves to whether it succeeded. A sentence it resolves to is said. */
  attempt(act: () => Promise<unknown>): Promise<boolean>;
  /** Says a failure of something the reader did not ask for just now. */
  report(error: unknown): void;
}

export function useAttempt(): Attempts {
  const [said, setSaid] = useState({ fault: '', done: '' });
  const report = useCallback(
    (error: unknown) => setSaid({ fault: error instanceof Error ? error.message : String(error), done: '' }),
    [],
  );
  const attempt = useCallback(
    async (act: () => Promise<unknown>) => {
      try {
        const done = await act();
        setSaid({ fault: '', done: typeof done === 'string' ? done : '' });
        return true;
      } catch (error) {
        report(error);
        return false;
      }
    },
    [report],
  );
  return { ...said, attempt, report };
}

/** Asks the background as an extension page does. */
import type { Note } from '../../lib/notes/note.ts';
import type { TestBrowser } from './harness.ts';

export async function ask<T>(browser: TestBrowser, name: string, ...args: unknown[]): Promise<T> {
  const answer = (await browser.inExtension(
    (name, args) => chrome.runtime.sendMessage({ sidelight: name, args }),
    name,
    args,
  )) as { value: T } | { error: string } | undefined;
  if (!answer) throw new Error(`${name} had no answer.`);
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}

export const allNotes = (browser: TestBrowser) => ask<Note[]>(browser, 'notes');

/** Clean ground for the next test. */
export const noNotes = (browser: TestBrowser) => ask<number>(browser, 'deleteAllNotes');

/** Hands a file to the browser, which asks or saves as the reader has set. No permission is needed for this. */
import type { NotesFile } from '../../lib/notes/export.ts';

export function download({ name, type, text }: NotesFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is long enough for the slowest disk.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

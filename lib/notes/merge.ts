/** Merging notes of a file into the notes that are here: by id, and the newer `modified` wins. Pure. */
import { isNewer, type Note } from './note.ts';

export interface Merged {
  /** What has to be written. */
  put: Note[];
  added: number;
  updated: number;
  unchanged: number;
}

/** Of two with one id and one time, the note that is here stays. */
export function mergeNotes(here: readonly Note[], incoming: readonly Note[]): Merged {
  const ours = new Map(here.map((note) => [note.id, note]));
  const newest = new Map<string, Note>();
  for (const note of incoming) {
    const other = newest.get(note.id);
    if (!other || isNewer(note.modified, other.modified)) newest.set(note.id, note);
  }
  const merged: Merged = { put: [], added: 0, updated: 0, unchanged: 0 };
  for (const note of newest.values()) {
    const own = ours.get(note.id);
    if (own && !isNewer(note.modified, own.modified)) merged.unchanged += 1;
    else {
      merged.put.push(note);
      if (own) merged.updated += 1;
      else merged.added += 1;
    }
  }
  return merged;
}

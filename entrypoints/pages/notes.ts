/** What popup and options do with the notes: through the background, which alone opens their store. */
import type { NotesApi } from '../../components/notes/useNotes.ts';
import { download } from '../../components/page/download.ts';
import { call } from '../../lib/messages.ts';
import { exportNotes, type Format } from '../../lib/notes/export.ts';

export const notesApi: NotesApi = {
  load: () => call('notes'),
  update: (id, written) => call('updateNote', id, written),
  remove: (id) => call('deleteNote', id),
  restore: (note) => call('restoreNote', note),
};

/** Puts all notes into a file; resolves to a sentence that says so. */
export async function saveNotesFile(format: Format): Promise<string> {
  const notes = await call('notes');
  const file = exportNotes(notes, format, new Date().toISOString());
  download(file);
  // Only what can be imported again is a backup.
  if (format === 'json' || format === 'jsonld') await call('backedUp');
  return `${notes.length === 1 ? 'One note' : `${notes.length} notes`} exported to ${file.name}.`;
}

/** The notes a page shows: changed, deleted and brought back through the calls it is given. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Note, subjectName } from '../../lib/notes/note.ts';
import type { Attempts } from '../page/useAttempt.ts';
import type { Written } from './NoteEditor.tsx';

export interface NotesApi {
  load(): Promise<Note[]>;
  update(id: string, written: Written): Promise<Note>;
  remove(id: string): Promise<Note>;
  restore(note: Note): Promise<void>;
}

export function useNotes(api: NotesApi, { attempt, report }: Attempts) {
  /** Null while loading. */
  const [notes, setNotes] = useState<Note[] | null>(null);
  const [deleted, setDeleted] = useState<Note | null>(null);
  const reload = useCallback(() => api.load().then(setNotes, report), [api, report]);
  useEffect(() => void reload(), [reload]);

  return {
    notes,
    deletedMessage: deleted ? `Note on ${subjectName(deleted)} deleted.` : '',
    reload,
    /** Rejects where it fails: the form that asked says so beside the text. */
    async change(note: Note, written: Written): Promise<void> {
      const changed = await api.update(note.id, written);
      setNotes((all) => all?.map((other) => (other.id === changed.id ? changed : other)) ?? null);
    },
    remove: (note: Note) =>
      attempt(async () => {
        setDeleted(await api.remove(note.id));
        setNotes((all) => all?.filter(({ id }) => id !== note.id) ?? null);
      }),
    undo: () =>
      attempt(async () => {
        if (!deleted) return;
        await api.restore(deleted);
        setDeleted(null);
        setNotes(await api.load());
        return 'The note is back.';
      }),
  };
}

/** All notes: looked for by word, kind and tag, changed, deleted and brought back. */
import { useState } from 'preact/hooks';
import { filterNotes, type NoteFilter, noFilter, tagsOf } from '../../lib/notes/filter.ts';
import { type Note, type NoteKind, noteKind } from '../../lib/notes/note.ts';
import { kindWords, type NoteActions, NoteItem } from './NoteItem.tsx';

interface Props extends NoteActions {
  notes: readonly Note[];
}

/** Notes shown at once; more come on request, so that thousands open as fast as ten. */
const pageSize = 50;

export function NotesView({ notes, ...actions }: Props) {
  const [filter, setFilter] = useState<NoteFilter>(noFilter);
  const [shown, setShown] = useState(pageSize);
  const found = filterNotes(notes, filter);
  const kinds = [...new Set(notes.map(noteKind))];
  const tags = tagsOf(notes);
  const change = (patch: Partial<NoteFilter>) => {
    setFilter({ ...filter, ...patch });
    setShown(pageSize);
  };
  if (notes.length === 0)
    return (
      <p class="soft empty">
        No notes yet. Rest on a marked name and choose “Add a note”, or select a passage and press
        Alt+Shift+M.
      </p>
    );
  return (
    <div class="stack">
      <search class="stack search">
        <input
          class="field"
          type="search"
          aria-label="Search notes"
          placeholder="Search notes"
          value={filter.words}
          onInput={(event) => change({ words: event.currentTarget.value })}
        />
        <div class="row filters">
          <select
            class="field"
            aria-label="Kind"
            value={filter.kind ?? ''}
            onChange={(event) => change({ kind: (event.currentTarget.value || null) as NoteKind | null })}
          >
            <option value="">All kinds</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindWords[kind]}
              </option>
            ))}
          </select>
          <select
            class="field"
            aria-label="Tag"
            value={filter.tag ?? ''}
            onChange={(event) => change({ tag: event.currentTarget.value || null })}
          >
            <option value="">All tags</option>
            {tags.map(({ tag, count }) => (
              <option key={tag} value={tag}>
                {tag} ({count})
              </option>
            ))}
          </select>
        </div>
        <p class="label" role="status">
          {found.length === notes.length
            ? `${notes.length} ${notes.length === 1 ? 'note' : 'notes'}`
            : `${found.length} of ${notes.length} notes`}
        </p>
      </search>
      <ul class="notes">
        {found.slice(0, shown).map((note) => (
          <NoteItem key={note.id} note={note} {...actions} />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + pageSize)}>
          Show {Math.min(pageSize, found.length - shown)} more
        </button>
      )}
    </div>
  );
}

/** One note of a list: what it is about, its text and tags, where it was made; changed in place. */
import { useState } from 'preact/hooks';
import { type Note, noteKind, subjectName } from '../../lib/notes/note.ts';
import { NoteEditor, type Written } from './NoteEditor.tsx';

export interface NoteActions {
  onChange(note: Note, written: Written): Promise<void>;
  onDelete(note: Note): void;
  onOpenPage?(note: Note): void;
}

interface Props extends NoteActions {
  note: Note;
  /** In a list of one subject's notes at this address: what every note of the list says is left out. */
  here?: string;
}

export function NoteItem({ note, here, onChange, onDelete, onOpenPage }: Props) {
  const [editing, setEditing] = useState(false);
  const name = subjectName(note);
  return (
    <li class="note stack tight" data-note={note.id}>
      {here === undefined && (
        <div>
          <h2 class="note-name" dir="auto">
            {name}
          </h2>
          <p class="label">
            {kindWords[noteKind(note)]}
            {note.subject.type === 'introduced' && ` · ${note.subject.introduction}`}
          </p>
        </div>
      )}
      {here !== undefined && note.quote && note.subject.type === 'passage' && (
        <blockquote class="note-quote small" dir="auto">
          {note.quote.exact}
        </blockquote>
      )}
      {editing ? (
        <NoteEditor
          start={note}
          label={`Note on ${name}`}
          saveLabel="Save"
          focus
          onCancel={() => setEditing(false)}
          onSave={async (written) => {
            await onChange(note, written);
            setEditing(false);
          }}
        />
      ) : (
        <>
          {note.body && (
            <p class="note-body" dir="auto">
              {note.body}
            </p>
          )}
          {note.tags.length > 0 && (
            <ul class="row" aria-label="Tags">
              {note.tags.map((tag) => (
                <li key={tag} class="note-tag" dir="auto">
                  #{tag}
                </li>
              ))}
            </ul>
          )}
          <div class="row">
            <span class="label">
              {note.target.url !== here && `${note.target.site} · `}
              <time dateTime={note.created}>{day(note.created)}</time>
            </span>
            <span class="row push">
              {onOpenPage && (
                <button
                  type="button"
                  class="word"
                  aria-label={`Open page: ${note.target.title || note.target.url}`}
                  onClick={() => onOpenPage(note)}
                >
                  Open page
                </button>
              )}
              <button
                type="button"
                class="word"
                aria-label={`Edit the note on ${name}`}
                onClick={() => setEditing(true)}
              >
                Edit
              </button>
              <button
                type="button"
                class="word"
                aria-label={`Delete the note on ${name}`}
                onClick={() => onDelete(note)}
              >
                Delete
              </button>
            </span>
          </div>
        </>
      )}
    </li>
  );
}

export const kindWords = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  event: 'Event',
  passage: 'Passage',
  page: 'Page',
} as const;

/** An instant as a day in the reader's own way of writing. */
export const day = (instant: string): string =>
  new Date(instant).toLocaleDateString(undefined, { dateStyle: 'medium' });

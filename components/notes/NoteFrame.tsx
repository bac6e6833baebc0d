/** What stands in the frame inside a card: the notes on one subject and the form for a new one. */
import { useState } from 'preact/hooks';
import type { NoteFrameState, OfferedNote } from '../../lib/messages.ts';
import { type Note, subjectName } from '../../lib/notes/note.ts';
import { NoteEditor, type Written } from './NoteEditor.tsx';
import { day, type NoteActions, NoteItem } from './NoteItem.tsx';
import { UndoBar } from './UndoBar.tsx';

interface Props extends NoteActions {
  state: NoteFrameState;
  notes: readonly Note[];
  fault: string;
  done: string;
  deletedMessage: string;
  onUndo(): void;
  onSave(written: Written): Promise<void>;
  onType(written: Written): void;
  onAttach(note: OfferedNote): void;
}

export function NoteFrame({ state, notes, ...props }: Props) {
  const name = subjectName(state.draft);
  /** Counts notes saved here: each gets a fresh form. */
  const [saved, setSaved] = useState(0);
  const { typed } = state;
  return (
    <main class="frame stack">
      <h1 class="hidden">Notes on {name}</h1>
      <p class="fault small" role="alert">
        {props.fault}
      </p>
      {notes.length > 0 && (
        <ul class="notes" aria-label="Your notes">
          {notes.map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              here={state.draft.target.url}
              onChange={props.onChange}
              onDelete={props.onDelete}
            />
          ))}
        </ul>
      )}
      <UndoBar message={props.deletedMessage} onUndo={props.onUndo} />
      {state.offered.map((note) => (
        <Offered key={note.id} note={note} onAttach={props.onAttach} />
      ))}
      {state.draft.subject.type === 'passage' && state.draft.quote && (
        <blockquote class="note-quote small" dir="auto">
          {state.draft.quote.exact}
        </blockquote>
      )}
      {state.private && (
        <p class="notice small">
          This is a private window. A note you save stays in Sidelight after the window is closed.
        </p>
      )}
      <NoteEditor
        key={saved}
        start={saved === 0 && typed ? typed : { body: '', tags: state.draft.tags }}
        label={`Note on ${name}`}
        saveLabel="Save note"
        focus
        onType={props.onType}
        onSave={async (written) => {
          await props.onSave(written);
          setSaved((count) => count + 1);
        }}
      />
      <p class="hidden" role="status">
        {props.done}
      </p>
    </main>
  );
}

function Offered({ note, onAttach }: { note: OfferedNote; onAttach(note: OfferedNote): void }) {
  return (
    <div class="notice stack tight small" data-offered={note.id}>
      <p>
        You have a note on a person of this name: {note.site}, {day(note.created)}.
      </p>
      {note.introduction && (
        <p class="serif" dir="auto">
          “{note.introduction}”
        </p>
      )}
      <div>
        <button type="button" class="button" onClick={() => onAttach(note)}>
          The same person: show it here
        </button>
      </div>
    </div>
  );
}

/** The notes of a card. They are read and typed in the extension's own frame, where no page can listen. */
import { showDate } from './dates.ts';
import type { NotesView } from './view.ts';

/** Notes that may be about the same person, quoted. */
export function OfferedNotes({ offered, locale }: { offered: NotesView['offered']; locale: string }) {
  return offered.map((note) => (
    <p class="line" key={note.created}>
      <span class="soft">
        You have a note on a person of this name, from {note.site},{' '}
        {showDate(note.created.slice(0, 10), locale)}:{' '}
      </span>
      <q>{note.introduction}</q>
    </p>
  ));
}

export function NotesFrame({ frame }: { frame: NonNullable<NotesView['frame']> }) {
  return (
    <div class="notes">
      <iframe class="frame" src={frame.src} title="Notes" style={{ height: `${frame.height}px` }} />
    </div>
  );
}

/** Leads to the notes. */
export function NotesButton({ count, open }: { count: number | null; open(): void }) {
  return (
    <div class="notes below">
      <button type="button" class="button" onClick={open}>
        {count ? `${count} ${count === 1 ? 'note' : 'notes'}: read or add` : 'Add a note'}
      </button>
    </div>
  );
}

/** The notes section of a card. Notes are read and typed in the extension's own frame, where no page can listen. */
import { showDate } from './dates.ts';
import type { NotesView } from './view.ts';

interface Props {
  notes: NotesView;
  /** The card is for the note alone: no name stands above. */
  alone: boolean;
  locale: string;
  open(): void;
}

export function Notes({ notes, alone, locale, open }: Props) {
  const { count, offered, frame } = notes;
  if (frame)
    return (
      <div class="notes">
        <iframe class="frame" src={frame.src} title="Notes" style={{ height: `${frame.height}px` }} />
      </div>
    );
  if (alone) return <div class="notes" />;
  return (
    <div class="notes">
      {offered.map((note) => (
        <p class="line" key={note.created}>
          <span class="soft">
            You have a note on a person of this name, from {note.site},{' '}
            {showDate(note.created.slice(0, 10), locale)}:{' '}
          </span>
          <q>{note.introduction}</q>
        </p>
      ))}
      <p class="line">
        <button type="button" class="button" onClick={open}>
          {count ? `${count} ${count === 1 ? 'note' : 'notes'}: read or add` : 'Add a note'}
        </button>
      </p>
    </div>
  );
}

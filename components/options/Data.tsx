/** The notes as a whole: into files, out of files, and away. */
import { useState } from 'preact/hooks';
import type { Format } from '../../lib/notes/export.ts';
import { ExportMenu } from '../notes/ExportMenu.tsx';
import { day } from '../notes/NoteItem.tsx';

interface Props {
  /** Null while loading. */
  count: number | null;
  lastBackup: string | null;
  unsaved: number;
  onExport(format: Format): void;
  onImport(file: File): void;
  onDeleteAll(): Promise<void>;
}

const notesWord = (count: number) => (count === 1 ? 'one note' : `${count} notes`);

export function Data({ count, lastBackup, unsaved, onExport, onImport, onDeleteAll }: Props) {
  const [asking, setAsking] = useState(false);
  if (count === null) return <p class="soft">Counting your notes…</p>;
  return (
    <div class="stack">
      <p>
        {count === 0
          ? 'There are no notes yet.'
          : `You have ${notesWord(count)}, kept by this browser alone.`}{' '}
        {count > 0 && (lastBackup ? `Last backup file: ${day(lastBackup)}.` : 'There is no backup file yet.')}{' '}
        {count > 0 && lastBackup && unsaved > 0 && `Changes since: ${unsaved}.`}
      </p>
      <div class="stack tight">
        <h3 class="question">Export</h3>
        <ExportMenu disabled={count === 0} onExport={onExport} />
      </div>
      <div class="stack tight">
        <label class="question" for="import">
          Import
        </label>
        <p class="soft small" id="import-hint">
          A JSON or JSON-LD file that Sidelight exported. Of two versions of a note the newer one stays;
          nothing is deleted.
        </p>
        <input
          id="import"
          class="file"
          type="file"
          accept=".json,.jsonld,application/json,application/ld+json"
          aria-describedby="import-hint"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onImport(file);
            // So that choosing the same file again is a change again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div class="stack tight">
        <h3 class="question">Delete</h3>
        {asking ? (
          <fieldset class="notice stack" aria-label="Delete all notes?">
            <p>
              Delete {notesWord(count)}? This cannot be undone. A JSON file, exported above, can bring them
              back.
            </p>
            <div class="row">
              <button
                type="button"
                class="button"
                ref={(button) => button?.focus()}
                onClick={() => setAsking(false)}
              >
                Keep them
              </button>
              <button
                type="button"
                class="button danger"
                onClick={() => void onDeleteAll().then(() => setAsking(false))}
              >
                Delete {notesWord(count)}
              </button>
            </div>
          </fieldset>
        ) : (
          <div>
            <button
              type="button"
              class="button danger"
              disabled={count === 0}
              onClick={() => setAsking(true)}
            >
              Delete all notes…
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

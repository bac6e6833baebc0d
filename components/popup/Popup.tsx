/** The popup: this page and the notes, with the ways out of both. */
import { useState } from 'preact/hooks';
import type { TabState } from '../../lib/messages.ts';
import type { Format } from '../../lib/notes/export.ts';
import type { Note } from '../../lib/notes/note.ts';
import { ExportMenu } from '../notes/ExportMenu.tsx';
import type { NoteActions } from '../notes/NoteItem.tsx';
import { NotesView } from '../notes/NotesView.tsx';
import { UndoBar } from '../notes/UndoBar.tsx';
import { Wordmark } from '../page/Wordmark.tsx';
import { Tabs } from './Tabs.tsx';
import { type PageActions, ThisPage } from './ThisPage.tsx';

export interface Backup {
  unsaved: number;
  lastBackup: string | null;
  due: boolean;
}

interface Props {
  /** Null until the background has answered. */
  tab: TabState | null;
  unset: boolean;
  notes: Note[] | null;
  backup: Backup | null;
  /** The last thing that failed, in a sentence. */
  fault: string;
  /** The last thing that was done, in a sentence. */
  done: string;
  deletedMessage: string;
  page: PageActions;
  note: NoteActions;
  onUndo(): void;
  onExport(format: Format): void;
  onBackup(): void;
  onImport(): void;
  onOptions(): void;
}

type View = 'page' | 'notes';

export function Popup(props: Props) {
  const { tab, notes, backup } = props;
  const [view, setView] = useState<View>('page');
  const [exporting, setExporting] = useState(false);
  const anchored = (tab?.anchors ?? []).flatMap(({ id, outcome }) => {
    const note = notes?.find((other) => other.id === id);
    return note ? [{ note, outcome }] : [];
  });
  return (
    <div class="popup">
      <header class="top">
        <h1 class="row">
          <Wordmark />
        </h1>
        <button type="button" class="word push" onClick={props.onOptions}>
          Options
        </button>
      </header>
      <Tabs<View>
        label="Views"
        tabs={[
          { id: 'page', title: 'This page' },
          { id: 'notes', title: notes?.length ? `Notes (${notes.length})` : 'Notes' },
        ]}
        chosen={view}
        onChoose={(id: View) => setView(id)}
      >
        <div class="stack">
          <p class="fault small" role="alert">
            {props.fault}
          </p>
          {view === 'page' && tab && (
            <ThisPage tab={tab} unset={props.unset} anchored={anchored} {...props.page} />
          )}
          {view === 'notes' && (
            <>
              {backup?.due && (
                <div class="notice row small">
                  <span>
                    {backup.unsaved} {backup.unsaved === 1 ? 'change is' : 'changes are'} in no backup file.
                  </span>
                  <button type="button" class="button push" onClick={props.onBackup}>
                    Save a backup
                  </button>
                </div>
              )}
              {notes && <NotesView notes={notes} {...props.note} />}
            </>
          )}
        </div>
      </Tabs>
      <UndoBar message={props.deletedMessage} onUndo={props.onUndo} />
      <p class="hidden" role="status">
        {props.done}
      </p>
      <footer>
        {view === 'page' && tab && tab.state !== 'off' && tab.state !== 'forbidden' && (
          <div class="bottom">
            {tab.host && tab.state !== 'off-here' && (
              <button type="button" class="word" onClick={() => props.page.onSiteOff(true)}>
                Turn off on {tab.host}
              </button>
            )}
            <button type="button" class="word push" onClick={() => props.page.onEnable(false)}>
              Turn off everywhere
            </button>
          </div>
        )}
        {view === 'notes' && (
          <div class="bottom">
            <button
              type="button"
              class="word"
              aria-expanded={exporting}
              aria-controls="exports"
              onClick={() => setExporting(!exporting)}
            >
              Export
            </button>
            <button type="button" class="word" onClick={props.onImport}>
              Import
            </button>
            <div id="exports" hidden={!exporting}>
              <ExportMenu disabled={!notes?.length} onExport={props.onExport} />
            </div>
          </div>
        )}
      </footer>
    </div>
  );
}

/** The calls on the notes. The only user of the note store: an extension page's own IndexedDB fails in private windows. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import {
  type ContentCalls,
  callTab,
  type ExtensionCalls,
  type Handlers,
  type OfferedNote,
  type Passage,
  tellTabs,
} from '../../lib/messages.ts';
import { isBackupDue } from '../../lib/notes/backup.ts';
import { importNotes } from '../../lib/notes/import.ts';
import { Note, NoteDraft, Subject, Target } from '../../lib/notes/note.ts';
import { openNoteStore } from '../../lib/notes/store.ts';
import { frameOf, keepTyped, openFrame, typedIn } from './note-frames.ts';

const now = () => new Date().toISOString();
const store = openNoteStore(now);

/** What came by message, checked; the sentence is for the reader, whose text is still where it was typed. */
function check<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(
    `The note cannot be kept: its ${v.getDotPath(issue) ?? 'form'} is wrong (${issue.message}).`,
  );
}

async function offered(subject: Subject, url: string): Promise<OfferedNote[]> {
  if (subject.type !== 'introduced') return [];
  return (await store.byName(subject.key, url)).map(({ id, target, created, subject }) => ({
    id,
    site: target.site,
    created,
    introduction: subject.type === 'introduced' ? subject.introduction : '',
  }));
}

/** Pages learn of a change after it is kept; that some have gone meanwhile is no failure of the change. */
async function told<T>(change: Promise<T>): Promise<T> {
  const result = await change;
  void tellTabs('notesChanged');
  return result;
}

export const noteCalls: Handlers<Pick<ContentCalls, 'notesOn' | 'openNoteFrame' | 'passages' | 'anchored'>> =
  {
    async notesOn(subject, url) {
      const about = check(Subject, subject);
      const [notes, others] = await Promise.all([
        store.bySubject(about, String(url)),
        offered(about, String(url)),
      ]);
      return { count: notes.length, offered: others };
    },
    async openNoteFrame(draft, sender) {
      const token = await openFrame(check(NoteDraft, draft), sender);
      return { src: `${browser.runtime.getURL('/note-frame.html' as never)}#${token}` };
    },
    async passages(url) {
      return (await store.byUrl(String(url))).flatMap((note): Passage[] =>
        note.subject.type === 'passage' && note.quote
          ? [{ id: note.id, quote: note.quote, ...(note.position ? { position: note.position } : {}) }]
          : [],
      );
    },
    // The page keeps the outcomes while it is open, and the popup asks it for them.
    anchored: () => {},
  };

export const noteExtensionCalls: Handlers<
  Pick<
    ExtensionCalls,
    | 'noteFrame'
    | 'noteFrameEvent'
    | 'keepTyped'
    | 'notes'
    | 'saveNote'
    | 'updateNote'
    | 'attachNote'
    | 'deleteNote'
    | 'restoreNote'
    | 'deleteAllNotes'
    | 'importNotes'
    | 'backupState'
    | 'backedUp'
  >
> = {
  async noteFrame(token, sender) {
    const frame = await frameOf(token, sender);
    const { subject, target } = frame.draft;
    const [notes, others, typed] = await Promise.all([
      store.bySubject(subject, target.url),
      offered(subject, target.url),
      typedIn(frame),
    ]);
    return { draft: frame.draft, notes, offered: others, private: frame.private, typed };
  },
  async noteFrameEvent(token, event, sender) {
    const { tabId, hostFrameId } = await frameOf(token, sender);
    await callTab(tabId, hostFrameId, 'noteFrame', event);
  },
  async keepTyped(token, typed, sender) {
    await keepTyped(await frameOf(token, sender), typed);
  },
  notes: () => store.all(),
  saveNote(draft) {
    const at = now();
    const note: Note = { ...check(NoteDraft, draft), id: crypto.randomUUID(), created: at, modified: at };
    return told(store.add(note).then(() => note));
  },
  updateNote: (id, change) =>
    told(store.change(id, (note) => check(Note, { ...note, body: change.body, tags: change.tags }))),
  attachNote(id, draft) {
    const target = check(Target, draft.target);
    return told(
      store.change(id, (note) =>
        check(Note, {
          ...note,
          alsoAt: [...(note.alsoAt ?? []).filter(({ url }) => url !== target.url), target],
        }),
      ),
    );
  },
  deleteNote: (id) => told(store.delete(id)),
  restoreNote: (note) => told(store.merge([check(Note, note)]).then(() => undefined)),
  deleteAllNotes: () => told(store.deleteAll()),
  async importNotes(text) {
    const { added, updated, unchanged } = await told(store.merge(importNotes(text)));
    return { added, updated, unchanged };
  },
  async backupState() {
    const record = await store.backup();
    return { unsaved: record.unsaved, lastBackup: record.lastBackup, due: isBackupDue(record, now()) };
  },
  backedUp: () => store.markBackedUp(),
};

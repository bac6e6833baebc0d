/** Where notes last: one IndexedDB, opened by the background alone, and the only file that imports idb. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type BackupRecord, backedUp, changed, neverBackedUp } from './backup.ts';
import { type Merged, mergeNotes } from './merge.ts';
import { isNewer, type Note, type Subject, type Target } from './note.ts';

interface Schema extends DBSchema {
  notes: {
    key: string;
    value: Note;
    /** Paths into the note itself; a note that lacks one is not in that index. */
    indexes: { url: string; entity: string; introduced: string };
  };
  state: { key: 'backup'; value: BackupRecord };
}

/**
 * Every version ever shipped, in order; step N leads from version N to N + 1. A step is never edited once it has been
 * in a reader's browser.
 */
const version = 2;
function upgrade(
  db: IDBPDatabase<Schema>,
  from: number,
  transaction: Parameters<NonNullable<Parameters<typeof openDB<Schema>>[2]>['upgrade'] & object>[3],
): Promise<void> | void {
  if (from < 1) db.createObjectStore('notes', { keyPath: 'id' });
  if (from < 2) {
    const notes = transaction.objectStore('notes');
    notes.createIndex('url', 'target.url');
    notes.createIndex('entity', 'subject.id');
    notes.createIndex('introduced', 'subject.key');
    db.createObjectStore('state');
    // Notes of version 1 were never counted: all of them may be unsaved.
    return notes.count().then(async (count) => {
      const record = changed(neverBackedUp, count, new Date().toISOString());
      await transaction.objectStore('state').put(record, 'backup');
    });
  }
}

export interface NoteStore {
  /** All notes, the latest change first. */
  all(): Promise<Note[]>;
  get(id: string): Promise<Note | undefined>;
  /**
   * Notes on a subject as they belong to a page: those on an entity wherever they were made, all others where they
   * were made or attached.
   */
  bySubject(subject: Subject, url: string): Promise<Note[]>;
  /** Notes on introduced people of this name that belong to other articles. */
  byName(key: string, url: string): Promise<Note[]>;
  byUrl(url: string): Promise<Note[]>;
  add(note: Note): Promise<void>;
  /** Changes a note in one transaction; resolves to it. Rejects when it is gone. */
  change(id: string, how: (note: Note) => Note): Promise<Note>;
  /** Resolves to the note that was deleted, for undo. */
  delete(id: string): Promise<Note>;
  /** Resolves to how many there were. */
  deleteAll(): Promise<number>;
  /** Merges in one transaction: all or nothing. Restoring a deleted note is merging it. */
  merge(notes: readonly Note[]): Promise<Merged>;
  backup(): Promise<BackupRecord>;
  markBackedUp(): Promise<void>;
}

const gone = 'This note is gone: it was deleted in another window. Copy your text and make a new note.';

/** The failures of a browser's storage in one clear sentence each. Anything else stays as it is. */
export function explainStorage(error: unknown): Error {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError')
    return new Error(
      'The browser’s storage is full, so nothing was saved: free some disk space and try again. Your text is still here.',
      { cause: error },
    );
  if (name === 'InvalidStateError' || name === 'UnknownError' || name === 'VersionError')
    return new Error(
      `The browser does not let Sidelight open its storage (${name}): restart the browser and try again. Your text is still here.`,
      { cause: error },
    );
  return error instanceof Error ? error : new Error(String(error));
}

/** Opened at the first use, and again when the browser closed it. `now` gives ISO 8601 instants. */
export function openNoteStore(
  now: () => string = () => new Date().toISOString(),
  name = 'sidelight',
): NoteStore {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => {
    opening = undefined;
  };
  const open = () => {
    opening ??= openDB<Schema>(name, version, {
      upgrade: (db, from, _to, transaction) => upgrade(db, from, transaction),
      blocking(_current, _blocked, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };

  const reading = async <T>(read: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    try {
      return await read(await open());
    } catch (error) {
      // A connection that the browser closed behind our back is opened anew at the next call.
      if (error instanceof DOMException && error.name === 'InvalidStateError') forget();
      throw explainStorage(error);
    }
  };

  /** One transaction over the notes and the count of unsaved changes; `write` tells how many it made. */
  const writing = <T>(write: (notes: Writable) => Promise<{ changes: number; result: T }>): Promise<T> =>
    reading(async (db) => {
      const transaction = db.transaction(['notes', 'state'], 'readwrite');
      const state = transaction.objectStore('state');
      try {
        const { changes, result } = await write(transaction.objectStore('notes'));
        const record = changed((await state.get('backup')) ?? neverBackedUp, changes, now());
        if (changes > 0) await state.put(record, 'backup');
        await transaction.done;
        return result;
      } catch (error) {
        // The transaction's own failure says no more than that it was aborted.
        transaction.done.catch(() => {});
        try {
          transaction.abort();
        } catch {
          // It has ended already, which is all that was wanted.
        }
        throw transaction.error ?? error;
      }
    });

  const store: NoteStore = {
    all: () =>
      reading(async (db) =>
        (await db.getAll('notes')).sort((a, b) => Date.parse(b.modified) - Date.parse(a.modified)),
      ),
    get: (id) => reading((db) => db.get('notes', id)),
    bySubject: (subject, url) =>
      reading(async (db) => {
        if (subject.type === 'entity')
          return oldestFirst(await db.getAllFromIndex('notes', 'entity', subject.id));
        if (subject.type === 'introduced')
          return oldestFirst(
            (await db.getAllFromIndex('notes', 'introduced', subject.key)).filter((note) => isAt(note, url)),
          );
        return oldestFirst(
          (await db.getAllFromIndex('notes', 'url', url)).filter(
            (note) => note.subject.type === subject.type,
          ),
        );
      }),
    byName: (key, url) =>
      reading(async (db) =>
        oldestFirst(
          (await db.getAllFromIndex('notes', 'introduced', key)).filter((note) => !isAt(note, url)),
        ),
      ),
    byUrl: (url) => reading(async (db) => oldestFirst(await db.getAllFromIndex('notes', 'url', url))),
    add: (note) =>
      writing(async (notes) => {
        await notes.add(note);
        return { changes: 1, result: undefined };
      }),
    change: (id, how) =>
      writing(async (notes) => {
        const note = await notes.get(id);
        if (!note) throw new Error(gone);
        const result = { ...how(note), modified: later(note.modified, now()) };
        await notes.put(result);
        return { changes: 1, result };
      }),
    delete: (id) =>
      writing(async (notes) => {
        const result = await notes.get(id);
        if (!result) throw new Error(gone);
        await notes.delete(id);
        return { changes: 1, result };
      }),
    deleteAll: () =>
      writing(async (notes) => {
        const result = await notes.count();
        await notes.clear();
        return { changes: result, result };
      }),
    merge: (incoming) =>
      writing(async (notes) => {
        const result = mergeNotes(await notes.getAll(), incoming);
        await Promise.all(result.put.map(async (note) => notes.put(note)));
        return { changes: result.put.length, result };
      }),
    backup: () => reading(async (db) => (await db.get('state', 'backup')) ?? neverBackedUp),
    markBackedUp: () =>
      reading(async (db) => {
        await db.put('state', backedUp(now()), 'backup');
      }),
  };
  return store;
}

/** The part of idb's object store that writing needs. */
interface Writable {
  get(id: string): Promise<Note | undefined>;
  getAll(): Promise<Note[]>;
  add(note: Note): Promise<string>;
  put(note: Note): Promise<string>;
  delete(id: string): Promise<void>;
  count(): Promise<number>;
  clear(): Promise<void>;
}

const isAt = (note: Note, url: string): boolean =>
  note.target.url === url || (note.alsoAt ?? []).some((target: Target) => target.url === url);

const oldestFirst = (notes: Note[]): Note[] =>
  notes.sort((a, b) => Date.parse(a.created) - Date.parse(b.created));

/** A change is later than what it changes, whatever the clock says: merging must never lose it. */
const later = (modified: string, now: string): string =>
  isNewer(now, modified) ? now : new Date(Date.parse(modified) + 1).toISOString();

/** The note store, on an IndexedDB in memory. */
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explainStorage, type NoteStore, openNoteStore } from '../../lib/notes/store.ts';
import { plainNote } from './arbitrary.ts';

const ids = [1, 2, 3, 4].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
];
const here = 'https://news.example/a';
const there = 'https://other.example/b';
const place = (url: string) => ({ url, title: 'T', site: 'S' });
const roman = {
  type: 'introduced' as const,
  key: 'roman bezsmertnyi',
  name: 'Roman Bezsmertnyi',
  introduction: 'x',
};

let clock = '2026-01-01T00:00:00.000Z';
let number = 0;
let name = '';
let store: NoteStore;
beforeEach(() => {
  clock = '2026-01-01T00:00:00.000Z';
  name = `test-${number++}`;
  store = openNoteStore(() => clock, name);
});
const idsOf = (notes: { id: string }[]) => notes.map(({ id }) => id);

describe('notes', () => {
  it('are all there, the latest change first', async () => {
    await store.add(plainNote({ id: ids[0], modified: '2026-01-01T00:00:00Z' }));
    await store.add(plainNote({ id: ids[1], modified: '2026-01-02T00:00:00Z' }));
    expect(idsOf(await store.all())).toEqual([ids[1], ids[0]]);
  });
  it('outlive the store that wrote them', async () => {
    await store.add(plainNote());
    expect(await openNoteStore(() => clock, name).all()).toEqual([plainNote()]);
  });
  it('on an entity are found from any page', async () => {
    await store.add(plainNote({ id: ids[0], target: place(there) }));
    expect(idsOf(await store.bySubject(plainNote().subject, here))).toEqual([ids[0]]);
  });
  it('on an introduced person belong to their page and are offered on others', async () => {
    await store.add(plainNote({ id: ids[0], subject: roman, target: place(there) }));
    expect(await store.bySubject(roman, here)).toEqual([]);
    expect(idsOf(await store.byName(roman.key, here))).toEqual([ids[0]]);
    expect(await store.byName(roman.key, there)).toEqual([]);
  });
  it('that were attached belong to both pages', async () => {
    await store.add(plainNote({ id: ids[0], subject: roman, target: place(there) }));
    await store.change(ids[0], (note) => ({ ...note, alsoAt: [place(here)] }));
    expect(idsOf(await store.bySubject(roman, here))).toEqual([ids[0]]);
    expect(await store.byName(roman.key, here)).toEqual([]);
  });
  it('on a passage and on the page are kept apart', async () => {
    await store.add(plainNote({ id: ids[0], subject: { type: 'passage' } }));
    await store.add(plainNote({ id: ids[1], subject: { type: 'page' } }));
    expect(idsOf(await store.bySubject({ type: 'passage' }, here))).toEqual([ids[0]]);
    expect(idsOf(await store.byUrl(here)).sort()).toEqual([ids[0], ids[1]]);
  });
  it('change later than they were, even when the clock went back', async () => {
    await store.add(plainNote({ modified: '2026-06-01T00:00:00.000Z' }));
    const changed = await store.change(ids[0], (note) => ({ ...note, body: 'new' }));
    expect(changed).toMatchObject({ body: 'new', modified: '2026-06-01T00:00:00.001Z' });
  });
  it('come back after a deletion', async () => {
    await store.add(plainNote());
    const note = await store.delete(ids[0]);
    expect(await store.all()).toEqual([]);
    await store.merge([note]);
    expect(await store.all()).toEqual([plainNote()]);
  });
  it('that are gone cannot be changed or deleted', async () => {
    await expect(store.change(ids[0], (note) => note)).rejects.toThrow(/gone/);
    await expect(store.delete(ids[0])).rejects.toThrow(/gone/);
    expect(await store.all()).toEqual([]);
  });
  it('stay as they were when a change fails in the middle', async () => {
    await store.add(plainNote());
    const merging = store.merge([
      plainNote({ id: ids[1] }),
      { ...plainNote({ id: ids[2] }), body: (() => {}) as unknown as string },
    ]);
    await expect(merging).rejects.toThrow();
    expect(await store.all()).toEqual([plainNote()]);
    expect(await store.backup()).toMatchObject({ unsaved: 1 });
  });
});

describe('the count of unsaved changes', () => {
  it('counts additions, changes, deletions and merged notes, and starts anew after a backup', async () => {
    await store.add(plainNote());
    await store.change(ids[0], (note) => note);
    await store.delete(ids[0]);
    await store.merge([plainNote({ id: ids[1] }), plainNote({ id: ids[2] })]);
    expect(await store.backup()).toEqual({ unsaved: 5, lastBackup: null, unsavedSince: clock });
    clock = '2026-01-05T00:00:00.000Z';
    await store.markBackedUp();
    expect(await store.backup()).toEqual({ unsaved: 0, lastBackup: clock, unsavedSince: null });
    expect(await store.deleteAll()).toBe(2);
    expect(await store.backup()).toMatchObject({ unsaved: 2, unsavedSince: clock });
  });
});

describe('upgrade', () => {
  it('from version 1 keeps the notes, indexes them and counts them as unsaved', async () => {
    const first = await openDB(name, 1, {
      upgrade: (db) => void db.createObjectStore('notes', { keyPath: 'id' }),
    });
    await first.put('notes', plainNote({ subject: roman }));
    await first.put('notes', plainNote({ id: ids[1] }));
    first.close();
    expect(idsOf(await store.byUrl(here)).sort()).toEqual([ids[0], ids[1]]);
    expect(idsOf(await store.byName(roman.key, there))).toEqual([ids[0]]);
    expect((await store.backup()).unsaved).toBe(2);
  });
  it('lets go of the base when another wants it', async () => {
    await store.add(plainNote());
    await deleteDB(name);
    expect(await store.all()).toEqual([]);
  });
});

describe('failures of the browser', () => {
  const real = IDBObjectStore.prototype.add;
  afterEach(() => {
    IDBObjectStore.prototype.add = real;
  });
  it('full storage is said in a sentence and loses nothing', async () => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await expect(store.add(plainNote())).rejects.toThrow(/storage is full.*still here/);
    IDBObjectStore.prototype.add = real;
    await store.add(plainNote());
    expect(await store.all()).toEqual([plainNote()]);
  });
  it('storage that cannot be opened is said in a sentence', () =>
    expect(explainStorage(new DOMException('no', 'InvalidStateError')).message).toMatch(
      /does not let.*still here/,
    ));
  it('other failures keep their own words', () =>
    expect(explainStorage(new Error('The note is gone.')).message).toBe('The note is gone.'));
});

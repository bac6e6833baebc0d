/** Merging by id: the newer wins. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeNotes } from '../../lib/notes/merge.ts';
import { note, plainNote } from './arbitrary.ts';

const old = plainNote({ body: 'old', modified: '2026-01-01T00:00:00Z' });
const young = plainNote({ body: 'young', modified: '2026-01-02T00:00:00Z' });
const counts = ({ added, updated, unchanged }: ReturnType<typeof mergeNotes>) => [added, updated, unchanged];

it('adds what is not here', () => expect(counts(mergeNotes([], [old]))).toEqual([1, 0, 0]));
it('takes the newer', () => expect(mergeNotes([old], [young]).put).toEqual([young]));
it('keeps the newer', () => expect(counts(mergeNotes([young], [old]))).toEqual([0, 0, 1]));
it('keeps its own of two equally new', () =>
  expect(mergeNotes([old], [{ ...old, body: 'other' }]).put).toEqual([]));
it('takes the newest of one file', () => expect(mergeNotes([], [young, old]).put).toEqual([young]));
it('compares instants, not letters', () =>
  expect(
    mergeNotes(
      [plainNote({ modified: '2026-01-01T23:00:00Z' })],
      [plainNote({ modified: '2026-01-02T00:00:00+05:00' })],
    ).put,
  ).toEqual([]));

it('merging twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.array(note), fc.array(note), (here, incoming) => {
      const { put } = mergeNotes(here, incoming);
      const after = new Map([...here, ...put].map((note) => [note.id, note]));
      expect(mergeNotes([...after.values()], incoming).put).toEqual([]);
    }),
  );
});

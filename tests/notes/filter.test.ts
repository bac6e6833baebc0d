/** Which notes are found. */
import { describe, expect, it } from 'vitest';
import { filterNotes, noFilter, tagsOf } from '../../lib/notes/filter.ts';
import type { Note } from '../../lib/notes/note.ts';
import { plainNote } from './arbitrary.ts';

describe('filter', () => {
  const notes: Note[] = [
    plainNote({ id: 'a', body: 'Łacinka in Minsk', tags: ['spelling'] }),
    plainNote({ id: 'b', subject: { type: 'passage' }, quote: { exact: 'a café', prefix: '', suffix: '' } }),
    plainNote({
      id: 'c',
      subject: { type: 'introduced', key: 'k', name: 'Ann Lee', introduction: 'x' },
      tags: ['x'],
    }),
  ];
  const found = (filter: Partial<typeof noFilter>) =>
    filterNotes(notes, { ...noFilter, ...filter }).map(({ id }) => id);
  it('nothing asked, all found', () => expect(found({})).toEqual(['a', 'b', 'c']));
  it('all words must occur', () => expect(found({ words: 'minsk lacinka' })).toEqual([]));
  it('case does not matter', () => expect(found({ words: 'łacinka MINSK' })).toEqual(['a']));
  it('diacritics do not matter', () => expect(found({ words: 'cafe' })).toEqual(['b']));
  it('a curly apostrophe is found by a straight one', () =>
    expect(
      filterNotes([plainNote({ id: 'd', body: 'St. John’s' })], { ...noFilter, words: "john's" }),
    ).toHaveLength(1));
  it('an introduced person is a person', () => expect(found({ kind: 'person' })).toEqual(['c']));
  it('a passage is of its own kind', () => expect(found({ kind: 'passage' })).toEqual(['b']));
  it('by tag', () => expect(found({ tag: 'spelling' })).toEqual(['a']));
  it('by tag in words', () => expect(found({ words: 'spelling' })).toEqual(['a']));
  it('tags, the commonest first', () =>
    expect(tagsOf([plainNote({ tags: ['b', 'a'] }), plainNote({ tags: ['b'] })])).toEqual([
      { tag: 'b', count: 2 },
      { tag: 'a', count: 1 },
    ]));
});

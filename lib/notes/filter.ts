/** Which notes a reader looks for: words anywhere in a note, a kind, a tag. Pure. */
import { type Note, type NoteKind, noteKind, subjectName } from './note.ts';

export interface NoteFilter {
  /** Every word must occur; case, diacritics and the kind of apostrophe do not matter. */
  words: string;
  kind: NoteKind | null;
  tag: string | null;
}

export const noFilter: NoteFilter = { words: '', kind: null, tag: null };

export function filterNotes(notes: readonly Note[], { words, kind, tag }: NoteFilter): Note[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return notes.filter((note) => {
    if (kind !== null && noteKind(note) !== kind) return false;
    if (tag !== null && !note.tags.includes(tag)) return false;
    if (wanted.length === 0) return true;
    const text = plain(
      [
        subjectName(note),
        note.body,
        note.quote?.exact,
        note.target.title,
        note.target.site,
        ...note.tags,
      ].join('\n'),
    );
    return wanted.every((word) => text.includes(word));
  });
}

/** Tags in use, the commonest first. */
export function tagsOf(notes: readonly Note[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const note of notes) for (const tag of note.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();

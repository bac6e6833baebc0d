/** Names that are something else as well: ordinary words, and the names of persons. */
import { fold } from '../text/fold.ts';
import type { Sourced } from './sourced.ts';
import { splitPerson } from './spellings.ts';

/**
 * `words` (folded words that a language writes small) with the given names and surnames of the persons in the base: a
 * town of such a name needs more than its name to be meant.
 */
export function ordinaryNames(base: Sourced[], words: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set(words);
  for (const { entity } of base) {
    const split = entity.kind === 'person' ? splitPerson(entity.name, entity.surname) : null;
    if (split) for (const name of [split.given, split.surname]) names.add(fold(name));
  }
  return names;
}

/** Every name under which an entity stands in a text: authored, derived from the surname, taken from packages. */
import type { PersonEntity } from '../knowledge/entity.ts';
import type { Use } from '../knowledge/layout.ts';
import { fold } from '../text/fold.ts';
import type { Sourced } from './packages.ts';

export interface SpelledName {
  text: string;
  use: Use;
}

/** Two letters or more, all of them capital: the name counts only when written so. */
export const isAcronym = (text: string): boolean => /^[\p{Lu}\d&.-]{2,}$/u.test(text) && /\p{Lu}/u.test(text);

/** All names, the most telling use first where two are equal. Never empty. */
export function spell({ entity, names }: Sourced): SpelledName[] {
  const list = new NameList();
  list.add(entity.name, 'name');
  for (const alias of entity.aliases ?? []) list.add(alias, 'alias');
  for (const native of Object.values(entity.native ?? {})) list.add(native, 'alias');
  for (const { text, language } of names) list.add(text, language === 'en' ? 'alias' : 'spelling');
  if (entity.kind === 'person') addPerson(entity, list);
  if (entity.kind === 'place') for (const demonym of entity.demonyms ?? []) list.add(demonym, 'demonym');
  return list.names;
}

class NameList {
  readonly names: SpelledName[] = [];
  private readonly seen = new Set<string>();

  add(text: string, use: Use): void {
    const acronym = isAcronym(text);
    const key = `${fold(text)}${acronym ? '!' : ''}`;
    if (this.seen.has(key) || fold(text) === '') return;
    this.seen.add(key);
    this.names.push({ text, use: acronym && (use === 'alias' || use === 'spelling') ? 'acronym' : use });
  }
}

/** Surname and given names alone, of the name and of every alias that begins with the same given name. */
function addPerson(person: PersonEntity, list: NameList): void {
  const own = splitPerson(person.name, person.surname);
  if (!own) return;
  list.add(own.surname, 'surname');
  list.add(own.given, 'given');
}

export interface SplitName {
  given: string;
  surname: string;
}

const particles =
  /^(?:al|af|ap|bin|bint|d[aeio]s?|del|della|den|der|di|du|el|ibn|la|le|ten|ter|van|von|y|zu|zur)$/i;
const honours =
  /^(?:archbishop|ayatollah|bishop|cardinal|emperor|empress|king|lady|lord|metropolitan|patriarch|pope|prince|princess|queen|saint|shah|sheikh|sir|sultan|tsar)$/i;

/** Given names and surname of a person's name; null where it has no surname, as kings, popes and one-word names. */
export function splitPerson(name: string, surname?: string): SplitName | null {
  const words = name.split(/\s+/).filter((word) => !/^(?:Jr|Sr)\.?,?$/.test(word));
  if (surname !== undefined) {
    const given = words.join(' ').replace(surname, ' ').replace(/\s+/g, ' ').trim();
    return { given, surname };
  }
  if (words.length < 2 || honours.test(words[0]!)) return null;
  let first = words.length - 1;
  // A number ends the names of kings and popes.
  if (/^[IVX]+$/.test(words[first]!)) return null;
  while (first > 1 && particles.test(words[first - 1]!)) first--;
  return { given: words.slice(0, first).join(' '), surname: words.slice(first).join(' ') };
}

/** Every name under which an entity stands in a text: authored, derived from the surname, taken from packages. */
import type { Entity, PersonEntity, PlaceEntity } from '../knowledge/entity.ts';
import type { Use } from '../knowledge/layout.ts';
import { decline, declineSurname, isDeclined } from '../text/decline.ts';
import { inflectDemonym } from '../text/demonyms.ts';
import { fold } from '../text/fold.ts';
import { type Gender, genderOf } from '../text/gender.ts';
import type { DeclinedLanguage } from '../text/paradigms.ts';
import { type Native, romanise, romaniseAll } from '../text/romanise.ts';
import { type CyrillicLanguage, cyrillicLanguages } from '../text/systems.ts';
import type { Sourced } from './sourced.ts';

export interface SpelledName {
  text: string;
  use: Use;
  /** Made from another name by declension. */
  declined?: true;
}

/** Two letters or more, all of them capital: the name counts only when written so. */
export const isAcronym = (text: string): boolean => /^[\p{Lu}\d&.-]{2,}$/u.test(text) && /\p{Lu}/u.test(text);

/** All names, the most telling use first where two are equal. Never empty. */
export function spell(sourced: Sourced): SpelledName[] {
  const { entity, names } = sourced;
  const list = new NameList();
  list.add(entity.name, 'name');
  const surnames = entity.kind === 'person' ? surnamesOf(entity) : new Set();
  for (const alias of entity.aliases ?? []) list.add(alias, surnames.has(fold(alias)) ? 'surname' : 'alias');
  for (const { text } of [...nativeNames(entity), ...foreignNames(entity)]) list.add(text, 'alias');
  for (const { text, language } of names) list.add(text, language === 'en' ? 'alias' : 'spelling');
  const written = [...nativeNames(entity), ...foreignNames(entity), ...polishName(sourced)];
  if (entity.kind === 'person') addPerson(entity, written, list);
  else addRomanised(entity, list);
  addDeclined(entity, [...written, ...names], list);
  if (entity.kind === 'place') addDemonyms(entity, list);
  return list.names;
}

/** A name and its language. */
interface Named {
  language: string;
  text: string;
}

const nativeNames = (entity: Entity): Named[] =>
  Object.entries(entity.native ?? {}).map(([language, text]) => ({ language, text }));

const foreignNames = (entity: Entity): Named[] =>
  Object.entries(entity.foreign ?? {}).flatMap(([language, texts]) =>
    [texts].flat().map((text) => ({ language, text })),
  );

/**
 * Whom or what Polish newspapers write of and have no name of their own for, they call as in English: a person that other
 * Slavic ones name, and a well-known name of one word that Polish can decline.
 */
function polishName({ entity, names }: Sourced): Named[] {
  const { kind, name, native, foreign, prominence = 2 } = entity;
  const hasOwn = native?.pl ?? foreign?.pl ?? names.find(({ language }) => language === 'pl');
  const isKnown = foreign !== undefined || (kind !== 'person' && prominence >= 3);
  const isCalled = isKnown && (kind === 'person' || /^\S*(?:a|[^aeiouy])$/.test(name));
  return hasOwn === undefined && isCalled ? [{ language: 'pl', text: name }] : [];
}

class NameList {
  readonly names: SpelledName[] = [];
  private readonly seen = new Set<string>();

  add(text: string, use: Use, declined?: true): void {
    const acronym = isAcronym(text);
    // "polski" is found written small as well, which "Polski", of Poland, is not.
    const small = use === 'demonym' && /^\p{Ll}/u.test(text);
    const key = `${fold(text)}${acronym ? '!' : ''}${small ? '^' : ''}`;
    // "1+1" without its letters is every draw of a match.
    if (this.seen.has(key) || !/\p{L}/u.test(text)) return;
    this.seen.add(key);
    this.names.push({
      text,
      use: acronym && (use === 'alias' || use === 'spelling') ? 'acronym' : use,
      ...(declined ? { declined } : {}),
    });
  }
}

const isCyrillic = (language: string): language is CyrillicLanguage =>
  (cyrillicLanguages as readonly string[]).includes(language);

/** Countries whose people and places newspapers know by a Cyrillic name. */
const cyrillicCountries: ReadonlySet<string> = new Set(
  'belarus russia ukraine soviet-union kazakhstan kyrgyzstan tajikistan turkmenistan uzbekistan'.split(' '),
);

/** Native names that romanise: not what Russian makes of a Lithuanian or an American. */
function nativesOf(entity: Entity): Native[] {
  const natives = nativeNames(entity);
  const isOwn =
    entity.country === undefined
      ? natives.every(({ language }) => isCyrillic(language))
      : cyrillicCountries.has(entity.country) || cyrillicCountries.has(entity.id);
  return isOwn
    ? natives.flatMap(({ language, text }) => (isCyrillic(language) ? [{ language, text }] : []))
    : [];
}

/** No newspaper romanises the long name of a body or an event in more than a few ways, if it does at all. */
function addRomanised(entity: Entity, list: NameList): void {
  for (const native of nativesOf(entity)) {
    const words = native.text.split(/\s+/).length;
    if (words > 3) continue;
    for (const text of romaniseAll([native], words === 1 ? 24 : 12)) list.add(text, 'spelling');
  }
}

function addPerson(person: PersonEntity, written: Named[], list: NameList): void {
  const natives = nativesOf(person);
  for (const text of romaniseAll(natives, 64)) list.add(text, 'spelling');
  const split = splitPerson(person.name, person.surname);
  if (!split) return;
  const parts = natives.map(({ language, text }) => ({ language, ...splitNative(text, split) }));
  list.add(split.surname, 'surname');
  // An alias with the same given name is another spelling of the whole name: its rest is a surname too.
  const givens = new Set(
    [split.given, ...parts.flatMap(({ language, given }) => [given, ...romanise(given, language, 16)])].map(
      fold,
    ),
  );
  for (const alias of person.aliases ?? []) {
    const other = splitPerson(alias);
    if (other && givens.has(fold(other.given))) list.add(other.surname, 'surname');
  }
  const alike = written.filter(({ text }) => isSplitAlike(text, person, split));
  for (const { text } of alike) list.add(splitNative(text, split).surname, 'surname');
  for (const { language, surname } of parts)
    for (const spelling of romanise(surname, language, 20)) list.add(spelling, 'surname');
  for (const { language, text } of alike) {
    if (!isDeclined(language)) continue;
    const { surname } = splitNative(text, split);
    for (const form of declineSurname(surname, genderIn(text, person, split), language))
      list.add(form, 'surname', true);
  }
}

/** Whether a name in another language can be split where the English one is: "królowa Elżbieta" has no surname. */
const isSplitAlike = (text: string, person: PersonEntity, split: SplitName): boolean => {
  const { name } = person;
  if (/^\p{Ll}/u.test(text) || /,| of | the /.test(name)) return false;
  if (!split.isFirst) return name.replace(suffix, '').endsWith(split.surname);
  return isEastern(person, split) || text.split(' ').length === name.split(' ').length;
};

/** Where the surname comes first, and of a name only the last word declines: "Си Цзиньпина", "Пан Ги Муна". */
const easternCountries: ReadonlySet<string> = new Set(
  'cambodia china hong-kong myanmar north-korea singapore south-korea taiwan vietnam'.split(' '),
);
const isEastern = ({ country }: PersonEntity, split: SplitName | null): boolean =>
  easternCountries.has(country ?? '') && split !== null && (split.isFirst || split.given === '');

/** By the given name in English, and as it is written here. */
const genderIn = (text: string, person: PersonEntity, split: SplitName | null): Gender =>
  isEastern(person, split)
    ? genderOf(firstWord(split!.given))
    : genderOf(firstWord(person.name), firstWord(text));
const firstWord = (text: string): string => text.split(' ', 1)[0]!;

/** Case forms of native and foreign names, of names from packages, and of aliases in Cyrillic letters. */
function addDeclined(entity: Entity, names: Named[], list: NameList): void {
  const aliases = (entity.aliases ?? [])
    .filter((alias) => /\p{Script=Cyrillic}/u.test(alias))
    .map((text) => ({ language: cyrillicLanguageOf(text), text }));
  for (const { language, text } of [...names, ...aliases]) {
    if (!isDeclined(language)) continue;
    for (const form of declined(entity, text, language)) list.add(form, 'spelling', true);
  }
}

function declined(entity: Entity, text: string, language: DeclinedLanguage): string[] {
  if (entity.kind !== 'person') return decline(text, language, 'other');
  const split = splitPerson(entity.name, entity.surname);
  const gender = genderIn(text, entity, split);
  if (!isEastern(entity, split)) return decline(text, language, gender);
  const last = text.lastIndexOf(' ') + 1;
  const before = text.slice(0, last);
  return declineSurname(text.slice(last), gender, language).map((form) => before + form);
}

function addDemonyms(place: PlaceEntity, list: NameList): void {
  for (const demonym of place.demonyms ?? []) list.add(demonym, 'demonym');
  for (const [language, words] of Object.entries(place.peoples ?? {}))
    for (const word of words)
      if (isDeclined(language))
        for (const form of inflectDemonym(word, language)) list.add(form, 'demonym', true);
}

/** Told by letters that only one of the three has. */
const cyrillicLanguageOf = (text: string): CyrillicLanguage =>
  /ў|і.*[ыэ]|[ыэ].*і/iu.test(text) ? 'be' : /[іїєґ]/iu.test(text) ? 'uk' : 'ru';

/** The folded surnames of a person's name and native names: an editor may list one among the aliases. */
function surnamesOf(person: PersonEntity): Set<string> {
  const split = splitPerson(person.name, person.surname);
  if (!split) return new Set();
  const natives = nativesOf(person).map(({ language, text }) => ({
    language,
    surname: splitNative(text, split).surname,
  }));
  return new Set(
    [
      split.surname,
      ...natives.flatMap(({ language, surname }) => [surname, ...romanise(surname, language, 20)]),
    ].map(fold),
  );
}

/** What stands behind a surname and is none: "Martin Luther King Jr.", "George Bush senior". */
const suffix = / (?:[JS]r\.?|junior|senior|мл\.|ст\.|старший|младший|молодший|малодшы|старшы|[IVX]+)$/u;

/** Splits a name in another language where the English one is split: at as many words from the end, or the beginning. */
function splitNative(name: string, { surname, isFirst }: SplitName): SplitName {
  const words = name.replace(suffix, '').split(/\s+/);
  const many = surname.split(/\s+/).length;
  if (words.length <= many) return { given: '', surname: name, isFirst };
  const at = isFirst ? many : words.length - many;
  const [before, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  return isFirst ? { given: behind, surname: before, isFirst } : { given: before, surname: behind, isFirst };
}

/** What tells father and son apart belongs to neither name. */
const generation = /^(?:jr|sr|junior|senior)\.?,?$/iu;

export interface SplitName {
  given: string;
  surname: string;
  /** The surname stands before the given name, as in Xi Jinping. */
  isFirst: boolean;
}

const particles =
  /^(?:al|af|ap|bin|bint|d[aeio]s?|del|della|den|der|di|du|el|ibn|la|le|ten|ter|van|von|y|zu|zur)$/i;
const honours =
  /^(?:archbishop|ayatollah|bishop|cardinal|emperor|empress|king|lady|lord|metropolitan|patriarch|pope|prince|princess|queen|saint|shah|sheikh|sir|sultan|tsar)$/i;

/** Given names and surname of a person's name; null where it has no surname, as kings, popes and one-word names. */
export function splitPerson(name: string, surname?: string): SplitName | null {
  const words = name.split(/\s+/).filter((word) => !generation.test(word));
  if (surname !== undefined) {
    const given = words.join(' ').replace(surname, ' ').replace(/\s+/g, ' ').trim();
    return { given, surname, isFirst: given !== '' && name.startsWith(`${surname} `) };
  }
  if (words.length < 2 || honours.test(words[0]!)) return null;
  let first = words.length - 1;
  // A number ends the names of kings and popes.
  if (/^[IVX]+$/.test(words[first]!)) return null;
  while (first > 1 && particles.test(words[first - 1]!)) first--;
  return { given: words.slice(0, first).join(' '), surname: words.slice(first).join(' '), isFirst: false };
}

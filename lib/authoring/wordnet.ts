/**
 * Persons of the past, waters, mountains, islands and battles from WordNet 3.1, where the base has none of the name.
 * What ages is left out: the living, towns, countries, organisations.
 */
import type { Entity } from '../knowledge/entity.ts';
import { fold, kebab } from '../text/fold.ts';
import { foldedNames, type Sourced } from './sourced.ts';

/** An instance of WordNet's noun file. */
interface Instance {
  /** Synonyms as written, spaces for underscores. */
  words: string[];
  /** First word of each synset it is an instance of. */
  classes: string[];
  gloss: string;
}

/** Parses `data.noun` (wndb(5WN)): synsets with an instance hypernym. */
export function readInstances(data: string): Instance[] {
  const first = new Map<string, string>();
  const instances: { words: string[]; of: string[]; gloss: string }[] = [];
  for (const line of data.split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const [head = '', gloss = ''] = line.split(' | ');
    const cells = head.split(' ');
    const count = Number.parseInt(cells[3]!, 16);
    const words = Array.from({ length: count }, (_, i) => cells[4 + i * 2]!.replaceAll('_', ' '));
    first.set(cells[0]!, words[0]!);
    const of = [...head.matchAll(/ @i (\d{8}) n/g)].map(([, offset]) => offset!);
    if (of.length > 0) instances.push({ words, of, gloss: gloss.trim() });
  }
  return instances.map(({ words, of, gloss }) => ({
    words,
    classes: of.map((offset) => first.get(offset)!),
    gloss,
  }));
}

/** Words that WordNet writes small: what a name of this spelling means unless something speaks for the name. */
export function readOrdinaryWords(files: string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const file of files)
    for (const line of file.split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const cells = line.split(' ');
      const count = Number.parseInt(cells[3]!, 16);
      for (let i = 0; i < count; i++) {
        const word = cells[4 + i * 2]!.replace(/\(\w+\)$/, '');
        if (/^[a-z]+$/.test(word)) words.add(fold(word));
      }
    }
  return words;
}

const placeTypes: Record<string, Extract<Entity, { kind: 'place' }>['type']> = {
  river: 'water',
  lake: 'water',
  sea: 'water',
  bay: 'water',
  gulf: 'water',
  strait: 'water',
  channel: 'water',
  waterfall: 'water',
  'mountain peak': 'mountain',
  mountain: 'mountain',
  volcano: 'mountain',
  range: 'mountain',
  hill: 'mountain',
  island: 'island',
  archipelago: 'island',
  peninsula: 'region',
  cape: 'region',
  desert: 'region',
  plateau: 'region',
  'geographical area': 'region',
  'national park': 'site',
};
const battles = new Set(['pitched battle', 'naval battle', 'battle', 'siege', 'war', 'civil war']);
const invented = new Set(['fictional character', 'mythical being', 'imaginary being', 'saint']);

/** Adds to `base` the instances that are no namesake of anything in it. */
export function joinInstances(base: Sourced[], instances: Instance[]): Sourced[] {
  const taken = new Set<string>();
  const ids = new Set<string>();
  for (const sourced of base) {
    ids.add(sourced.entity.id);
    for (const name of foldedNames(sourced)) taken.add(name);
    // Two spellings of one person differ in given names; surname and year do not.
    if (sourced.entity.kind === 'person') taken.add(personKey(sourced.entity.name, sourced.entity.born));
  }
  const derived: Sourced[] = [];
  for (const instance of instances) {
    const entity = entityOf(instance);
    if (!entity || ids.has(entity.id)) continue;
    const names = [entity.name, ...(entity.aliases ?? [])].map(fold);
    if (names.some((name) => taken.has(name))) continue;
    if (entity.kind === 'person' && taken.has(personKey(entity.name, entity.born))) continue;
    ids.add(entity.id);
    for (const name of names) taken.add(name);
    derived.push({ entity, source: 'wordnet', names: [] });
  }
  return [...base, ...derived];
}

const personKey = (name: string, born: string | undefined): string =>
  `${fold(name).split(' ').at(-1)} ${born?.slice(0, 4) ?? '?'}`;

/** The years of a life at a gloss's end: "(1770-1827)", "(384-322 BC)", "(circa 1200-1280)". */
const lifetime = /\((circa )?(\d{1,4})-(\d{1,4})( BC)?\)/;

function entityOf({ words, classes, gloss }: Instance): Entity | null {
  const life = lifetime.exec(gloss);
  const summary = summaryOf(gloss);
  if (summary === null) return null;
  if (life && !classes.some((each) => invented.has(each))) {
    const [, circa, from, to, bc] = life;
    if (Number(bc ? from : to) <= Number(bc ? to : from)) return null;
    const full = words.filter((word) => /^\p{Lu}\S* .*\p{Lu}/u.test(word) && !honour.test(word));
    const name = full.sort((a, b) => a.length - b.length)[0] ?? words[0]!;
    // A lone name is too often another's: Demosthenes may stay, Bacon is not told from bacon.
    // "Charles I" is a king of five countries.
    if (!/^\p{Lu}/u.test(name) || name.split(' ').length < 2 || / [IVX]+$/.test(name)) return null;
    const year = (text: string): string => `${bc ? '-' : ''}${text.padStart(4, '0')}`;
    return {
      id: `wordnet-${kebab(name)}`,
      name,
      kind: 'person',
      prominence: 0,
      clues: classes,
      ...aliasesOf(full, name),
      ...(circa ? {} : { born: year(from!) }),
      died: year(to!),
      summary,
      asOf: '2011',
    };
  }
  const kind = classes.find((each) => each in placeTypes);
  const [name] = words;
  if (kind !== undefined && /^\p{Lu}/u.test(name!)) {
    // "Amazon", "Columbia": the long form alone tells the river from what is called after it.
    const long = words.filter((word) => word.includes(' '));
    if (long.length === 0 && name!.length < 6) return null;
    return {
      id: `wordnet-${kebab(long[0] ?? name!)}`,
      name: long[0] ?? name!,
      kind: 'place',
      type: placeTypes[kind]!,
      prominence: 1,
      ...aliasesOf(long.length > 0 ? long : words, long[0] ?? name!),
      summary,
      asOf: '2011',
    };
  }
  const battle = words.find((word) => /^(?:battle|siege) of /.test(word));
  const year = /\((?:\w+ )?(\d{4})\)|\bin (\d{4})\b/.exec(gloss);
  if (battle !== undefined && year && classes.some((each) => battles.has(each))) {
    const title = battle.charAt(0).toUpperCase() + battle.slice(1);
    const date = year[1] ?? year[2]!;
    return {
      id: `wordnet-${kebab(title)}`,
      name: title,
      kind: 'event',
      prominence: 0,
      start: date,
      end: date,
      summary,
      asOf: '2011',
    };
  }
  return null;
}

const honour =
  /^(?:Baron|Count|Duchess|Duke|Earl|Lady|Lord|Marquis|Prince|Princess|Saint|Sir|St\.|Viscount)\b/;

const aliasesOf = (words: string[], name: string): { aliases?: string[] } => {
  const aliases = words.filter((word) => word !== name && /^\p{Lu}/u.test(word));
  return aliases.length > 0 ? { aliases } : {};
};

/** The gloss without its quotations and years, as a sentence; null where nothing is left. */
function summaryOf(gloss: string): string | null {
  const plain = gloss
    .replace(/; ".*$/, '')
    .replace(/\s*\((?:circa |born |died )?\d{1,4}(?:-\d{1,4})?(?: BC)?\)/g, '')
    .replace(/^\((.*?)\) /, '')
    .trim();
  const short = plain.length <= 300 ? plain : plain.slice(0, plain.lastIndexOf(';', 300)).trim();
  return short.length < 24 || short.length > 300
    ? null
    : `${short.charAt(0).toUpperCase()}${short.slice(1)}.`;
}

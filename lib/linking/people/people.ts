/** The people an article introduces, over all its blocks. */
import type { Index } from '../../knowledge/layout.ts';
import { fold } from '../../text/fold.ts';
import { COMMA } from '../../text/words.ts';
import { type Context, contextLimits, type IntroducedRecord } from '../context.ts';
import {
  type LocalHit,
  type LocalNames,
  localHits,
  localNames,
  nameHash,
  nameHashAt,
} from '../coreference.ts';
import { type Decision, isDemonym } from '../decision.ts';
import * as lexicon from '../lexicon.ts';
import type { Scan } from '../match.ts';
import { countAlone, inSmallLetters, type NamesAlone } from './alone.ts';
import { type Gathered, gather, type Mentions, personHash } from './gathered.ts';
import { introducing, isDoubtful, nameOf, type PersonName, personAt, record } from './introduced.ts';
import { runsOf } from './names.ts';

/** The introduced people of the article so far. */
export interface People {
  /** By key. */
  records: Map<string, IntroducedRecord>;
  /** Key and folded short form: a surname, or the name written otherwise. */
  shortForms: [key: string, short: string][];
  /** Hashes of given names by which people are called: they are never sure. */
  givenNames: Set<number>;
  /** Keys whose introduction leaves no doubt. */
  sure: Set<string>;
  names: LocalNames;
  /** Where those names stand. */
  hits: Map<Scan, LocalHit[]>;
}

/** Points from which a person is introduced who is told of, or who is named again; and from which surely. */
const introducedFrom = { told: 2, again: 2.5, sure: 3.5 } as const;
/** Points for another person beside the name in a list. */
const LISTED = 1;

export function introduce(index: Index, scans: Scan[], decisions: Decision[], context: Context): People {
  const isPerson = (row: number): boolean => index.kind(row) === 'person';
  const { gathered, alone } = readNames(scans, decisions, isPerson);
  const people = peopleBefore(context);
  const keys = new Map([...people.records].map(([key, { name }]) => [personHash(name), key]));
  const keyOf = ({ person }: Gathered): string | undefined => keys.get(person);
  const persons = decisions.filter(({ subject }) => subject && 'row' in subject && isPerson(subject.row));
  const accepted = accept(gathered, persons, (group) => keyOf(group) !== undefined);
  for (const { group, sure } of accepted) keep(people, group.mentions, keyOf(group), sure);
  addGivenNames(people, accepted, alone, persons);
  const names = namesOf(people);
  return { ...people, names, hits: new Map(scans.map((scan) => [scan, localHits(scan, names)])) };
}

type Kept = Omit<People, 'names' | 'hits'>;

interface Accepted {
  group: Gathered;
  sure: boolean;
}

/** Those who are people. Looked at twice: who is listed beside a person is one. */
function accept(all: Gathered[], persons: Decision[], isKnown: (group: Gathered) => boolean): Accepted[] {
  const beside: BlockWords = new Map();
  for (const { scan, first, last } of persons) addWords(beside, scan, first, last);
  const accepted: Accepted[] = [];
  let open = all;
  for (let round = 0; round < 2; round++)
    open = open.filter((group) => {
      const listed = group.again && group.mentions.some((each) => isListed(each, beside)) ? LISTED : 0;
      const total = group.total + listed;
      const again = group.again && total >= introducedFrom.again;
      if (!again && group.told < introducedFrom.told && !isKnown(group)) return true;
      for (const { scan, first, last } of group.mentions) addWords(beside, scan, first, last);
      accepted.push({ group, sure: Math.max(group.told, total) >= introducedFrom.sure });
      return false;
    });
  return accepted;
}

/** All full names of the blocks that could be people's, with those that stand alone counted. */
function readNames(
  scans: Scan[],
  decisions: Decision[],
  isPerson: (row: number) => boolean,
): { gathered: Gathered[]; alone: NamesAlone } {
  const people: PersonName[] = [];
  const alone: NamesAlone = new Map();
  const linked = linkedWords(decisions);
  for (const scan of scans) {
    // Capitals show no names.
    if (scan.casing === 'capitals') continue;
    const there = linked.get(scan);
    for (const run of runsOf(scan, (word) => there?.[word] === 1)) {
      if (run.parts.length === 1) countAlone(alone, scan, run);
      else {
        const person = personAt(scan, run, isPerson);
        if (person) people.push(person);
      }
    }
  }
  return { gathered: gather(people, alone, (names) => inSmallLetters(scans, names)), alone };
}

/** Words of linked names. A bare surname counts as free: the article may introduce another bearer. */
function linkedWords(decisions: Decision[]): BlockWords {
  const linked: BlockWords = new Map();
  for (const decision of decisions)
    if (decision.subject !== null && !isDemonym(decision) && decision.readings[0]?.use !== 'surname')
      addWords(linked, decision.scan, decision.first, decision.last);
  return linked;
}

/** Words of blocks that are marked. */
type BlockWords = Map<Scan, Uint8Array>;

function addWords(blocks: BlockWords, scan: Scan, first: number, last: number): void {
  let words = blocks.get(scan);
  if (!words) {
    words = new Uint8Array(scan.words.length);
    blocks.set(scan, words);
  }
  words.fill(1, first, last + 1);
}

/** A comma or "and" joins the name to a person's: "Anna Kowalska, Jan Nowak and Vladimir Putin". */
function isListed({ scan, first, last }: PersonName, persons: BlockWords): boolean {
  const { words } = scan;
  const there = persons.get(scan);
  if (!there) return false;
  const joins = (word: number): boolean =>
    word > 0 && word < words.length && lexicon.conjunctions.has(words.lo[word]!);
  const listed =
    (joins(first - 1) && there[first - 2]) ||
    (joins(last + 1) && there[last + 2]) ||
    (first > 0 && words.gap[first - 1] === COMMA && there[first - 1]) ||
    (words.gap[last] === COMMA && there[last + 1]);
  return listed === 1;
}

function peopleBefore(context: Context): Kept {
  const records = new Map(context.introduced.map((each) => [each.key, each]));
  const shortForms = context.shortForms.flatMap(([short, key]): [string, string][] =>
    key.startsWith('local:') ? [[key.slice('local:'.length), short]] : [],
  );
  return { records, shortForms, givenNames: new Set(), sure: new Set(records.keys()) };
}

/** Keeps somebody new, or what more is said of somebody known. */
function keep(people: Kept, mentions: Mentions, before: string | undefined, sure: boolean): void {
  const person = introducing(mentions);
  if (!person) return;
  const found = record(person, nameOf(fullest(mentions)));
  const key = before ?? found.key;
  const known = people.records.get(key);
  if (!known) {
    if (people.records.size >= contextLimits.introduced) return;
    people.records.set(key, found);
  } else if (known.role === '' && found.role !== '')
    people.records.set(key, { ...found, key, name: known.name });
  if (sure) people.sure.add(key);
  const shorts = new Set(mentions.map(surnameOf));
  if (mentions.length > 1) for (const mention of mentions) shorts.add(fold(nameOf(mention)));
  for (const short of shorts)
    if (short !== key && !(known && people.shortForms.some((form) => form[0] === key && form[1] === short)))
      people.shortForms.push([key, short]);
}

/**
 * A given name alone means the one person of that name whom the article has: "Guido helped me", said of Guido Pella. Not
 * one that is a word or a place as well, or part of a known person's name.
 */
function addGivenNames(people: Kept, accepted: Accepted[], alone: NamesAlone, persons: Decision[]): void {
  const called = accepted
    .map(({ group }) => ({ group, person: fullest(group.mentions) }))
    .filter(
      ({ person: { scan, parts, hasGivenName } }) =>
        hasGivenName && !isDoubtful(scan, parts[0]!) && alone.has(nameHashAt(scan, parts[0]!, parts[1]! - 1)),
    );
  if (called.length === 0) return;
  const surnames = new Set(people.shortForms.map(([, short]) => nameHash(short)));
  const others = new Set<number>();
  for (const { scan, first, last } of persons)
    for (let i = first; i <= last; i++) others.add(nameHashAt(scan, i, i));
  const keys = new Map([...people.records].map(([key, { name }]) => [personHash(name), key]));
  for (const { group, person } of called) {
    const { scan, parts } = person;
    const key = keys.get(group.person);
    const given = nameHashAt(scan, parts[0]!, parts[1]! - 1);
    // Where it is somebody's surname as well, both are kept: nobody knows who is meant.
    if (key === undefined || (others.has(given) && !surnames.has(given))) continue;
    people.shortForms.push([key, fold(textOf(scan, parts[0]!, parts[1]! - 1))]);
    people.givenNames.add(given);
  }
}

/** The form with the most words, in the nominative if it is there. */
const fullest = (mentions: Mentions): PersonName =>
  mentions.reduce((a, b) =>
    a.oblique === b.oblique ? (b.parts.length > a.parts.length ? b : a) : a.oblique ? b : a,
  );

const textOf = ({ words, block }: Scan, first: number, last: number): string =>
  block.text.slice(words.start[first], words.end[last]);

const surnameOf = ({ scan, surname }: PersonName): string => fold(textOf(scan, surname.first, surname.last));

function namesOf({ records, shortForms }: Kept): LocalNames {
  const shorts = new Map<string, string[]>();
  for (const [key, short] of shortForms) shorts.set(key, [...(shorts.get(key) ?? []), short]);
  return localNames(
    [...records.values()].map(({ key, name }) => ({ key, name, shorts: shorts.get(key) ?? [] })),
  );
}

/** The people an article introduces, over all its blocks. */
import type { Index } from '../knowledge/layout.ts';
import { fold } from '../text/fold.ts';
import { COMMA } from '../text/words.ts';
import { countAlone, inSmallLetters, type NamesAlone } from './alone.ts';
import { type Context, contextLimits, type IntroducedRecord } from './context.ts';
import { type LocalNames, localNames } from './coreference.ts';
import { type Decision, isDemonym } from './decision.ts';
import { type Gathered, gather, type Mentions, personKey } from './gathered.ts';
import { introducing, type PersonName, personAt, record } from './introduced.ts';
import * as lexicon from './lexicon.ts';
import { type Scan, spanOf } from './match.ts';
import { runsOf } from './names.ts';

/** The introduced people of the article so far. */
export interface People {
  /** By key. */
  records: Map<string, IntroducedRecord>;
  /** Key and folded short form: a surname, or the name written otherwise. */
  shortForms: [key: string, short: string][];
  /** Keys whose introduction leaves no doubt. */
  sure: Set<string>;
  names: LocalNames;
}

/** Points from which a person is introduced who is told of, or who is named again; and from which surely. */
const introducedFrom = { told: 2, again: 2.5, sure: 3.5 } as const;
/** Points for another person beside the name in a list. */
const LISTED = 1;

export function introduce(index: Index, scans: Scan[], decisions: Decision[], context: Context): People {
  const isPerson = (row: number): boolean => index.kind(row) === 'person';
  const gathered = readNames(scans, decisions, isPerson);
  const people = peopleBefore(context);
  const known = new Map([...people.records].map(([key, { name }]) => [personKey(name), key]));
  const beside = personWords(decisions, isPerson);
  let open = gathered;
  // Twice: who is listed beside a person is one.
  for (let round = 0; round < 2; round++)
    open = open.filter((group) => {
      const listed = group.again && group.mentions.some((each) => isListed(each, beside)) ? LISTED : 0;
      const total = group.total + listed;
      const before = known.get(personKey(group.mentions[0].name));
      const accepted =
        before !== undefined ||
        group.told >= introducedFrom.told ||
        (group.again && total >= introducedFrom.again);
      if (!accepted) return true;
      for (const { scan, first, last } of group.mentions) addWords(beside, scan, first, last);
      keep(people, group.mentions, before, Math.max(group.told, total) >= introducedFrom.sure);
      return false;
    });
  return { ...people, names: namesOf(people) };
}

/** All full names of the blocks that could be people's, with those that stand alone counted. */
function readNames(scans: Scan[], decisions: Decision[], isPerson: (row: number) => boolean): Gathered[] {
  const people: PersonName[] = [];
  const alone: NamesAlone = new Map();
  // A bare surname counts though it may be linked: the article may introduce another bearer.
  const linked = new Set(
    decisions
      .filter((each) => each.subject !== null && !isDemonym(each) && each.readings[0]?.use !== 'surname')
      .map((each) => spanOf(each.scan, each.first)),
  );
  for (const scan of scans) {
    // A byline names its author, it does not say who that is; capitals show no names.
    if (scan.casing === 'capitals' || scan.block.role === 'byline') continue;
    const taken = (word: number): boolean => {
      const span = spanOf(scan, word);
      return span !== undefined && linked.has(span);
    };
    for (const run of runsOf(scan, taken)) {
      if (run.parts.length === 1) countAlone(alone, scan, run);
      else {
        const person = personAt(scan, run, isPerson);
        if (person) people.push(person);
      }
    }
  }
  const parts = people.flatMap(({ scan, parts }) => parts.map((part) => scan.words.lo[part]!));
  return gather(people, alone, inSmallLetters(scans, new Set(parts)));
}

/** Words of a block that belong to persons. */
type PersonWords = Map<Scan, Set<number>>;

function personWords(decisions: Decision[], isPerson: (row: number) => boolean): PersonWords {
  const persons: PersonWords = new Map();
  for (const { scan, first, last, subject } of decisions)
    if (subject && 'row' in subject && isPerson(subject.row)) addWords(persons, scan, first, last);
  return persons;
}

function addWords(persons: PersonWords, scan: Scan, first: number, last: number): void {
  const words = persons.get(scan) ?? new Set();
  for (let i = first; i <= last; i++) words.add(i);
  persons.set(scan, words);
}

/** A comma or "and" joins the name to a person's: "Anna Kowalska, Jan Nowak and Vladimir Putin". */
function isListed({ scan, first, last }: PersonName, persons: PersonWords): boolean {
  const { words } = scan;
  const there = persons.get(scan);
  if (!there) return false;
  const joins = (word: number): boolean =>
    word > 0 && word < words.length && lexicon.conjunctions.has(words.lo[word]!);
  return (
    (joins(first - 1) && there.has(first - 2)) ||
    (joins(last + 1) && there.has(last + 2)) ||
    (first > 0 && words.gap[first - 1] === COMMA && there.has(first - 1)) ||
    (words.gap[last] === COMMA && there.has(last + 1))
  );
}

type Kept = Omit<People, 'names'>;

function peopleBefore(context: Context): Kept {
  const records = new Map(context.introduced.map((each) => [each.key, each]));
  const shortForms = context.shortForms.flatMap(([short, key]): [string, string][] =>
    key.startsWith('local:') ? [[key.slice('local:'.length), short]] : [],
  );
  return { records, shortForms, sure: new Set(records.keys()) };
}

/** Keeps somebody new, or what more is said of somebody known. */
function keep(people: Kept, mentions: Mentions, before: string | undefined, sure: boolean): void {
  const person = introducing(mentions);
  if (!person) return;
  const found = record(person, fullest(mentions).name);
  const key = before ?? found.key;
  const known = people.records.get(key);
  if (!known) {
    if (people.records.size >= contextLimits.introduced) return;
    people.records.set(key, found);
  } else if (known.role === '' && found.role !== '')
    people.records.set(key, { ...found, key, name: known.name });
  if (sure) people.sure.add(key);
  const shorts = new Set(mentions.flatMap((mention) => [surnameOf(mention), fold(mention.name)]));
  for (const short of shorts)
    if (short !== key && !people.shortForms.some((form) => form[0] === key && form[1] === short))
      people.shortForms.push([key, short]);
}

/** The form with the most words, in the nominative if it is there. */
const fullest = (mentions: Mentions): PersonName =>
  mentions.reduce((a, b) =>
    a.oblique === b.oblique ? (b.parts.length > a.parts.length ? b : a) : a.oblique ? b : a,
  );

const surnameOf = ({ scan: { words, block }, surname }: PersonName): string =>
  fold(block.text.slice(words.start[surname.first], words.end[surname.last]));

const namesOf = ({ records, shortForms }: Kept): LocalNames =>
  localNames(
    [...records.values()].map(({ key, name }) => ({
      key,
      name,
      shorts: shortForms.filter((form) => form[0] === key).map((form) => form[1]),
    })),
  );

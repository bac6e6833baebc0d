/**
 * The index file: its byte layout, the writer and the reader together.
 *
 * Little-endian; every section starts at a multiple of four bytes. It is opened as typed arrays over the fetched bytes;
 * where the lists of an entity begin is summed up from their lengths when first asked for: they take a quarter of the room.
 *
 *   header       u32 × 16: magic "SLX5", then in the order of `counted` how many there are; the rest 0
 *   prefix       i32 × 2·prefixes    second hash of the prefix, then where it leads: bit 31, longer names go on from here; bit
 *                                    30, names written small begin so; bits 0–29, 1 + first posting, 0 where no name ends;
 *                                    all 0 in a place without a prefix
 *   posting      u32 × postings      bits 0–21 entity row, 22–24 use, 25–27 case rule, 28 ordinary word, 31 last of its name;
 *                                    names with the same readings, as the cases of one name, share them
 *   link         u16 × links         entity rows it names, entity after entity
 *   clue         u32 × clues         first hashes of folded clue phrases, entity after entity
 *   country      u16 × entities      1 + row of its country, 0 for none
 *   facts        u8 × 8·entities     kind + 8 × prominence; place type (number in `placeTypes`, 255 none); bytes of id, name
 *                                    and Wikipedia title; number of links and of clues; flags
 *   wikidata     u32 × wikidata      number of the Q id, for entities with the flag, in their order; so below
 *   geonames     u32 × geonames      number of the GeoNames id, which has no bytes then
 *   years        i16 × 2·years       first and last year
 *   file         u16 × files         row of the first card in each card file: cards stand in the order of rows
 *   text         u8 × text bytes     UTF-8: id, name, Wikipedia title, entity after entity; not the id where it follows from
 *                                    the name, nor the title where it is the name
 *
 * A prefix stands in the place of the table that its first hash has among all hashes, or in the first free one behind it: so
 * a search reads one stretch of memory, up to a place without a prefix. Two names with the same hash pair would be one: the
 * writer refuses them.
 */
import { fold, kebab } from '../text/fold.ts';
import {
  ALL_CAPITALS,
  appendHi,
  appendLo,
  CAPITAL,
  COMMA,
  commaHi,
  commaLo,
  cutWords,
  phraseHash,
} from '../text/words.ts';
import { type EntityId, type EntityRef, type Kind, kinds, placeTypes } from './entity.ts';

const MAGIC = 0x35584c53;
const HEADER = 16;
/** Links and countries are rows in 16 bits, 0 for none. */
const MOST_ENTITIES = 0xfffe;
/** Bytes of `facts` for an entity. */
const FACTS = 8;
const GOES_ON = 0x80000000;
/** Some name that begins with this word may be written with a small first letter. */
const SMALL = 0x40000000;
const LAST = 0x80000000;
const ORDINARY = 1 << 28;

/** Flags of an entity: what follows from its name, and which sections of only some it stands in. */
const TITLE_IS_NAME = 1;
const ID_IS_NAME = 2;
const HAS_WIKIDATA = 4;
const HAS_GEONAMES = 8;
const HAS_YEARS = 16;

/** Where a name of an entity comes from. */
export const uses = ['name', 'alias', 'acronym', 'spelling', 'surname', 'demonym'] as const;
export type Use = (typeof uses)[number];

/** How a name must be written to count, as bits over the posting's case rule. */
export const FIRST_CAPITAL = 1;
export const LAST_CAPITAL = 2;
/** All letters capital, as in KGB. */
export const EXACT_CAPITALS = 4;

export interface IndexInput {
  /** Sorted by id, in code unit order; a row's number is its place here. */
  entities: IndexEntity[];
  aliases: IndexAlias[];
}

export interface IndexEntity {
  id: EntityId;
  name: string;
  kind: Kind;
  wikidata?: string;
  wikipedia?: string;
  /** 0 to 5. */
  prominence: number;
  country?: EntityId;
  /** Ids of all entities it names. */
  related: EntityId[];
  /** Words and phrases that stand near it. */
  clues: string[];
  /** First and last year of life or existence; an open end is 9999. */
  years: [number, number] | null;
  type?: (typeof placeTypes)[number];
  /** Card files are filled in the order of rows. */
  cardFile: number;
  cardIndex: number;
}

export interface IndexAlias {
  /** As written: its capitals become the case rule. */
  text: string;
  /** Row of the entity. */
  entity: number;
  use: Use;
  /** An ordinary word or a person's name as well, which a place alone does not claim. */
  ordinary?: boolean;
}

interface Prefix {
  lo: number;
  hi: number;
  goesOn: boolean;
  small: boolean;
  /** Folded text of the names that end here, empty where none does. */
  text: string;
  postings: Set<number>;
}

/** Two thirds of all ids: they are kept as their number. */
const geonames = /^geonames-([1-9]\d*)$/;

/** "Brest region", "Tagus river": newspapers write what kind of thing it is small. */
const generic =
  / (?:canal|county|district|governorate|island|islands|oblast|peninsula|prefecture|prison|province|region|river|strait|valley|voivodeship)$/iu;

/** A leading article is written small inside a sentence: "the Hague" is no other place. */
function caseRule(text: string): number {
  const words = cutWords(text);
  const last = words.length - 1;
  const article = last > 0 && /^the\b/iu.test(text);
  const acronym = (words.shape[0]! & ALL_CAPITALS) !== 0 && words.length === 1;
  const dotted = /^(?:\p{Lu}\.){2,}$/u.test(text);
  return (
    (!article && words.shape[0]! & CAPITAL ? FIRST_CAPITAL : 0) |
    (words.shape[last]! & CAPITAL && !(last > 0 && generic.test(text)) ? LAST_CAPITAL : 0) |
    (acronym || dotted ? EXACT_CAPITALS : 0)
  );
}

const isNamed = ({ id, name }: IndexEntity): boolean => kebab(name) === id;

/** Places of the table that have a prefix: fuller, it would be searched for longer; emptier, it takes more room. */
const FULL = 0.87;
const HASHES = 2 ** 32;
/** Place of a first hash in a table; `scale` is places a hash. */
const placeOf = (lo: number, scale: number): number => ((lo >>> 0) * scale) | 0;

/** The least power of two that is not below a number. */
const powerOfTwo = (least: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(least)));

const align = (bytes: number): number => (bytes + 3) & ~3;

/** Lays out the index. Throws on unsorted rows or (never seen) two names with one hash pair. */
export function writeIndex(input: IndexInput): Uint8Array {
  if (input.entities.length > MOST_ENTITIES)
    throw new Error(`the index holds ${MOST_ENTITIES} entities at the most, not ${input.entities.length}`);
  const rows = new Map<string, number>();
  input.entities.forEach((entity, row) => {
    const before = input.entities[row - 1];
    if (before && before.id >= entity.id)
      throw new Error(`index rows are not sorted: ${before.id}, ${entity.id}`);
    rows.set(entity.id, row);
  });

  // Every prefix of every name, by hash pair.
  const prefixes = new Map<string, Prefix>();
  const prefix = (lo: number, hi: number): Prefix => {
    const at = `${lo},${hi}`;
    const known = prefixes.get(at) ?? { lo, hi, goesOn: false, small: false, text: '', postings: new Set() };
    prefixes.set(at, known);
    return known;
  };
  for (const alias of input.aliases) {
    const words = cutWords(alias.text);
    if (words.length === 0) continue;
    const rule = caseRule(alias.text);
    if (!(rule & (FIRST_CAPITAL | EXACT_CAPITALS)))
      prefix(appendLo(0, words.lo[0]!), appendHi(0, words.hi[0]!)).small = true;
    let lo = 0;
    let hi = 0;
    for (let i = 0; i < words.length; i++) {
      if (i > 0) {
        prefix(lo, hi).goesOn = true;
        if (words.gap[i - 1] === COMMA) {
          lo = appendLo(lo, commaLo);
          hi = appendHi(hi, commaHi);
          prefix(lo, hi).goesOn = true;
        }
      }
      lo = appendLo(lo, words.lo[i]!);
      hi = appendHi(hi, words.hi[i]!);
    }
    const end = prefix(lo, hi);
    const text = fold(alias.text);
    if (end.postings.size > 0 && end.text !== text)
      throw new Error(`"${end.text}" and "${text}" share a hash: change a seed`);
    end.text = text;
    end.postings.add(
      alias.entity | (uses.indexOf(alias.use) << 22) | (rule << 25) | (alias.ordinary ? ORDINARY : 0),
    );
  }

  const ordered = [...prefixes.values()].sort((a, b) => (a.lo >>> 0) - (b.lo >>> 0) || a.hi - b.hi);
  const homes = Math.ceil(ordered.length / FULL);
  const placed: number[] = [];
  for (const { lo } of ordered) placed.push(Math.max(placeOf(lo, homes / HASHES), (placed.at(-1) ?? -1) + 1));
  const links = input.entities.map((entity) =>
    [...new Set(entity.related)].map((id) => rows.get(id)).filter((row) => row !== undefined),
  );
  const clues = input.entities.map((entity) =>
    [...new Set(entity.clues.map((clue) => phraseHash(clue).lo >>> 0))].sort((a, b) => a - b),
  );
  const encoder = new TextEncoder();
  const texts = input.entities.map((entity) =>
    [
      geonames.test(entity.id) || isNamed(entity) ? '' : entity.id,
      entity.name,
      entity.wikipedia === entity.name ? '' : (entity.wikipedia ?? ''),
    ].map((text) => encoder.encode(text)),
  );

  const readings = new Readings();
  const first = ordered.map(({ postings }) => readings.add(postings));
  const wikidata = input.entities.flatMap(({ wikidata }) => (wikidata ? [Number(wikidata.slice(1))] : []));
  const numbers = input.entities.flatMap(({ id }) => geonames.exec(id)?.[1] ?? []).map(Number);
  const years = input.entities.flatMap(({ years }) => years ?? []);
  const files = firstCards(input.entities);
  const count = {
    homes,
    // A place behind the last is free: there a search ends.
    prefixes: Math.max(homes, (placed.at(-1) ?? -1) + 1) + 1,
    postings: readings.list.length,
    entities: input.entities.length,
    links: sum(links.map((list) => list.length)),
    clues: sum(clues.map((list) => list.length)),
    text: sum(texts.flat().map((text) => text.length)),
    wikidata: wikidata.length,
    geonames: numbers.length,
    years: years.length / 2,
    files: files.length,
    names: sum(ordered.map(({ postings }) => postings.size)),
  };
  const sections = layOut(count);
  const bytes = new Uint8Array(sections.size);
  const view = viewOf(bytes, sections, count);
  new Uint32Array(bytes.buffer, 0, HEADER).set([MAGIC, ...counted.map((what) => count[what])]);

  ordered.forEach(({ hi, goesOn, small }, i) => {
    view.prefix[2 * placed[i]!] = hi;
    view.prefix[2 * placed[i]! + 1] = (first[i]! + 1) | (goesOn ? GOES_ON : 0) | (small ? SMALL : 0);
  });
  view.posting.set(readings.list);
  view.link.set(links.flat());
  view.clue.set(clues.flat());
  view.wikidata.set(wikidata);
  view.geonames.set(numbers);
  view.years.set(years);
  view.file.set(files);
  let offset = 0;
  input.entities.forEach((entity, row) => {
    for (const text of texts[row]!) {
      view.text.set(text, offset);
      offset += text.length;
    }
    const lengths = [...texts[row]!, links[row]!, clues[row]!].map(({ length }) => length);
    if (lengths.some((length) => length > 255))
      throw new Error(`${entity.id}: id, name and title have 255 bytes at the most, links and clues are 255`);
    view.country[row] = entity.country === undefined ? 0 : (rows.get(entity.country) ?? -1) + 1;
    view.facts.set(
      [
        kinds.indexOf(entity.kind) + 8 * entity.prominence,
        entity.type ? placeTypes.indexOf(entity.type) : 255,
        ...lengths,
        (entity.wikipedia === entity.name ? TITLE_IS_NAME : 0) |
          (isNamed(entity) ? ID_IS_NAME : 0) |
          (entity.wikidata ? HAS_WIKIDATA : 0) |
          (geonames.test(entity.id) ? HAS_GEONAMES : 0) |
          (entity.years ? HAS_YEARS : 0),
      ],
      row * FACTS,
    );
  });
  return bytes;
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Row of the first card in each file. Throws where cards do not follow the rows. */
function firstCards(entities: IndexEntity[]): number[] {
  const first: number[] = [];
  entities.forEach(({ id, cardFile, cardIndex }, row) => {
    if (cardFile === first.length) first.push(row);
    if (cardFile !== first.length - 1 || cardIndex !== row - first.at(-1)!)
      throw new Error(`the card of ${id} does not follow that of the row before`);
  });
  return first;
}

/** Postings of all names; what several names mean alike stands there once. */
class Readings {
  readonly list: number[] = [];
  private readonly places = new Map<string, number>();

  /** Where the postings of a name begin; -1 where it has none. */
  add(postings: ReadonlySet<number>): number {
    if (postings.size === 0) return -1;
    const sorted = [...postings].sort((a, b) => (a & 0x3fffff) - (b & 0x3fffff) || a - b);
    const key = sorted.join();
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const first = this.list.length;
    this.places.set(key, first);
    this.list.push(...sorted.slice(0, -1), sorted.at(-1)! | LAST);
    return first;
  }
}

/** What is made when first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** Where the lists of each row begin, one behind the other, and where the last one ends; bytes of the facts are their lengths. */
function starts(facts: Uint8Array, first: number, last = first): Uint32Array {
  const rows = facts.length / FACTS;
  const from = new Uint32Array(rows + 1);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    for (let byte = first; byte <= last; byte++) at += facts[row * FACTS + byte]!;
    from[row + 1] = at;
  }
  return from;
}

/** One bit for the high 21 bits of each hash. */
function mapOf(hashes: Uint32Array): Uint32Array {
  const map = new Uint32Array(1 << 16);
  for (const hash of hashes) map[hash >>> 16]! |= 1 << ((hash >>> 11) & 31);
  return map;
}

const filterBits = (hash: number): number => (1 << (hash >>> 27)) | (1 << (hash >>> 22));

/**
 * A number in which each prefix has two bits set, so that one look tells nearly all else apart. Which, says its second hash; a
 * word in small letters has others, since few names may be written so.
 */
function filterOf(prefix: Int32Array): Int32Array {
  const filter = new Int32Array(powerOfTwo(prefix.length / 8));
  const last = filter.length - 1;
  for (let i = 0; i < prefix.length; i += 2) {
    const hi = prefix[i]!;
    filter[hi & last]! |= filterBits(hi) | (prefix[i + 1]! & SMALL ? filterBits(~hi) : 0);
  }
  return filter;
}

/** Where a row stands in a section of those that have the flag; meaningless for one that has it not. */
function places(facts: Uint8Array, flag: number): Uint16Array {
  const rows = facts.length / FACTS;
  const place = new Uint16Array(rows);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    place[row] = at;
    if (facts[row * FACTS + FACTS - 1]! & flag) at++;
  }
  return place;
}

/** What the header counts, in its order; `text` in bytes, `names` once for each entity that bears them. */
const counted = [
  'homes',
  'prefixes',
  'postings',
  'entities',
  'links',
  'clues',
  'text',
  'wikidata',
  'geonames',
  'years',
  'files',
  'names',
] as const;
type Counts = Record<(typeof counted)[number], number>;

function readCounts(header: Uint32Array): Counts {
  return Object.fromEntries(counted.map((what, i) => [what, header[i + 1]!])) as Counts;
}

function layOut(count: Counts) {
  let size = HEADER * 4;
  const section = (bytes: number): number => {
    const at = size;
    size = align(size + bytes);
    return at;
  };
  const at = {
    prefix: section(count.prefixes * 8),
    posting: section(count.postings * 4),
    link: section(count.links * 2),
    clue: section(count.clues * 4),
    country: section(count.entities * 2),
    facts: section(count.entities * FACTS),
    wikidata: section(count.wikidata * 4),
    geonames: section(count.geonames * 4),
    years: section(count.years * 4),
    file: section(count.files * 2),
    text: section(count.text),
  };
  return { at, size };
}

function viewOf(bytes: Uint8Array, { at }: ReturnType<typeof layOut>, count: Counts) {
  const u32 = (offset: number, length: number) =>
    new Uint32Array(bytes.buffer, bytes.byteOffset + offset, length);
  const u16 = (offset: number, length: number) =>
    new Uint16Array(bytes.buffer, bytes.byteOffset + offset, length);
  return {
    prefix: new Int32Array(bytes.buffer, bytes.byteOffset + at.prefix, 2 * count.prefixes),
    posting: u32(at.posting, count.postings),
    link: u16(at.link, count.links),
    clue: u32(at.clue, count.clues),
    country: u16(at.country, count.entities),
    facts: bytes.subarray(at.facts, at.facts + count.entities * FACTS),
    wikidata: u32(at.wikidata, count.wikidata),
    geonames: u32(at.geonames, count.geonames),
    years: new Int16Array(bytes.buffer, bytes.byteOffset + at.years, count.years * 2),
    file: u16(at.file, count.files),
    text: bytes.subarray(at.text, at.text + count.text),
  };
}

/** A name that may mean an entity. */
export interface Posting {
  row: number;
  use: Use;
  /** Bits FIRST_CAPITAL, LAST_CAPITAL, EXACT_CAPITALS. */
  caseRule: number;
  /** The name is an ordinary word or a person's name as well. */
  ordinary: boolean;
}

/** The opened index. Rows number the entities in the order of their ids. */
export interface Index {
  readonly entities: number;
  /** Names, counted once for each entity that bears them. */
  readonly names: number;
  readonly bytes: number;
  /** False for a word (its second hash) that no name begins with when written so; true for all others and, by chance, for one in twenty. */
  mayBegin(word: number, isCapital: boolean): boolean;
  /** Where the prefix with this hash pair leads: `goesOn`, `nameOf`; 0 where no name begins so. */
  step(lo: number, hi: number): number;
  /** Readings of the name that `nameOf` numbers. */
  postings(name: number): Posting[];
  /** Row of an id, or -1. */
  row(id: EntityId): number;
  id(row: number): EntityId;
  name(row: number): string;
  kind(row: number): Kind;
  prominence(row: number): number;
  /** Place type; undefined for other kinds. */
  type(row: number): (typeof placeTypes)[number] | undefined;
  /** Row of its country, or -1. */
  country(row: number): number;
  links(row: number): Uint16Array;
  /** The sum of what the rows that this one names have in a column. */
  sumOfLinks(row: number, column: Float32Array): number;
  /** First hashes of its clue phrases, unsigned, ascending. */
  clues(row: number): Uint32Array;
  /** False for a first hash that is nobody's clue; true for all others and, by chance, for one in twenty-five. */
  mayBeClue(lo: number): boolean;
  years(row: number): [number, number] | null;
  card(row: number): { file: number; place: number };
  ref(row: number): EntityRef;
}

export const goesOn = (step: number): boolean => step >>> 31 === 1;
/** Number of the name that ends at a step, or -1. Names with the same readings share one. */
export const nameOf = (step: number): number => (step & 0x3fffffff) - 1;

/** Bytes of the part that finds names, and of the rest, which says what they mean. */
export function indexBytes(index: Uint8Array): { matching: number; entities: number } {
  const header = new Uint32Array(index.buffer, index.byteOffset, HEADER);
  const { prefixes, postings } = readCounts(header);
  const matching = 4 * (2 * prefixes + postings);
  return { matching, entities: index.length - matching };
}

/** Opens an index over its bytes. Throws when they are none of ours. */
export function openIndex(bytes: Uint8Array): Index {
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
  if (header[0] !== MAGIC)
    throw new Error('the knowledge index is damaged or of another version: reinstall Sidelight');
  const count = readCounts(header);
  const sections = layOut(count);
  if (bytes.length !== sections.size)
    throw new Error('the knowledge index is cut short: reinstall Sidelight');
  const view = viewOf(bytes, sections, count);
  const decoder = new TextDecoder();
  // A decoder takes longer to call than a short ASCII text to spell.
  const decode = (from: number, to: number): string => {
    let text = '';
    for (let at = from; at < to; at++) {
      const byte = view.text[at]!;
      if (byte > 0x7f) return decoder.decode(view.text.subarray(from, to));
      text += String.fromCharCode(byte);
    }
    return text;
  };
  const { prefix } = view;
  const filter = filterOf(prefix);
  const scale = count.homes / HASHES;
  const fact = (row: number, i: number): number => view.facts[row * FACTS + i]!;
  const textStart = once(() => starts(view.facts, 2, 4));
  const linkStart = once(() => starts(view.facts, 5));
  const clueStart = once(() => starts(view.facts, 6));
  const clueMap = once(() => mapOf(view.clue));
  const wikidataPlace = once(() => places(view.facts, HAS_WIKIDATA));
  const geonamesPlace = once(() => places(view.facts, HAS_GEONAMES));
  const yearsPlace = once(() => places(view.facts, HAS_YEARS));
  const has = (row: number, flag: number): boolean => (fact(row, FACTS - 1) & flag) !== 0;
  const idOf = (row: number, name?: string): EntityId => {
    if (has(row, ID_IS_NAME)) return kebab(name ?? index.name(row));
    if (has(row, HAS_GEONAMES)) return `geonames-${view.geonames[geonamesPlace()[row]!]}`;
    return decode(textStart()[row]!, textStart()[row]! + fact(row, 2));
  };
  const mayBe = (hi: number, bits: number): boolean => (filter[hi & (filter.length - 1)]! & bits) === bits;
  const index: Index = {
    entities: count.entities,
    names: count.names,
    bytes: bytes.length,
    mayBegin(word, isCapital) {
      const hi = appendHi(0, word);
      return mayBe(hi, filterBits(isCapital ? hi : ~hi));
    },
    step(lo, hi) {
      if (!mayBe(hi, filterBits(hi))) return 0;
      for (let i = placeOf(lo, scale) << 1; ; i += 2) {
        const value = prefix[i + 1]!;
        if (value === 0 || prefix[i] === hi) return value;
      }
    },
    postings(name) {
      const list: Posting[] = [];
      for (let i = name; ; i++) {
        const value = view.posting[i]!;
        list.push({
          row: value & 0x3fffff,
          use: uses[(value >>> 22) & 7]!,
          caseRule: (value >>> 25) & 7,
          ordinary: (value & ORDINARY) !== 0,
        });
        if (value & LAST) return list;
      }
    },
    row(id) {
      let low = 0;
      let high = count.entities - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = index.id(middle);
        if (found === id) return middle;
        if (found < id) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
    id: (row) => idOf(row),
    name(row) {
      const from = textStart()[row]! + fact(row, 2);
      return decode(from, from + fact(row, 3));
    },
    kind: (row) => kinds[fact(row, 0) & 7]!,
    prominence: (row) => (fact(row, 0) >> 3) & 7,
    type: (row) => placeTypes[fact(row, 1)],
    country: (row) => view.country[row]! - 1,
    sumOfLinks(row, column) {
      let sum = 0;
      const end = linkStart()[row + 1]!;
      for (let at = linkStart()[row]!; at < end; at++) sum += column[view.link[at]!]!;
      return sum;
    },
    links: (row) => view.link.subarray(linkStart()[row], linkStart()[row + 1]),
    clues: (row) => view.clue.subarray(clueStart()[row], clueStart()[row + 1]),
    mayBeClue: (lo) => (clueMap()[lo >>> 16]! & (1 << ((lo >>> 11) & 31))) !== 0,
    years(row) {
      const at = yearsPlace()[row]! * 2;
      return has(row, HAS_YEARS) ? [view.years[at]!, view.years[at + 1]!] : null;
    },
    card(row) {
      const file = view.file.findLastIndex((first) => first <= row);
      return { file, place: row - view.file[file]! };
    },
    ref(row) {
      const name = index.name(row);
      const ref: EntityRef = { id: idOf(row, name), name, kind: index.kind(row) };
      if (has(row, HAS_WIKIDATA)) ref.wikidata = `Q${view.wikidata[wikidataPlace()[row]!]}`;
      const wikipedia = has(row, TITLE_IS_NAME)
        ? name
        : decode(textStart()[row]! + fact(row, 2) + fact(row, 3), textStart()[row + 1]!);
      if (wikipedia) ref.wikipedia = wikipedia;
      return ref;
    },
  };
  return index;
}

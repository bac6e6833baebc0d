/**
 * The index file: its byte layout, the writer and the reader together.
 *
 * Little-endian; every section starts at a multiple of four bytes. It is opened as typed arrays over the fetched bytes:
 * nothing is parsed or copied.
 *
 *   header     u32 × 16: magic "SLX1", slots, keys, postings, entities, links, clues, text bytes; the rest 0
 *   slotCheck  u32 × slots      second hash of the prefix in this slot
 *   slotValue  u32 × slots      0: empty; bit 31: longer names go on from here; bits 0–30: 1 + key, 0 where no name ends
 *   keyStart   u32 × keys + 1   first posting of a key
 *   posting    u32 × postings   bits 0–21 entity row, 22–24 use, 25–27 case rule
 *   linkStart  u32 × entities+1 first link of an entity
 *   link       u32 × links      entity rows it names
 *   clueStart  u32 × entities+1 first clue of an entity
 *   clue       u32 × clues      first hash of a folded clue phrase
 *   textStart  u32 × 3·entities + 1   id, name, Wikipedia title of each entity in `text`
 *   wikidata   u32 × entities   number of the Q id, 0 for none
 *   country    u32 × entities   1 + row of its country, 0 for none
 *   card       u32 × entities   file number × 65,536 + place in the file
 *   years      i16 × 2·entities first and last year; both 32,767 where unknown
 *   facts      u8 × 2·entities  kind and prominence: kind + 8 × prominence; place type (number in `placeTypes`, 255 none)
 *   text       u8 × text bytes  UTF-8
 *
 * A slot is found by the first hash of the prefix, modulo the slots (a power of two), then the next ones. Two names with
 * the same hash pair would be one key: the writer refuses them.
 */
import { fold } from '../text/fold.ts';
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

const MAGIC = 0x31584c53;
const HEADER = 16;
const NO_YEAR = 0x7fff;
const GOES_ON = 0x80000000;

/** Where a name of an entity comes from. */
export const uses = ['name', 'alias', 'acronym', 'spelling', 'surname', 'given', 'demonym'] as const;
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
  /** 1 to 5. */
  prominence: number;
  country?: EntityId;
  /** Ids of all entities it names. */
  related: EntityId[];
  /** Words and phrases that stand near it. */
  clues: string[];
  /** First and last year of life or existence; an open end is 9999. */
  years: [number, number] | null;
  type?: (typeof placeTypes)[number];
  cardFile: number;
  cardIndex: number;
}

export interface IndexAlias {
  /** As written: its capitals become the case rule. */
  text: string;
  /** Row of the entity. */
  entity: number;
  use: Use;
}

interface Key {
  lo: number;
  hi: number;
  text: string;
  postings: Set<number>;
}

/** A leading article is written small inside a sentence: "the Hague" is no other place. */
function caseRule(text: string): number {
  const words = cutWords(text);
  const last = words.length - 1;
  const article = last > 0 && /^the\b/iu.test(text);
  const acronym = (words.shape[0]! & ALL_CAPITALS) !== 0 && words.length === 1;
  const dotted = /^(?:\p{Lu}\.){2,}$/u.test(text);
  return (
    (!article && words.shape[0]! & CAPITAL ? FIRST_CAPITAL : 0) |
    (words.shape[last]! & CAPITAL ? LAST_CAPITAL : 0) |
    (acronym || dotted ? EXACT_CAPITALS : 0)
  );
}

const align = (bytes: number): number => (bytes + 3) & ~3;

/** Lays out the index. Throws on unsorted rows or (never seen) two names with one hash pair. */
export function writeIndex(input: IndexInput): Uint8Array {
  const rows = new Map<string, number>();
  input.entities.forEach((entity, row) => {
    const before = input.entities[row - 1];
    if (before && before.id >= entity.id)
      throw new Error(`index rows are not sorted: ${before.id}, ${entity.id}`);
    rows.set(entity.id, row);
  });

  // Every prefix of every name, by hash pair.
  const keys = new Map<string, Key>();
  const slots = new Map<string, { lo: number; hi: number; goesOn: boolean; key: Key | null }>();
  const slot = (lo: number, hi: number) => {
    const at = `${lo},${hi}`;
    const known = slots.get(at) ?? { lo, hi, goesOn: false, key: null };
    slots.set(at, known);
    return known;
  };
  for (const alias of input.aliases) {
    const words = cutWords(alias.text);
    if (words.length === 0) continue;
    let lo = 0;
    let hi = 0;
    for (let i = 0; i < words.length; i++) {
      if (i > 0) {
        slot(lo, hi).goesOn = true;
        if (words.gap[i - 1] === COMMA) {
          lo = appendLo(lo, commaLo);
          hi = appendHi(hi, commaHi);
          slot(lo, hi).goesOn = true;
        }
      }
      lo = appendLo(lo, words.lo[i]!);
      hi = appendHi(hi, words.hi[i]!);
    }
    const end = slot(lo, hi);
    const text = fold(alias.text);
    end.key ??= { lo, hi, text, postings: new Set() };
    if (end.key.text !== text) throw new Error(`"${end.key.text}" and "${text}" share a hash: change a seed`);
    keys.set(`${lo},${hi}`, end.key);
    end.key.postings.add(alias.entity | (uses.indexOf(alias.use) << 22) | (caseRule(alias.text) << 25));
  }

  const orderedKeys = [...keys.values()].sort((a, b) =>
    a.text < b.text ? -1 : a.text > b.text ? 1 : a.lo - b.lo,
  );
  const keyNumber = new Map(orderedKeys.map((key, number) => [key, number]));
  const postings = orderedKeys.map((key) =>
    [...key.postings].sort((a, b) => (a & 0x3fffff) - (b & 0x3fffff) || a - b),
  );
  const links = input.entities.map((entity) =>
    [...new Set(entity.related)].map((id) => rows.get(id)).filter((row) => row !== undefined),
  );
  const clues = input.entities.map((entity) =>
    [...new Set(entity.clues.map((clue) => phraseHash(clue).lo >>> 0))].sort((a, b) => a - b),
  );
  const encoder = new TextEncoder();
  const texts = input.entities.flatMap((entity) =>
    [entity.id, entity.name, entity.wikipedia ?? ''].map((text) => encoder.encode(text)),
  );

  let capacity = 16;
  while (capacity < slots.size * 1.4) capacity *= 2;
  const count = {
    slots: capacity,
    keys: orderedKeys.length,
    postings: sum(postings.map((list) => list.length)),
    entities: input.entities.length,
    links: sum(links.map((list) => list.length)),
    clues: sum(clues.map((list) => list.length)),
    text: sum(texts.map((text) => text.length)),
  };
  const sections = layOut(count);
  const bytes = new Uint8Array(sections.size);
  const view = viewOf(bytes, sections, count);
  new Uint32Array(bytes.buffer, 0, HEADER).set([
    MAGIC,
    count.slots,
    count.keys,
    count.postings,
    count.entities,
    count.links,
    count.clues,
    count.text,
  ]);

  const ordered = [...slots.values()].sort((a, b) => a.lo - b.lo || a.hi - b.hi);
  for (const { lo, hi, goesOn, key } of ordered) {
    let at = lo & (capacity - 1);
    while (view.slotValue[at] !== 0) at = (at + 1) & (capacity - 1);
    view.slotCheck[at] = hi;
    view.slotValue[at] = (key ? keyNumber.get(key)! + 1 : 0) | (goesOn ? GOES_ON : 0);
  }
  fillLists(view.keyStart, view.posting, postings);
  fillLists(view.linkStart, view.link, links);
  fillLists(view.clueStart, view.clue, clues);
  let offset = 0;
  texts.forEach((text, i) => {
    view.textStart[i] = offset;
    view.text.set(text, offset);
    offset += text.length;
  });
  view.textStart[texts.length] = offset;
  input.entities.forEach((entity, row) => {
    view.wikidata[row] = entity.wikidata ? Number(entity.wikidata.slice(1)) : 0;
    view.country[row] = entity.country === undefined ? 0 : (rows.get(entity.country) ?? -1) + 1;
    view.card[row] = entity.cardFile * 65_536 + entity.cardIndex;
    view.years.set(entity.years ?? [NO_YEAR, NO_YEAR], row * 2);
    view.facts[row * 2] = kinds.indexOf(entity.kind) + 8 * entity.prominence;
    view.facts[row * 2 + 1] = entity.type ? placeTypes.indexOf(entity.type) : 255;
  });
  return bytes;
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

function fillLists(starts: Uint32Array, values: Uint32Array, lists: number[][]): void {
  let offset = 0;
  lists.forEach((list, i) => {
    starts[i] = offset;
    values.set(list, offset);
    offset += list.length;
  });
  starts[lists.length] = offset;
}

type Counts = Record<'slots' | 'keys' | 'postings' | 'entities' | 'links' | 'clues' | 'text', number>;

function layOut(count: Counts) {
  let size = HEADER * 4;
  const section = (bytes: number): number => {
    const at = size;
    size = align(size + bytes);
    return at;
  };
  const at = {
    slotCheck: section(count.slots * 4),
    slotValue: section(count.slots * 4),
    keyStart: section((count.keys + 1) * 4),
    posting: section(count.postings * 4),
    linkStart: section((count.entities + 1) * 4),
    link: section(count.links * 4),
    clueStart: section((count.entities + 1) * 4),
    clue: section(count.clues * 4),
    textStart: section((count.entities * 3 + 1) * 4),
    wikidata: section(count.entities * 4),
    country: section(count.entities * 4),
    card: section(count.entities * 4),
    years: section(count.entities * 4),
    facts: section(count.entities * 2),
    text: section(count.text),
  };
  return { at, size };
}

function viewOf(bytes: Uint8Array, { at }: ReturnType<typeof layOut>, count: Counts) {
  const u32 = (offset: number, length: number) =>
    new Uint32Array(bytes.buffer, bytes.byteOffset + offset, length);
  return {
    slotCheck: new Int32Array(bytes.buffer, bytes.byteOffset + at.slotCheck, count.slots),
    slotValue: u32(at.slotValue, count.slots),
    keyStart: u32(at.keyStart, count.keys + 1),
    posting: u32(at.posting, count.postings),
    linkStart: u32(at.linkStart, count.entities + 1),
    link: u32(at.link, count.links),
    clueStart: u32(at.clueStart, count.entities + 1),
    clue: u32(at.clue, count.clues),
    textStart: u32(at.textStart, count.entities * 3 + 1),
    wikidata: u32(at.wikidata, count.entities),
    country: u32(at.country, count.entities),
    card: u32(at.card, count.entities),
    years: new Int16Array(bytes.buffer, bytes.byteOffset + at.years, count.entities * 2),
    facts: bytes.subarray(at.facts, at.facts + count.entities * 2),
    text: bytes.subarray(at.text, at.text + count.text),
  };
}

/** A name that may mean an entity. */
export interface Posting {
  row: number;
  use: Use;
  /** Bits FIRST_CAPITAL, LAST_CAPITAL, EXACT_CAPITALS. */
  caseRule: number;
}

/** The opened index. Rows number the entities in the order of their ids. */
export interface Index {
  readonly entities: number;
  readonly keys: number;
  readonly bytes: number;
  /** Where the prefix with this hash pair leads: bit 31 it goes on, bits 0–30 1 + key; 0 where no name begins so. */
  step(lo: number, hi: number): number;
  postings(key: number): Posting[];
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
  links(row: number): Uint32Array;
  /** First hashes of its clue phrases, unsigned, ascending. */
  clues(row: number): Uint32Array;
  years(row: number): [number, number] | null;
  card(row: number): { file: number; place: number };
  ref(row: number): EntityRef;
}

export const goesOn = (step: number): boolean => step >>> 31 === 1;
export const keyOf = (step: number): number => (step & 0x7fffffff) - 1;

/** Opens an index over its bytes. Throws when they are none of ours. */
export function openIndex(bytes: Uint8Array): Index {
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
  if (header[0] !== MAGIC)
    throw new Error('the knowledge index is damaged or of another version: reinstall Sidelight');
  const [, slots, keys, postings, entities, links, clues, text] = header as unknown as number[];
  const count = { slots, keys, postings, entities, links, clues, text } as Counts;
  const sections = layOut(count);
  if (bytes.length !== sections.size)
    throw new Error('the knowledge index is cut short: reinstall Sidelight');
  const view = viewOf(bytes, sections, count);
  const decoder = new TextDecoder();
  const textAt = (i: number): string =>
    decoder.decode(view.text.subarray(view.textStart[i], view.textStart[i + 1]));
  const mask = count.slots - 1;
  const index: Index = {
    entities: count.entities,
    keys: count.keys,
    bytes: bytes.length,
    step(lo, hi) {
      for (let at = lo & mask; view.slotValue[at] !== 0; at = (at + 1) & mask) {
        if (view.slotCheck[at] === hi) return view.slotValue[at]!;
      }
      return 0;
    },
    postings(key) {
      const list: Posting[] = [];
      for (let i = view.keyStart[key]!; i < view.keyStart[key + 1]!; i++) {
        const value = view.posting[i]!;
        list.push({ row: value & 0x3fffff, use: uses[(value >>> 22) & 7]!, caseRule: (value >>> 25) & 7 });
      }
      return list;
    },
    row(id) {
      let low = 0;
      let high = count.entities - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = textAt(middle * 3);
        if (found === id) return middle;
        if (found < id) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
    id: (row) => textAt(row * 3),
    name: (row) => textAt(row * 3 + 1),
    kind: (row) => kinds[view.facts[row * 2]! & 7]!,
    prominence: (row) => view.facts[row * 2]! >> 3,
    type: (row) => placeTypes[view.facts[row * 2 + 1]!],
    country: (row) => view.country[row]! - 1,
    links: (row) => view.link.subarray(view.linkStart[row], view.linkStart[row + 1]),
    clues: (row) => view.clue.subarray(view.clueStart[row], view.clueStart[row + 1]),
    years: (row) =>
      view.years[row * 2] === NO_YEAR ? null : [view.years[row * 2]!, view.years[row * 2 + 1]!],
    card: (row) => ({ file: view.card[row]! >>> 16, place: view.card[row]! & 0xffff }),
    ref(row) {
      const wikidata = view.wikidata[row]!;
      const wikipedia = textAt(row * 3 + 2);
      return {
        id: index.id(row),
        name: index.name(row),
        kind: index.kind(row),
        ...(wikidata ? { wikidata: `Q${wikidata}` } : {}),
        ...(wikipedia ? { wikipedia } : {}),
      };
    },
  };
  return index;
}

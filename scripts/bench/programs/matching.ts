/** One matcher with so many names on all texts in this fresh process, turn by turn with one pass over the characters. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { openIndex } from '../../../lib/knowledge/layout.ts';
import { type Found, matchers, type Text } from '../matchers.ts';
import { plainText } from '../plain.ts';
import { answer, readInput } from '../talk.ts';

export interface MatchingInput {
  /** Number of the matcher. */
  matcher: number;
  /** JSON files of texts and of plain names, and an index of these names. */
  texts: string;
  names: string;
  index: string;
}

export interface Matching {
  found: number;
  /** Names that it did not find, and those it found where there are none, against a plain search for every run of words. */
  missed: number;
  spurious: number;
  /** Nanoseconds of the processor a character, round by round: the matcher, and the pass beside it. */
  times: number[];
  pass: number[];
  /** Milliseconds to open the index, again and again. */
  opening: number[];
}

/** Turns are taken until there are enough of them, or enough time has gone by. */
const rounds = 15;
const enoughMs = 3000;
const warmUpRounds = 2;

const { matcher, texts: textsFile, names: namesFile, index: indexFile } = await readInput<MatchingInput>();
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const plain = read<string[]>(namesFile);
const index = new Uint8Array(readFileSync(indexFile));
const texts = read<string[]>(textsFile).map((raw) => ({ raw, ...flat(plainText(raw)) }));
const characters = texts.reduce((sum, { raw }) => sum + raw.length, 0);
const find = matchers[matcher]!.load({ index, plain });

/** A string in one piece: one put together from others is slow to read the first time. */
function flat<T extends { plain: string }>(text: T): T {
  return { ...text, plain: Buffer.from(text.plain, 'utf16le').toString('utf16le') };
}

const times: number[] = [];
const pass: number[] = [];
let sink = 0;
/** Of the processor, not of the clock: what others do on the machine counts less. */
function nanoseconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1000) / characters;
}

function codes(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

function takePass(): number {
  const start = process.cpuUsage();
  for (const { raw } of texts) sink += codes(raw);
  return nanoseconds(start);
}

function takeMatcher(): number {
  const start = process.cpuUsage();
  for (const text of texts) {
    const found = find(text);
    sink += found.in === 'names' ? found.names.length : found.places.length;
  }
  return nanoseconds(start);
}

const begun = performance.now();
for (let round = 0; round < warmUpRounds + rounds; round++) {
  gc!({ type: 'minor' });
  const turn = round % 2 === 0 ? [takePass(), takeMatcher()] : [takeMatcher(), takePass()].reverse();
  if (round >= warmUpRounds || performance.now() - begun > enoughMs / 2) {
    pass.push(turn[0]!);
    times.push(turn[1]!);
  }
  if (performance.now() - begun > enoughMs) break;
}
if (sink === 0) throw new Error('nothing was found in the texts: there is nothing to time');

const known = new Set(plain);
let found = 0;
let missed = 0;
let spurious = 0;
for (const text of texts) {
  const there = search(text, known);
  const answered = find(text);
  const wanted = answered.in === 'names' ? there.map((place) => place.replace(/^\d+ /, '')) : there;
  const given = namesOf(text, answered);
  found += given.length;
  missed += less(wanted, given);
  spurious += less(given, wanted);
}

/** How many of a list another one lacks, repeats counted. */
function less(list: string[], other: string[]): number {
  const left = new Map<string, number>();
  for (const each of other) left.set(each, (left.get(each) ?? 0) + 1);
  let lacking = 0;
  for (const each of list) {
    const count = left.get(each) ?? 0;
    if (count === 0) lacking++;
    else left.set(each, count - 1);
  }
  return lacking;
}

type Cut = Text & { starts: number[]; ends: number[] };

/** As "START NAME", or as "NAME" where the places are not told. */
function namesOf({ plain, starts, ends }: Cut, found: Found): string[] {
  if (found.in === 'names') return found.names;
  const names: string[] = [];
  for (let i = 0; i < found.places.length; i += 2) {
    const [a, b] = [found.places[i]!, found.places[i + 1]!];
    const [start, end] = found.in === 'words' ? [starts[a]!, ends[b]!] : [a, b];
    names.push(`${start} ${plain.slice(start, end)}`);
  }
  return names;
}

/** Every run of words up to the end of its phrase, the longest first. */
function search({ plain, starts, ends }: Cut, known: ReadonlySet<string>): string[] {
  const names: string[] = [];
  for (let i = 0; i < starts.length; i++) {
    const phrase = plain.indexOf(' . ', starts[i]!);
    let last = i;
    while (last + 1 < starts.length && ends[last + 1]! <= (phrase < 0 ? plain.length : phrase)) last++;
    while (last >= i && !known.has(plain.slice(starts[i]!, ends[last]!))) last--;
    if (last < i) continue;
    names.push(`${starts[i]} ${plain.slice(starts[i]!, ends[last]!)}`);
    i = last;
  }
  return names;
}

const opening = Array.from({ length: rounds }, () => {
  const bytes = index.slice();
  const start = performance.now();
  openIndex(bytes);
  return performance.now() - start;
});
answer<Matching>({ found, missed, spurious, times, pass, opening });

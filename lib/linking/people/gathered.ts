/** Full names gathered over an article: the mentions of one person, and whether all that is said shows a person. */
import { fold, folded } from '../../text/fold.ts';
import { appendLo } from '../../text/words.ts';
import { nameHash, nameHashAt } from '../coreference.ts';
import type { NamesAlone } from './alone.ts';
import type { PersonName } from './introduced.ts';
import { isInitial } from './names.ts';

/** The mentions of one person by full name, in text order. */
export type Mentions = [PersonName, ...PersonName[]];

export interface Gathered {
  /** Hash of first and last name: "Ivan J. Petrov" is "Ivan Petrov", "Ивана Голунова" is "Иван Голунов". */
  person: number;
  /** The initial between, or 0: "John R. Pierce" is not "John T. Pierce". */
  middle: number;
  mentions: Mentions;
  /** Points of what is told on the spot; 0 where nothing is. */
  told: number;
  /** The name stands there again, in full or alone. */
  again: boolean;
  /** All points. */
  total: number;
}

const points = {
  /** The full name stands there twice. */
  twice: 0.75,
  /** A part of a name that is no known given name is a word as well. */
  inSmall: -1.5,
  /** The first part stands alone, the last does not: "Allegheny Beverage", then "Allegheny". */
  firstAlone: -1.5,
  /** It stands in headlines alone. */
  headline: -3,
} as const;

/** As `person` of those gathered, of a name. */
export function personHash(name: string): number {
  const words = fold(name).split(' ');
  const first = words.find((word) => word.length > 1) ?? words[0]!;
  return appendLo(nameHash(first), nameHash(words.at(-1)!));
}

/** Groups full names by person, and weighs each. `small` are parts of them that are written in small letters as well. */
export function gather(
  people: PersonName[],
  alone: NamesAlone,
  small: (people: PersonName[]) => ReadonlySet<number>,
): Gathered[] {
  const groups = new Map<number, Gathered[]>();
  const all: Gathered[] = [];
  for (const mention of people) {
    const { scan, last, parts } = mention;
    const first = parts.find((part) => !isInitial(scan, part)) ?? parts[0]!;
    const person = appendLo(nameHashAt(scan, first, first), nameHashAt(scan, last, last));
    const middle = first + 1 < last ? folded(scan.block.text.charCodeAt(scan.words.start[first + 1]!)) : 0;
    const known = groups.get(person);
    const same = known?.find((each) => isSame(each, mention, middle));
    if (same) {
      same.mentions.push(mention);
      same.middle ||= middle;
      continue;
    }
    const group: Gathered = { person, middle, mentions: [mention], told: 0, again: false, total: 0 };
    if (known) known.push(group);
    else groups.set(person, [group]);
    all.push(group);
  }
  for (const group of all) weigh(group, alone);
  doubtWords(all, small);
  return all;
}

/** "Lucy Ramberg, daughter of Lucy Dodd Ramberg" are two: in one block the longer name stands first. */
function isSame({ middle, mentions }: Gathered, mention: PersonName, other: number): boolean {
  if (middle === 0 && other !== 0) return mentions.every(({ scan }) => scan !== mention.scan);
  return other === 0 || middle === other;
}

/** Takes points from names without known given name whose parts are words as well. */
function doubtWords(all: Gathered[], small: (people: PersonName[]) => ReadonlySet<number>): void {
  const open = all.filter(
    ({ mentions, told, again, total }) => !mentions[0].hasGivenName && (told > 0 || (again && total > 0)),
  );
  if (open.length === 0) return;
  const words = small(open.map(({ mentions }) => mentions[0]));
  for (const group of open) {
    const [{ scan, parts }] = group.mentions;
    for (const part of parts) {
      if (isInitial(scan, part) || !words.has(scan.words.lo[part]!)) continue;
      if (group.told > 0) group.told += points.inSmall;
      group.total += points.inSmall;
    }
  }
}

function weigh(group: Gathered, alone: NamesAlone): void {
  const { mentions } = group;
  const [{ scan, parts, surname, hasGivenName }] = mentions;
  let shape = Number.NEGATIVE_INFINITY;
  let told = 0;
  let hint = 0;
  let against = 0;
  let headline = true;
  for (const mention of mentions) {
    shape = Math.max(shape, mention.shape);
    told = Math.max(told, mention.cues.told);
    hint = Math.max(hint, mention.cues.hint);
    against = Math.min(against, mention.cues.against);
    headline &&= mention.scan.casing === 'title';
  }
  const byLast = alone.get(nameHashAt(scan, surname.first, surname.last));
  const byFirst = alone.get(nameHashAt(scan, parts[0]!, parts[1]! - 1));
  if (!hasGivenName && byFirst && !byLast && !isInitial(scan, parts[0]!)) against += points.firstAlone;
  // In a headline of capitals nobody sees where a name ends.
  if (headline && (parts.length > 2 || !byLast)) against += points.headline;
  const called = byLast ?? (hasGivenName ? byFirst : undefined);
  const twice = mentions.length > 1 ? points.twice : 0;
  group.told = told > 0 ? shape + told + against : 0;
  group.again = mentions.length > 1 || called !== undefined;
  group.total = shape + told + hint + against + twice + (called?.points ?? 0);
}

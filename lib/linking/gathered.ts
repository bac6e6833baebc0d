/** Full names gathered over an article: the mentions of one person, and whether all that is said shows a person. */
import { fold } from '../text/fold.ts';
import type { NamesAlone } from './alone.ts';
import { nameHashAt } from './coreference.ts';
import type { PersonName } from './introduced.ts';
import { isInitial } from './names.ts';
import { stemOf } from './stem.ts';

/** The mentions of one person by full name, in text order. */
export type Mentions = [PersonName, ...PersonName[]];

export interface Gathered {
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

/** First and last name, stems alone: "Ivan J. Petrov" is "Ivan Petrov", "Ивана Голунова" is "Иван Голунов". */
export function personKey(name: string): string {
  const words = fold(name).split(' ');
  return `${stemOf(words[firstName(words)]!)} ${stemOf(words.at(-1)!)}`;
}

const firstName = (words: string[]): number =>
  Math.max(
    0,
    words.findIndex((word) => word.length > 1),
  );

/** The initial between: "John R. Pierce" is not "John T. Pierce". */
function middleInitial(name: string): string {
  const words = fold(name).split(' ');
  return words.slice(firstName(words) + 1, -1)[0]?.[0] ?? '';
}

export function gather(people: PersonName[], alone: NamesAlone, small: ReadonlySet<number>): Gathered[] {
  const groups = new Map<string, Mentions>();
  for (const person of people) {
    const key = personKey(person.name);
    const middle = middleInitial(person.name);
    const known = groups.get(key);
    const other = known?.map(({ name }) => middleInitial(name)).find((each) => each !== '') ?? '';
    if (!known) groups.set(key, [person]);
    else if (middle === '' || other === '' || middle === other) known.push(person);
    else groups.set(`${key} ${middle}`, [...(groups.get(`${key} ${middle}`) ?? []), person] as Mentions);
  }
  return [...groups.values()].map((mentions) => weigh(mentions, alone, small));
}

function weigh(mentions: Mentions, alone: NamesAlone, small: ReadonlySet<number>): Gathered {
  const best = (of: (person: PersonName) => number): number => Math.max(...mentions.map(of));
  const [{ scan, parts, surname, hasGivenName }] = mentions;
  const { words } = scan;
  const nameAlone = (first: number, last: number) => alone.get(nameHashAt(scan, first, last));
  const byLast = nameAlone(surname.first, surname.last);
  const byFirst = nameAlone(parts[0]!, parts[1]! - 1);
  let against = Math.min(...mentions.map(({ cues }) => cues.against));
  if (!hasGivenName) {
    for (const part of parts)
      if (!isInitial(scan, part) && small.has(words.lo[part]!)) against += points.inSmall;
    if (byFirst && !byLast) against += points.firstAlone;
  }
  const shape = best((person) => person.shape);
  // In a headline of capitals nobody sees where a name ends.
  if (mentions.every((each) => each.scan.casing === 'title') && (parts.length > 2 || !byLast))
    against += points.headline;
  const told = best(({ cues }) => cues.told);
  const called = byLast ?? (hasGivenName ? byFirst : undefined);
  return {
    mentions,
    told: told > 0 ? shape + told + against : 0,
    again: mentions.length > 1 || called !== undefined,
    total:
      shape +
      told +
      best(({ cues }) => cues.hint) +
      against +
      (mentions.length > 1 ? points.twice : 0) +
      (called?.points ?? 0),
  };
}

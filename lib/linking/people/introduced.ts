/** People whom the article introduces itself: full names the base does not hold, with the words that say who they are. */
import { fold } from '../../text/fold.ts';
import { DIGITS, END, JOIN } from '../../text/words.ts';
import { type IntroducedRecord, nameLength } from '../context.ts';
import { givenNameAt, isFamilyFirst } from '../given-names.ts';
import * as lexicon from '../lexicon.ts';
import { type Scan, spanOf } from '../match.ts';
import { type Cues, cuesAt, isCredit } from './cues.ts';
import { hasFamilyFirst, isInitial, isNumeral, isPatronymic, type NameRun } from './names.ts';
import { firmNames, landNames, surnamesToo, things } from './person-words.ts';
import { collapse, isRole, isRoles } from './roles.ts';
import { isCyrillic } from './stem.ts';

/** Points for what a name is made of. */
export const nameWeights = {
  givenName: 2,
  /** A given name that is a word or a place as well. */
  doubtfulName: 1,
  familyFirst: 1.5,
  patronymic: 2,
  initial: 1,
  /** "-enko", "-sson". */
  ending: 0.75,
  bodyWord: -5,
  /** "Jim Press". */
  bodySurname: -1.5,
  /** "Всероссийский …" */
  adjective: -3,
  role: -3,
  afterThe: -2.5,
  holdsKnownName: -3,
  titleCase: -2,
  /** The first word of a sentence, which is no known given name. */
  opensSentence: -0.75,
} as const;

/** A full name in a block, weighed on the spot. */
export interface PersonName extends NameRun {
  scan: Scan;
  hasGivenName: boolean;
  /** In a case form: "Ивана Голунова". */
  oblique: boolean;
  /** Points for the name itself. */
  shape: number;
  cues: Cues;
}

/** Points from which it is said who somebody is: a verb of saying is not enough. */
const TOLD = 2;

/** A body's name: nothing beside it could outweigh that. */
const HOPELESS = -2.75;

/** The run as a person's name; null where it can be none. */
export function personAt(scan: Scan, run: NameRun, isPerson: (row: number) => boolean): PersonName | null {
  const { words } = scan;
  const { first, last, parts } = run;
  const final = parts.at(-1)!;
  if (parts.length < 2 || words.end[last]! - words.start[first]! > nameLength) return null;
  if (words.end[final]! - words.start[final]! < 2 || lexicon.functionWords.has(words.lo[final]!)) return null;
  const name = parts.find((part) => !isInitial(scan, part)) ?? first;
  const given = name === final ? null : givenNameAt(scan, name);
  if (isCredit(scan, run) || (isNumeral(scan, last) && !given)) return null;
  const shape = shapeOf(scan, run, given === null ? -1 : name, isPerson);
  if (shape <= HOPELESS) return null;
  const cues = cuesAt(scan, run, given === 'declined');
  const opens = first === 0 || words.gap[first - 1] === END;
  const doubt = opens && !given && cues.role === '' && cues.told <= TOLD && !isFamilyFirst(scan, first);
  return {
    scan,
    first,
    last,
    parts,
    surname: run.surname,
    hasGivenName: given !== null,
    oblique: given === 'declined',
    shape: shape + (doubt ? nameWeights.opensSentence : 0),
    cues,
  };
}

/** As written, whitespace collapsed. */
export function nameOf({ scan: { words, block }, first, last }: PersonName): string {
  return collapse(block.text.slice(words.start[first], words.end[last]).replace(/\u00ad/gu, ''));
}

/** Points for the name itself; `given` is the word of its given name, or -1. */
function shapeOf(scan: Scan, run: NameRun, given: number, isPerson: (row: number) => boolean): number {
  const { words, block } = scan;
  const { first, last, parts } = run;
  const w = nameWeights;
  let points = 0;
  if (given >= 0) points += isDoubtful(scan, given) ? w.doubtfulName : w.givenName;
  else if (hasFamilyFirst(scan, parts, last)) points += w.familyFirst;
  else if (
    isCyrillic(block.text, words.start[first]) &&
    /(?:ский|ская|ское|ные|ный|ная)$/u.test(block.text.slice(words.start[first], words.end[first]))
  )
    points += w.adjective;
  if (parts.some((part, k) => k > 0 && isPatronymic(scan, part))) points += w.patronymic;
  if (parts.some((part) => isInitial(scan, part))) points += w.initial;
  if (ending.test(block.text.slice(words.start[last], words.end[last]))) points += w.ending;
  for (let i = first; i <= last; i++)
    if (lexicon.bodyWords.has(words.lo[i]!))
      points +=
        i === last && points >= w.givenName && surnamesToo.has(words.lo[i]!) ? w.bodySurname : w.bodyWord;
  if (landNames.has(words.lo[first]!)) points += w.bodyWord;
  const final = words.lo[last]!;
  // Andrew Hill has a given name, Box Hill has none.
  if (things.has(final) && !lexicon.bodyWords.has(final))
    points += points >= w.givenName ? w.bodySurname : w.bodyWord;
  if (firmNames.has(final)) points += w.bodyWord;
  // "Virginia Republican", "Solicitor General"; Aaron Judge and D. S. Cook are people.
  if (
    points <= w.initial &&
    (isRole(scan, last) || isRoles(scan, last)) &&
    !parts.some((part) => isInitial(scan, part))
  )
    points += w.role;
  const before = first - 1;
  if (before >= 0 && words.gap[before] === JOIN && lexicon.definite.has(words.lo[before]!))
    points += w.afterThe;
  if (holdsKnownName(scan, run, given >= 0, isPerson)) points += w.holdsKnownName;
  if (scan.casing === 'title') points += w.titleCase;
  return points;
}

/** Surnames that are nothing else. */
const ending =
  /(?:[oe]va?|[sc]k[iya]|enko|chuk|yuk|ovich|evich|ović|ević|sson|ssen|berg|stein|escu|yan|shvili|adze|o[gğ]lu|elli|etti|ucci|poulos|akis|[оеё]ва?|[сц]кий|[сц]кая|енко|ян|швили|дзе|чук|юк)$/u;

/** Ordinary words and places among the given names: Grace, Victoria. */
export const isDoubtful = ({ words }: Scan, i: number): boolean =>
  lexicon.commonWords.has(words.lo[i]!) || lexicon.placesFirst.has(words.lo[i]!);

/** A known place or body inside makes it a body's name; a person's name does not, nor one word behind a given name. */
function holdsKnownName(
  scan: Scan,
  { first, last }: NameRun,
  hasGivenName: boolean,
  isPerson: (row: number) => boolean,
): boolean {
  for (let i = first; i <= last; i++) {
    const span = spanOf(scan, i);
    if (!span || (hasGivenName && span.first === span.last)) continue;
    if (
      span.postings.some(
        ({ row, use }) => (use === 'name' || use === 'demonym' || use === 'acronym') && !isPerson(row),
      )
    )
      return true;
  }
  return false;
}

/** A sentence reaches at most so many words to either side: some pages know no full stop. */
const SENTENCE_WORDS = 100;

function firstOfSentence({ words }: Scan, word: number): number {
  let first = word;
  while (first > 0 && word - first < SENTENCE_WORDS && words.gap[first - 1] !== END) first--;
  return first;
}

function lastOfSentence({ words }: Scan, word: number): number {
  let last = word;
  while (last + 1 < words.length && last - word < SENTENCE_WORDS && words.gap[last] !== END) last++;
  return last;
}

/** The sentence around a word: offsets in the block, and its text with whitespace collapsed. */
function sentenceAround(scan: Scan, word: number): { start: number; end: number; quote: string } {
  const { words, block } = scan;
  const first = firstOfSentence(scan, word);
  const last = lastOfSentence(scan, word);
  const start = words.start[first]!;
  const stop =
    /^[.!?…»”"’')\]]+/u.exec(block.text.slice(words.end[last]!, words.end[last]! + 8))?.[0].length ?? 0;
  const end = words.end[last]! + stop;
  return { start, end, quote: collapse(block.text.slice(start, end)).slice(0, 1000) };
}

/** Words beside the name that make a sentence of a heading without a full stop. */
const SENTENCE = 3;

/** The mention that introduces: it tells who that is, or is the first in a sentence; null where all are bare headings. */
export function introducing(mentions: [PersonName, ...PersonName[]]): PersonName | null {
  let best: PersonName | null = null;
  let most = 0;
  for (const mention of mentions) {
    const worth = worthOf(mention);
    if (worth > most) [best, most] = [mention, worth];
  }
  return best;
}

function worthOf({ scan, first, last, cues }: PersonName): number {
  const { words, casing, block } = scan;
  const to = lastOfSentence(scan, last);
  let beside = 0;
  for (let i = firstOfSentence(scan, first); i <= to; i++)
    if ((i < first || i > last) && !(words.shape[i]! & DIGITS)) beside++;
  const stops = /^[.!?…]/u.test(block.text.slice(words.end[to], words.end[to]! + 1));
  if (beside === 0 || (beside < SENTENCE && !stops)) return cues.told >= TOLD ? 1 : 0;
  const heading = casing === 'title' || block.role === 'headline' ? 1.5 : 0;
  return (cues.role !== '' ? 4 : cues.told >= TOLD ? 3 : 2) - heading;
}

/** What is kept of a person: the name, and the sentence that introduces. */
export function record(person: PersonName, name: string): IntroducedRecord {
  return {
    key: fold(name),
    name,
    block: person.scan.number,
    ...sentenceAround(person.scan, person.first),
    role: person.cues.role.slice(0, 300),
  };
}

/** What stands right beside a full name and shows that it is a person's, or that it is none. */
import { BREAK, CAPITAL, COMMA, END, JOIN } from '../../text/words.ts';
import * as lexicon from '../lexicon.ts';
import { type Scan, spanOf } from '../match.ts';
import type { NameRun } from './names.ts';
import {
  adverbs,
  ageOrSource,
  being,
  firmWords,
  inPlace,
  personVerbs,
  pronouns,
  things,
  thingVerbs,
} from './person-words.ts';
import { appositionAfter, isRoles, phraseFrom, roleBefore, roleBeforeComma } from './roles.ts';
import { isSlavicPlural } from './slavic-roles.ts';
import { isCyrillic } from './stem.ts';

/** Points of evidence; those against are not above 0. */
export interface Cues {
  /** It is said who that is: a role, an age, a birth; a verb of saying as well. */
  told: number;
  /** What persons do, and how they are spoken of. */
  hint: number;
  /** A body, a place or a thing. */
  against: number;
  /** The phrase that says who. */
  role: string;
}

const points = {
  title: 2,
  role: 2,
  age: 2,
  who: 2,
  born: 3,
  speech: 1.5,
  according: 1,
  verb: 1,
  pronoun: 0.75,
  nationality: 0.5,
  thing: -4,
  behindThing: -3,
  quoted: -2.5,
  ofFirm: -2,
  inPlace: -1.5,
} as const;

const textOf = ({ words, block }: Scan, i: number): string => block.text.slice(words.start[i], words.end[i]);

const isSmall = ({ words }: Scan, i: number): boolean => (words.shape[i]! & CAPITAL) === 0;

/** How far the words are read that stand in brackets behind a name, in UTF-16 units. */
const BRACKETS = 260;

/** A longer block is no byline, in UTF-16 units. */
const BYLINE = 120;

/** A byline or a photographer's credit: it names somebody, it does not say who that is. */
export function isCredit(scan: Scan, { first, last }: NameRun): boolean {
  const { words, block } = scan;
  const { text } = block;
  const short = text.length < BYLINE;
  if (short && /^\s*(?:By|Par|Von|Por|Di|Door|Av|Af)\s/u.test(text)) return true;
  // "Anna Kowalska / Getty Images", "Anna Kowalska for The New York Times".
  if (/^\s?[/|]/u.test(text.slice(words.end[last], words.end[last]! + 2))) return true;
  if (short && first === 0 && /^ for (?:The )?(?:\p{Lu}\S*\s*){1,4}$/u.test(text.slice(words.end[last])))
    return true;
  const start = words.start[first]!;
  if (/[©/]\s?$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  const by = first > 0 && (words.gap[first - 1] === BREAK || /^by$/iu.test(textOf(scan, first - 1)));
  return by && credits.test(text.slice(Math.max(0, start - 40), start));
}

const credits =
  /(?:^|\b(?:reporting|editing|written|photos?|photographs?|images?|video|graphics?|words|story|report))\s*(?:by|:)\s+$/iu;

/** `oblique`: the name stands in a case form. */
export function cuesAt(scan: Scan, run: NameRun, oblique: boolean): Cues {
  const cues: Cues = { told: 0, hint: 0, against: 0, role: '' };
  addBefore(cues, scan, run, oblique);
  addBehind(cues, scan, run);
  if (isQuoted(scan, run)) cues.against += points.quoted;
  return cues;
}

function addBefore(cues: Cues, scan: Scan, { first, last }: NameRun, oblique: boolean): void {
  const { words, block } = scan;
  const at = first - 1;
  if (at < 0) return;
  const joined = words.gap[at] === JOIN;
  const lo = words.lo[at]!;
  cues.role = roleBefore(scan, first, oblique) || roleBeforeComma(scan, first, last);
  if (cues.role !== '' || (joined && (isRoles(scan, at) || isSlavicPlural(scan, at, oblique))))
    cues.told += points.role;
  else if (joined && lexicon.titles.has(lo)) cues.told += points.title;
  if (!joined) return;
  if (lexicon.speech.has(lo)) cues.told += points.speech;
  else if (personVerbs.has(lo)) cues.hint += points.verb;
  else if (inPlace.has(lo)) cues.against += points.inPlace;
  else if (isSmall(scan, at) && things.has(lo)) cues.against += points.behindThing;
  else if (at > 0 && firmWords.has(words.lo[at - 1]!) && /^of$/u.test(textOf(scan, at)))
    cues.against += points.ofFirm;
  else if (ageOrSource.has(lo)) {
    const text = block.text.slice(Math.max(0, words.start[first]! - 25), words.end[at]);
    if (/\b(?:according to|told)$|(?:словам|мнению|данным)$/iu.test(text)) cues.hint += points.according;
    else if (/\d-year-old$/u.test(text)) cues.told += points.age;
  } else if (isSlavicAge(scan, at)) cues.told += points.age;
  if (isCountrys(scan, at)) cues.hint += points.nationality;
}

/** "36-летний". */
const isSlavicAge = ({ words, block }: Scan, at: number): boolean =>
  isCyrillic(block.text, words.start[at]) &&
  /\d[-‐‑]летн\p{L}+$/iu.test(block.text.slice(Math.max(0, words.start[at]! - 3), words.end[at]));

/** "The Italian Fabio Fognini", "Canada's Vasek Pospisil". */
const isCountrys = (scan: Scan, at: number): boolean =>
  (spanOf(scan, at)?.postings.some(({ use }) => use === 'demonym') ?? false) ||
  (at > 0 &&
    lexicon.possessive.has(scan.words.lo[at]!) &&
    (spanOf(scan, at - 1)?.postings.some(({ use }) => use === 'name') ?? false));

const birth = /\(\s*(?:[^()]{0,60}[;,]\s*)?(?:born|b\.|née|né|род\.|родился|родилась|нар\.|нарадз)/iu;
const years = /\([^()]{0,60}\b(\d{3,4})\s*[–—-]\s*(?:[\p{L}\d., ]{0,25}\s)?(\d{2,4})\b[^()]{0,40}\)/u;

/** "(born 1 August 1941)", "(1922–2013)", "(4 February 1922 – 9 March 2013)", but no term of office. */
function isLife(brackets: string): boolean {
  if (birth.test(brackets)) return true;
  const [, from, to] = years.exec(brackets) ?? [];
  if (!from || !to) return false;
  const age = Number(to.length === 2 ? from.slice(0, 2) + to : to) - Number(from);
  return age >= LIFE.from && age <= LIFE.to;
}
const LIFE = { from: 16, to: 115 } as const;

/** "(D-Texas)", ", R-Ohio". */
const party = /^\s?[(,]\s?(?:R|D|I|Con|Lab|LD|SNP|DUP|CDU|CSU|SPD|Ind)\b\.?(?:\s?[-–,]\s?\p{Lu}|\s?\))/u;
const knownAs = /^\s?,\s(?:\p{L}+\s){0,2}known\s(?:\p{L}+\s){0,2}as\b/u;

function addBehind(cues: Cues, scan: Scan, { last }: NameRun): void {
  const { words, block } = scan;
  let brackets = '';
  if (words.gap[last] !== JOIN) {
    const rest = block.text.slice(words.end[last], words.end[last]! + BRACKETS);
    brackets = /^["”]?(?:\s?\([^()]{0,120}\))+/u.exec(rest)?.[0] ?? '';
    const apposition = appositionAfter(scan, last);
    if (isLife(brackets)) cues.told += points.born;
    else if (apposition) {
      cues.told += points[apposition.kind];
      cues.role = apposition.role || cues.role;
    } else if (party.test(rest)) cues.told += points.role;
    else if (knownAs.test(rest)) cues.told += points.who;
  }
  // What stands in brackets is passed over: "Neah Evans (born 1 August 1990) is".
  let next = last + 1;
  while (next < words.length && words.start[next]! < words.end[last]! + brackets.length) next++;
  if (next >= words.length || words.gap[next - 1] === END) return;
  if (brackets !== '' || words.gap[last] === JOIN) addVerb(cues, scan, next);
  else if (/^\s*[–—-]\s/u.test(block.text.slice(words.end[last], words.start[next])))
    addPredicate(cues, scan, next);
  else if (words.gap[last] === COMMA && isThing(scan, next)) cues.against += points.thing;
  if (pronounFrom(scan, next)) cues.hint += points.pronoun;
}

function addVerb(cues: Cues, scan: Scan, verb: number): void {
  const { words } = scan;
  const lo = words.lo[verb]!;
  if (lexicon.speech.has(lo)) cues.told += points.speech;
  else if (/^who$/iu.test(textOf(scan, verb))) cues.told += points.who;
  else if (isFirmEnding(scan, verb)) cues.against += points.thing;
  else if (firmWords.has(lo)) cues.against += points.ofFirm;
  else if (lexicon.facilities.has(lo)) cues.against += points.behindThing;
  else if (personVerbs.has(lo)) cues.hint += points.verb;
  else if (being.has(lo) || lexicon.auxiliaries.has(lo)) {
    let at = verb + 1;
    while (at < words.length && words.gap[at - 1] === JOIN && adverbs.has(words.lo[at]!)) at++;
    if (at >= words.length || words.gap[at - 1] !== JOIN) return;
    if (personVerbs.has(words.lo[at]!)) cues.hint += points.verb;
    else if (being.has(lo) && thingVerbs.has(words.lo[at]!)) cues.against += points.behindThing;
    else if (being.has(lo)) addPredicate(cues, scan, at);
  }
}

/** "Samuel Montagu and Sons", "Philip Morris Inc". */
const isFirmEnding = ({ words, block }: Scan, i: number): boolean =>
  lexicon.legalForms.has(words.lo[i]!) ||
  /^(?:and |& )(?:Sons?|Co|Company|Partners|Associates|Brothers|Bros|Daughters)\b/u.test(
    block.text.slice(words.start[i]).slice(0, 20),
  );

/** "… is a Canadian screenwriter", "… — один из основателей НТВ", "… is a town". */
function addPredicate(cues: Cues, scan: Scan, from: number): void {
  const role = phraseFrom(scan, from, false);
  if (role !== '') {
    cues.told += points.role;
    cues.role ||= role;
  } else if (isThing(scan, from)) cues.against += points.thing;
}

/** A phrase with an article whose noun is a thing: "a software company founded by". */
function isThing(scan: Scan, from: number): boolean {
  const { words } = scan;
  if (!lexicon.indefinite.has(words.lo[from]!) && !lexicon.owners.has(words.lo[from]!)) return false;
  let noun = false;
  for (let i = from + 1; i < words.length && i < from + 9; i++) {
    if (words.gap[i - 1] !== JOIN || lexicon.nounEnds.has(words.lo[i]!)) break;
    noun = isSmall(scan, i) && things.has(words.lo[i]!);
    if (noun && (i + 1 >= words.length || words.gap[i] !== JOIN)) break;
  }
  return noun;
}

/** Words of a sentence within which "he" or "her" is looked for behind a name. */
const PRONOUN = 14;

function pronounFrom({ words }: Scan, from: number): boolean {
  for (let i = from; i < words.length && i < from + PRONOUN; i++) {
    if (pronouns.has(words.lo[i]!)) return true;
    if (words.gap[i] === END) return false;
  }
  return false;
}

/** “Anna Karenina” is a book. */
function isQuoted({ words, block }: Scan, { first, last }: NameRun): boolean {
  const before = block.text[words.start[first]! - 1];
  if (before === undefined || !'"“„«\'‘'.includes(before)) return false;
  return /^[,.]?["”“»'’](?!\p{L})/u.test(block.text.slice(words.end[last]!, words.end[last]! + 3));
}

/** What stands right beside a full name and shows that it is a person's, or that it is none. */
import { COMMA, cutWords, END, JOIN } from '../text/words.ts';
import * as lexicon from './lexicon.ts';
import { type Scan, spanOf } from './match.ts';
import type { NameRun } from './names.ts';
import { appositionAfter, isRoles, phraseFrom, roleBefore, roleBeforeComma } from './roles.ts';

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

const wordsOf = (text: string): ReadonlySet<number> => {
  const words = cutWords(text);
  return new Set(words.lo.subarray(0, words.length));
};

/** What persons do, some of it teams as well. */
const personVerbs = wordsOf(`
  met married wed divorced died graduated studied retired resigned smiled laughed nodded grew attended enrolled matriculated earned received joined
  served worked moved lived wrote taught played trained coached sang starred appeared debuted directed acted raced competed scored signed
  returned began became started arrived left travelled traveled drove walked ran stood sat spoke talked testified pleaded confessed
  apologised apologized fled escaped survived suffered underwent recovered beat beats beating defeated defeats defeating edged topped
  rallied cruised lost won wins clinched eliminated ousted succeeded replaced inherited invented discovered painted composed
  photographed designed knew loved wanted wants thought felt heard saw took spent tried hoped helped thanked praised criticised criticized
  born raised educated knighted appointed elected nominated arrested sentenced convicted jailed buried killed shot stabbed wounded injured
  встретился встретилась родился родилась умер умерла скончался скончалась погиб погибла окончил окончила женился развёлся стал стала работал
  работала служил служила учился училась играл играла провёл провела написал написала снялся снялась выступил выступила возглавляет
  возглавил возглавила получил получила покинул покинула уехал уехала приехал приехала дебютировал познакомился вышел вышла`);
export const isPersonVerb = (lo: number): boolean => personVerbs.has(lo);
const being = wordsOf('is was became becomes remains remained be been');
const adverbs = wordsOf('also currently now then still once perhaps probably both');
const pronouns = wordsOf('his her he she him himself herself его её он она ему ей ним своей своего');

/** What bodies, places and works are. */
const things = wordsOf(`
  company firm band group album song single film movie novel book series show sitcom episode game brand product car ship vessel boat submarine
  aircraft plane software website app platform town city village hamlet river lake mountain hill island region district province county
  state country neighbourhood neighborhood suburb street road avenue bridge building skyscraper hotel restaurant pub park stadium arena
  venue club side school university college hospital church cathedral mosque organisation organization agency party union
  festival award prize tournament competition league newspaper magazine journal publisher species genus plant disease drug
  project label trio quartet ensemble orchestra choir racehorse horse dog cat store supermarket retailer chain
  subsidiary unit division bank airline airport port station railway mine field law act treaty operation storm hurricane typhoon
  компания фирма группа альбом песня фильм роман книга сериал журнал газета город село деревня река озеро остров улица проспект площадь
  станция клуб команда партия университет школа театр музей банк завод холдинг фонд корабль судно`);

/** "Philip Morris shares", "a unit of Philip Morris". */
const firmWords = wordsOf(
  'shares stock shareholders investors employees stores factories plants products cars subsidiary unit plc',
);

const textOf = ({ words, block }: Scan, i: number): string => block.text.slice(words.start[i], words.end[i]);

/** How far the words are read that stand in brackets behind a name, in UTF-16 units. */
const BRACKETS = 260;

/** A byline or a photographer's credit: it names somebody, it does not say who that is. */
export function isCredit({ words, block }: Scan, { first, last }: NameRun): boolean {
  const before = block.text.slice(Math.max(0, words.start[first]! - 40), words.start[first]);
  const after = block.text.slice(words.end[last]!, words.end[last]! + 4);
  return (
    /(?:^|\b(?:reporting|editing|written|photos?|photographs?|images?|video|graphics?|words|story|report))\s*(?:by|:)\s+$/iu.test(
      before,
    ) ||
    /©\s*$/u.test(before) ||
    /^\s*[/|]/u.test(after)
  );
}

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
  if (cues.role !== '' || (joined && isRoles(scan, at))) cues.told += points.role;
  else if (joined && lexicon.titles.has(lo)) cues.told += points.title;
  if (!joined) return;
  const text = block.text.slice(Math.max(0, words.start[first]! - 25), words.end[at]);
  if (lexicon.speech.has(lo)) cues.told += points.speech;
  else if (/\b(?:according to|told)$|(?:словам|мнению|данным)$/iu.test(text)) cues.hint += points.according;
  else if (personVerbs.has(lo)) cues.hint += points.verb;
  if (/\d-year-old$|\d-летн\p{L}+$/iu.test(text)) cues.told += points.age;
  if (isCountrys(scan, at)) cues.hint += points.nationality;
  if (things.has(lo)) cues.against += points.behindThing;
  else if (/\b(?:in|at|near|across|inside|outside)$/iu.test(text)) cues.against += points.inPlace;
  else if (/\bof$/iu.test(text) && at > 0 && firmWords.has(words.lo[at - 1]!)) cues.against += points.ofFirm;
}

/** "The Italian Fabio Fognini", "Canada's Vasek Pospisil". */
const isCountrys = (scan: Scan, at: number): boolean =>
  (spanOf(scan, at)?.postings.some(({ use }) => use === 'demonym') ?? false) ||
  (at > 0 &&
    lexicon.possessive.has(scan.words.lo[at]!) &&
    (spanOf(scan, at - 1)?.postings.some(({ use }) => use === 'name') ?? false));

/** "(born 1 August 1941)", "(1922–2013)", "(4 February 1922 – 9 March 2013)". */
const life =
  /\(\s*(?:[^()]{0,60}[;,]\s*)?(?:born|b\.|née|né|род\.|родился|родилась|нар\.|нарадз)|\([^()]{0,60}\b\d{3,4}\s*[–—-]\s*(?:[\p{L}\d., ]{0,25}\s)?\d{3,4}\b[^()]{0,40}\)/iu;
/** "(D-Texas)", ", R-Ohio". */
const party = /^\s?[(,]\s?(?:R|D|I|Con|Lab|LD|SNP|DUP|CDU|CSU|SPD|Ind)\b\.?(?:\s?[-–,]\s?\p{Lu}|\s?\))/u;
const knownAs = /^\s?,\s(?:\p{L}+\s){0,2}known\s(?:\p{L}+\s){0,2}as\b/u;

function addBehind(cues: Cues, scan: Scan, { last }: NameRun): void {
  const { words, block } = scan;
  const rest = block.text.slice(words.end[last], words.end[last]! + BRACKETS);
  const brackets = /^["”]?(?:\s?\([^()]{0,120}\))+/u.exec(rest)?.[0] ?? '';
  const apposition = appositionAfter(scan, last);
  if (life.test(brackets)) cues.told += points.born;
  else if (apposition) {
    cues.told += points[apposition.kind];
    cues.role = apposition.role || cues.role;
  } else if (party.test(rest)) cues.told += points.role;
  else if (knownAs.test(rest)) cues.told += points.who;
  // What stands in brackets is passed over: "Neah Evans (born 1 August 1990) is".
  let next = last + 1;
  while (next < words.length && words.start[next]! < words.end[last]! + brackets.length) next++;
  if (next >= words.length || words.gap[next - 1] === END) return;
  if (brackets !== '' || words.gap[last] === JOIN) addVerb(cues, scan, next);
  else if (/^\s*[–—-]\s/u.test(rest)) addPredicate(cues, scan, next);
  else if (words.gap[last] === COMMA && isThing(scan, next)) cues.against += points.thing;
  if (pronounFrom(scan, next)) cues.hint += points.pronoun;
}

function addVerb(cues: Cues, scan: Scan, verb: number): void {
  const { words } = scan;
  const lo = words.lo[verb]!;
  if (lexicon.speech.has(lo)) cues.told += points.speech;
  else if (/^who$/iu.test(textOf(scan, verb))) cues.told += points.who;
  else if (firmWords.has(lo)) cues.against += points.ofFirm;
  else if (lexicon.facilities.has(lo)) cues.against += points.behindThing;
  else if (personVerbs.has(lo)) cues.hint += points.verb;
  else if (being.has(lo) || lexicon.auxiliaries.has(lo)) {
    let at = verb + 1;
    while (at < words.length && words.gap[at - 1] === JOIN && adverbs.has(words.lo[at]!)) at++;
    if (at >= words.length || words.gap[at - 1] !== JOIN) return;
    if (personVerbs.has(words.lo[at]!)) cues.hint += points.verb;
    else if (being.has(lo)) addPredicate(cues, scan, at);
  }
}

/** "… is a Canadian screenwriter", "… — один из основателей НТВ", "… is a town". */
function addPredicate(cues: Cues, scan: Scan, from: number): void {
  const role = phraseFrom(scan, from, false);
  if (role !== '') {
    cues.told += points.role;
    cues.role ||= role;
  } else if (isThing(scan, from)) cues.against += points.thing;
}

/** A phrase with an article whose noun is a thing: "a software company founded by". */
function isThing({ words }: Scan, from: number): boolean {
  if (!lexicon.indefinite.has(words.lo[from]!) && !lexicon.owners.has(words.lo[from]!)) return false;
  let noun = false;
  for (let i = from + 1; i < words.length && i < from + 9; i++) {
    if (words.gap[i - 1] !== JOIN || lexicon.nounEnds.has(words.lo[i]!)) break;
    noun = things.has(words.lo[i]!);
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
  const before = block.text[words.start[first]! - 1] ?? '';
  const after = block.text.slice(words.end[last]!, words.end[last]! + 2);
  return /["“„«'‘]/u.test(before) && /^[,.]?["”“»'’](?!\p{L})/u.test(after);
}

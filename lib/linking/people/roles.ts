/** Who somebody is: the role phrases that newspapers put before and behind a name. */
import { ALL_CAPITALS, CAPITAL, COMMA, cutWords, DIGITS, END, JOIN } from '../../text/words.ts';
import { isGivenName } from '../given-names.ts';
import * as lexicon from '../lexicon.ts';
import { isHyphened, type Scan, spanOf } from '../match.ts';
import { personVerbs } from './person-words.ts';
import {
  beginsSlavicRole,
  isSlavicPlural,
  isSlavicRole,
  isSlavicVerb,
  slavicRoleBefore,
} from './slavic-roles.ts';
import { isCyrillic } from './stem.ts';

export interface Apposition {
  kind: 'age' | 'who' | 'role';
  role: string;
}

/** What stands behind a name, between commas or in parentheses, and says who that is. */
export function appositionAfter(scan: Scan, last: number): Apposition | null {
  const { words, block } = scan;
  const next = last + 1;
  if (next >= words.length) return null;
  const behind = block.text.slice(words.end[last], words.start[next]);
  const opens = /^\s?,\s*$/u.test(behind) ? ',' : /^\s*\($/u.test(behind) ? '(' : '';
  if (opens === '') return null;
  const word = textOf(scan, next);
  if (/^aged?$/iu.test(word) && /^\d{1,3}$/u.test(textOf(scan, next + 1))) return { kind: 'age', role: '' };
  const closes = block.text.slice(words.end[next]);
  if (/^\d{1,3}$/u.test(word) && (opens === '(' ? /^\s?\)/u : /^\s?[,.;)]/u).test(closes)) {
    const after = next + 1;
    const more = after < words.length && words.gap[next] === COMMA ? phraseFrom(scan, after, true) : '';
    return { kind: 'age', role: more };
  }
  if (/^(?:who|whose|whom|котор\p{L}+|чь\p{L}+|як(?:ий|а|ая|оя))$/iu.test(word))
    return { kind: 'who', role: '' };
  const role = phraseFrom(scan, next, true);
  if (/^(?:an?\s+)?\d{1,3}-year-old\b/iu.test(block.text.slice(words.start[next])))
    return { kind: 'age', role };
  return role === '' ? null : { kind: 'role', role };
}

/** The longest role phrase a card shows, and within which its occupation stands, in words. */
const ROLE_WORDS = 16;
const ROLE_STARTS_WITHIN = 9;

/**
 * The role phrase that begins at a word, to the next comma, stop or relative clause; empty where its noun is no
 * occupation. `clauseAfter`: a verb behind it makes it a clause of its own ("X, the president said").
 */
export function phraseFrom(scan: Scan, from: number, clauseAfter: boolean): string {
  const { words } = scan;
  if (from >= words.length) return '';
  const slavic = isCyrillic(textOf(scan, from));
  if (slavic ? !beginsSlavicRole(scan, from) : isClause(scan, from) || roleNoun(scan, from) < 0) return '';
  let to = from;
  let cut = from;
  while (words.gap[to] === JOIN && to + 1 < words.length) {
    const next = words.lo[to + 1]!;
    if (lexicon.relatives.has(next)) break;
    const capital = (words.shape[to + 1]! & CAPITAL) !== 0;
    const verb = slavic ? isSlavicVerb(scan, to + 1) : lexicon.auxiliaries.has(next);
    if (verb || (lexicon.speech.has(next) && !capital)) {
      if (clauseAfter) return '';
      break;
    }
    // "… of the Senate and served in the Assembly": another clause; "… of Eridania and Gianfranco Ceroni": another person.
    if (lexicon.conjunctions.has(next) && (isVerb(scan, to + 2) || isSomebody(scan, to + 2))) break;
    if (to + 1 - from >= ROLE_WORDS) {
      // Too long a phrase ends before a small word.
      to = cut;
      break;
    }
    if (lexicon.nounEnds.has(next) && !/^of$/u.test(textOf(scan, to + 1))) cut = to;
    to++;
  }
  // "… of the attacks of September 11, 2001".
  if (words.gap[to] === COMMA && isNumber(scan, to) && isNumber(scan, to + 1)) to++;
  while (to > from && (lexicon.nounEnds.has(words.lo[to]!) || /^such$/u.test(textOf(scan, to)))) to--;
  return phraseText(scan, from, to);
}

/** "Hear …", "but he is …", "playing her father": no phrase of nouns. */
function isClause(scan: Scan, from: number): boolean {
  const { words } = scan;
  const lo = words.lo[from]!;
  if (lexicon.functionWords.has(lo)) return !lexicon.owners.has(lo) && !beforeRole.test(textOf(scan, from));
  const next = from + 1 < words.length ? words.lo[from + 1]! : 0;
  return /ing$/u.test(textOf(scan, from)) && (lexicon.owners.has(next) || lexicon.indefinite.has(next));
}

const beforeRole = /^(?:now|then|also|once|both|either|first|last|new|old|another|other|second|later)$/iu;

const isVerb = ({ words, block }: Scan, i: number): boolean =>
  i < words.length &&
  (personVerbs.has(words.lo[i]!) ||
    lexicon.auxiliaries.has(words.lo[i]!) ||
    /\p{Ll}ed$/u.test(block.text.slice(words.start[i], words.end[i])));

const isNumber = ({ words }: Scan, i: number): boolean =>
  i < words.length && (words.shape[i]! & DIGITS) !== 0;

const isSomebody = (scan: Scan, i: number): boolean =>
  isCapital(scan, i) && isCapital(scan, i + 1) && isGivenName(scan, i);

/** The words as written, with the stop of an abbreviation ("Lt. Gen.") and a closing quotation mark. */
function phraseText({ words, block }: Scan, from: number, to: number): string {
  const text = collapse(block.text.slice(words.start[from], words.end[to]));
  const next = block.text[words.end[to]!] ?? '';
  const stop = next === '.' && /\b(?:Rep|Sen|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Dr|Prof|Rev|Adm|Cmdr)$/u.test(text);
  const open = next === '»' && text.lastIndexOf('«') > text.lastIndexOf('»');
  return stop || open ? text + next : text;
}

/**
 * The occupation that is the noun of a phrase, or -1: "a former nurse from Minsk", "the Airbus chief executive", "an actor
 * based in Rome", but not "a company founded by an actor", "director Anna Kowalska".
 */
function roleNoun(scan: Scan, from: number): number {
  const { words } = scan;
  // "One of the founders of".
  const start = /^one$/iu.test(textOf(scan, from)) && /^of$/iu.test(textOf(scan, from + 1)) ? from + 2 : from;
  let noun = -1;
  for (let i = start; i < words.length && i - start < ROLE_STARTS_WITHIN; i++) {
    const lo = words.lo[i]!;
    if (i > start && words.gap[i - 1] !== JOIN) break;
    if (i > start && lexicon.nounEnds.has(lo) && !isHyphened(scan, i)) {
      // "A University of Vermont professor".
      if (noun >= 0 || !isCapital(scan, i - 1) || !isCapital(scan, i + 1)) break;
    } else if (lexicon.auxiliaries.has(lo) || lexicon.relatives.has(lo)) break;
    else if (isRole(scan, i) || (start > from && isRoles(scan, i))) noun = i;
    else if (noun >= 0) {
      if (isParticiple(textOf(scan, i))) break;
      noun = -1;
    }
  }
  if (noun < 0) return -1;
  // In capitals alone a role is a title ("Prime Minister of Italy"), or a surname ("Leslie Baker").
  for (let i = from; i <= noun; i++) if (!isCapital(scan, i)) return noun;
  return lexicon.titles.has(words.lo[noun]!) && !isGivenName(scan, from) ? noun : -1;
}

const isCapital = ({ words }: Scan, i: number): boolean =>
  i < words.length && (words.shape[i]! & CAPITAL) !== 0;

const isParticiple = (word: string): boolean =>
  /^\p{Ll}.+(?:ing|ed|ly|born)$|^born$|^then$|^now$|\d/u.test(word);

/** "Opposition lawmaker Vedant Patel": the words right before a name, back to the last verb, comma or article. */
export function roleBefore(scan: Scan, first: number, oblique = false): string {
  const { words } = scan;
  const before = first - 1;
  if (before < 0) return '';
  const { text } = scan.block;
  if (isCyrillic(text, words.start[before]) || isCyrillic(text, words.start[first])) {
    const phrase = slavicRoleBefore(scan, first, oblique);
    return !phrase || isSlavicPlural(scan, phrase.from, oblique)
      ? ''
      : phraseText(scan, phrase.from, phrase.to);
  }
  // "an editor of Con Edison": what the name belongs to is the employer.
  if (words.gap[before] === JOIN && linkWord.test(textOf(scan, before))) return '';
  // "President of Canadian Auto Workers": the demonym is the body's.
  if (before > 0 && isDemonymAt(scan, before) && linkWord.test(textOf(scan, before - 1))) return '';
  let from = first;
  let holds = false;
  while (from > 0 && first - from < 8 && words.gap[from - 1] === JOIN && isRoleWord(scan, from - 1)) {
    // "Daughter of painter Lucy Ramberg": the painter is she.
    if (holds && /^of$/u.test(textOf(scan, from - 1))) break;
    from--;
    holds ||= isRole(scan, from) && !lexicon.address.has(words.lo[from]!);
  }
  if (!holds) return '';
  while (from > 0 && words.gap[from - 1] === JOIN && modifier.test(textOf(scan, from - 1))) from--;
  // "AT&T Entertainment CEO".
  while (from > 0 && scan.block.text.slice(words.end[from - 1], words.start[from]) === '&') from--;
  while (from < first && (linkWord.test(textOf(scan, from)) || lexicon.address.has(words.lo[from]!))) from++;
  if (from === first) return '';
  // "Chairman Sir Francis Tombs".
  return phraseText(
    scan,
    from,
    from < before && /^(?:Sir|Dame)$/u.test(textOf(scan, before)) ? before - 1 : before,
  );
}

const isDemonymAt = (scan: Scan, i: number): boolean =>
  spanOf(scan, i)?.postings.every(({ use }) => use === 'demonym') ?? false;

/** They change what somebody is, or belong to it. */
const modifier =
  /^(?:former|acting|late|ex|current|outgoing|incoming|longtime|retired|senior|deputy|vice|chief|central|general|assistant|associate|executive|foreign|prime|self-styled|veteran)$/u;

function isRoleWord(scan: Scan, i: number): boolean {
  const { words } = scan;
  const lo = words.lo[i]!;
  if (isRole(scan, i)) return true;
  if (lexicon.speech.has(lo) || lexicon.articles.has(lo)) return false;
  const text = textOf(scan, i);
  if (linkWord.test(text)) return !/^and$/iu.test(text) || isRole(scan, i - 1);
  if (isHyphened(scan, i + 1)) return true;
  if (lexicon.functionWords.has(lo)) return (words.shape[i]! & ALL_CAPITALS) !== 0;
  // "opposition lawmaker": one plain word in small letters right before the role, if it is no verb.
  return (
    (words.shape[i]! & CAPITAL) !== 0 ||
    (isRole(scan, i + 1) &&
      !/(?:ed|ing|s)$/u.test(text) &&
      !lexicon.plainVerbs.has(lo) &&
      !/^to$/iu.test(textOf(scan, i - 1)))
  );
}

/**
 * "Their lawyer, Anna Kowalska, …", "the head of the agency, Anna Kowalska, …": an owner or article, the role, a comma, the
 * name, and then no further word.
 */
export function roleBeforeComma(scan: Scan, first: number, last: number): string {
  const { words } = scan;
  if (first < 2 || words.gap[first - 1] !== COMMA || words.gap[last] === JOIN) return '';
  for (let from = first - 1; from >= 0 && first - from < ROLE_WORDS; from--) {
    const opens = from === 0 || words.gap[from - 1] !== JOIN;
    const owner = lexicon.owners.has(words.lo[from]!) && from < first - 1;
    if (owner || opens) {
      const starts = owner || (words.gap[from - 1] ?? END) === END;
      const role = starts ? phraseFrom(scan, ownerAt(scan, from), true) : '';
      if (role !== '' || opens) return role;
    }
  }
  return '';
}

/** "Jerry Macdonald's daughter": the whole owner. */
function ownerAt(scan: Scan, i: number): number {
  if (!lexicon.possessive.has(scan.words.lo[i]!)) return i;
  let from = i - 1;
  while (from > 0 && scan.words.gap[from - 1] === JOIN && isCapital(scan, from) && isCapital(scan, from - 1))
    from--;
  return Math.max(0, from);
}

const linkWord = /^(?:of|for|and|s)$/iu;

const roles: ReadonlySet<number> = new Set([...lexicon.occupations, ...lexicon.titles, ...lexicon.roleNouns]);

/** An occupation, a title, or a word made like one: councilwoman, chairperson. */
export function isRole(scan: Scan, i: number): boolean {
  const { words, block } = scan;
  if (i < 0 || i >= words.length) return false;
  const lo = words.lo[i]!;
  if (roles.has(lo)) return true;
  if (isCyrillic(block.text, words.start[i])) return isSlavicRole(scan, i);
  const length = words.end[i]! - words.start[i]!;
  return (
    length > 8 && /(?:woman|person|mother|father|ologist|ographer|keeper|player)$/u.test(textOf(scan, i))
  );
}

/** The same of several: "senators". */
export function isRoles(scan: Scan, i: number): boolean {
  const { words, block } = scan;
  if (i < 0 || i >= words.length || !/[sn]/u.test(block.text[words.end[i]! - 1]!)) return false;
  const one = textOf(scan, i).toLowerCase().replace(/men$/u, 'man').replace(/s$/u, '');
  const lo = cutWords(one).lo[0]!;
  return lexicon.occupations.has(lo) || lexicon.roleNouns.has(lo);
}

const textOf = ({ words, block }: Scan, i: number): string => block.text.slice(words.start[i], words.end[i]);

export const collapse = (text: string): string =>
  /\s\s|[^\S ]|^\s|\s$/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;

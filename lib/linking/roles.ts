/** Who somebody is: the role phrases that newspapers put before and behind a name. */
import { CAPITAL, COMMA, cutWords, END, JOIN } from '../text/words.ts';
import * as lexicon from './lexicon.ts';
import { isHyphened, type Scan } from './match.ts';
import { beginsSlavicRole, isSlavicRole, slavicRoleBefore } from './slavic-roles.ts';
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
  const { words, block } = scan;
  if (from >= words.length) return '';
  const slavic = isCyrillic(textOf(scan, from));
  if (slavic ? !beginsSlavicRole(scan, from) : roleNoun(scan, from) < 0) return '';
  let to = from;
  let cut = from;
  while (words.gap[to] === JOIN && to + 1 < words.length) {
    const next = words.lo[to + 1]!;
    if (lexicon.relatives.has(next)) break;
    if (lexicon.speech.has(next) || (!slavic && lexicon.auxiliaries.has(next))) {
      if (clauseAfter) return '';
      break;
    }
    if (to + 1 - from >= ROLE_WORDS) {
      // Too long a phrase ends before a small word.
      to = cut;
      break;
    }
    if (lexicon.nounEnds.has(next)) cut = to;
    to++;
  }
  return collapse(block.text.slice(words.start[from], words.end[to]));
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
    if (i > start && (words.gap[i - 1] !== JOIN || lexicon.nounEnds.has(words.lo[i]!))) break;
    if (lexicon.auxiliaries.has(words.lo[i]!) || lexicon.relatives.has(words.lo[i]!)) break;
    if (isRole(scan, i) || (start > from && isRoles(scan, i))) noun = i;
    else if (noun >= 0 && !isParticiple(textOf(scan, i))) noun = -1;
    else if (noun >= 0) break;
  }
  return noun;
}

const isParticiple = (word: string): boolean =>
  /^\p{Ll}.+(?:ing|ed|ly|born)$|^born$|^then$|^now$|\d/u.test(word);

/** "Opposition lawmaker Vedant Patel": the words right before a name, back to the last verb, comma or article. */
export function roleBefore(scan: Scan, first: number, oblique = false): string {
  const { words, block } = scan;
  const before = first - 1;
  if (before < 0) return '';
  if (isCyrillic(textOf(scan, before)) || isCyrillic(textOf(scan, first))) {
    const from = slavicRoleBefore(scan, first, oblique);
    return from < 0 ? '' : collapse(block.text.slice(words.start[from], words.end[before]));
  }
  // "an editor of Con Edison": what the name belongs to is the employer.
  if (words.gap[before] === JOIN && linkWord.test(textOf(scan, before))) return '';
  let from = first;
  let holds = false;
  while (from > 0 && first - from < 8 && words.gap[from - 1] === JOIN && isRoleWord(scan, from - 1)) {
    from--;
    holds ||= isRole(scan, from);
  }
  if (!holds) return '';
  while (from < first && linkWord.test(textOf(scan, from))) from++;
  return collapse(block.text.slice(words.start[from], words.end[before]));
}

function isRoleWord(scan: Scan, i: number): boolean {
  const { words } = scan;
  const lo = words.lo[i]!;
  if (isRole(scan, i)) return true;
  if (lexicon.speech.has(lo) || lexicon.articles.has(lo)) return false;
  const text = textOf(scan, i);
  if (linkWord.test(text)) return !/^and$/iu.test(text) || isRole(scan, i - 1);
  if (isHyphened(scan, i + 1)) return true;
  if (lexicon.functionWords.has(lo)) return false;
  // "opposition lawmaker": one plain word in small letters right before the role, if it is no verb.
  return (
    (words.shape[i]! & CAPITAL) !== 0 ||
    (isRole(scan, i + 1) && !/(?:ed|ing|s)$/u.test(text) && !lexicon.plainVerbs.has(lo))
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
      const role = starts ? phraseFrom(scan, from, true) : '';
      if (role !== '' || opens) return role;
    }
  }
  return '';
}

const linkWord = /^(?:of|for|and|s)$/iu;

/** An occupation, a title, or a word made like one: councilwoman, chairperson. */
export function isRole(scan: Scan, i: number): boolean {
  const { words } = scan;
  if (i < 0 || i >= words.length) return false;
  const lo = words.lo[i]!;
  if (lexicon.occupations.has(lo) || lexicon.titles.has(lo) || lexicon.roleNouns.has(lo)) return true;
  const text = textOf(scan, i);
  return (
    isSlavicRole(text) || /^.{3,}(?:woman|person|mother|father|ologist|ographer|keeper|player)$/u.test(text)
  );
}

/** The same of several: "senators". */
export function isRoles(scan: Scan, i: number): boolean {
  if (i < 0 || i >= scan.words.length) return false;
  const one = textOf(scan, i).toLowerCase().replace(/men$/u, 'man').replace(/s$/u, '');
  const lo = cutWords(one).lo[0]!;
  return lexicon.occupations.has(lo) || lexicon.roleNouns.has(lo);
}

const textOf = ({ words, block }: Scan, i: number): string => block.text.slice(words.start[i], words.end[i]);

export const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

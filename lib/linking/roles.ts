/** Who somebody is: the role phrases that newspapers put before and behind a name. */
import { CAPITAL, COMMA, END, JOIN } from '../text/words.ts';
import * as lexicon from './lexicon.ts';
import { isHyphened, type Scan } from './match.ts';

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
  const opens = /^,\s*$/u.test(behind) ? ',' : /^\s*\($/u.test(behind) ? '(' : '';
  if (opens === '') return null;
  const word = textOf(scan, next);
  const closes = block.text.slice(words.end[next]);
  if (/^\d{1,3}$/u.test(word) && (opens === '(' ? closes.startsWith(')') : closes.startsWith(','))) {
    const after = next + 1;
    const more = after < words.length && words.gap[next] === COMMA ? phraseFrom(scan, after) : '';
    return { kind: 'age', role: more };
  }
  if (/^(?:who|whose)$/iu.test(word)) return { kind: 'who', role: '' };
  const role = phraseFrom(scan, next);
  return role === '' ? null : { kind: 'role', role };
}

/** The longest role phrase a card shows, and within which its occupation stands, in words. */
const ROLE_WORDS = 16;
const ROLE_STARTS_WITHIN = 7;

/**
 * The role phrase that begins at a word, to the next comma or stop; empty where it names no occupation soon. It begins in
 * small letters, as "a former nurse", or with a title, as "Prime Minister of Italy".
 */
function phraseFrom(scan: Scan, from: number): string {
  const { words, block } = scan;
  const begins =
    (words.shape[from]! & CAPITAL) === 0 ||
    (isRole(scan, from + 1) && words.gap[from] === JOIN) ||
    lexicon.titles.has(words.lo[from]!);
  if (!begins) return '';
  let to = from;
  let holds = isRole(scan, from);
  while (to + 1 < words.length && to - from < ROLE_WORDS && words.gap[to] === JOIN) {
    to++;
    if (to - from < ROLE_STARTS_WITHIN) holds ||= isRole(scan, to);
  }
  // A verb makes it a clause of its own: "X, the firm said".
  const clause = lexicon.speech.has(words.lo[to]!) || lexicon.auxiliaries.has(words.lo[from]!);
  return holds && !clause ? collapse(block.text.slice(words.start[from], words.end[to])) : '';
}

/** "opposition lawmaker Vedant Patel": the words right before a name, back to the last verb, comma or article. */
export function roleBefore(scan: Scan, first: number): string {
  const { words, block } = scan;
  // "an editor of Con Edison": what the name belongs to is the employer.
  if (first > 0 && words.gap[first - 1] === JOIN && linkWord.test(textOf(scan, first - 1))) return '';
  let from = first;
  let holds = false;
  while (from > 0 && first - from < 8 && words.gap[from - 1] === JOIN && isRoleWord(scan, from - 1)) {
    from--;
    holds ||= isRole(scan, from);
  }
  if (!holds) return '';
  while (from < first && linkWord.test(textOf(scan, from))) from++;
  return collapse(block.text.slice(words.start[from], words.end[first - 1]));
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

/** "Their lawyer, Anna Kowalska, …": an owner or article, the role, a comma, the name, and then no further word. */
export function roleBeforeComma(scan: Scan, first: number, last: number): string {
  const { words, block } = scan;
  if (first < 2 || words.gap[first - 1] !== COMMA || words.gap[last] === JOIN || !isRole(scan, first - 1))
    return '';
  for (let from = first - 1; from >= 0 && first - from < 9; from--) {
    const owner = lexicon.owners.has(words.lo[from]!);
    if (owner && from < first - 1) return collapse(block.text.slice(words.start[from], words.end[first - 1]));
    if (from > 0 && words.gap[from - 1] !== JOIN)
      return words.gap[from - 1] === END && (words.shape[from]! & CAPITAL) !== 0
        ? collapse(block.text.slice(words.start[from], words.end[first - 1]))
        : '';
  }
  return '';
}

const linkWord = /^(?:of|for|and|s)$/iu;

/** An occupation, a title, or a word made like one: councilwoman, chairperson. */
export function isRole(scan: Scan, i: number): boolean {
  const { words } = scan;
  if (i < 0 || i >= words.length) return false;
  const lo = words.lo[i]!;
  return (
    lexicon.occupations.has(lo) ||
    lexicon.titles.has(lo) ||
    /^.{3,}(?:woman|person|mother|father)$/u.test(textOf(scan, i))
  );
}

const textOf = ({ words, block }: Scan, i: number): string => block.text.slice(words.start[i], words.end[i]);

export const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

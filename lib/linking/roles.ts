/** Who somebody is: the role phrases that newspapers put before and behind a name. */
import { CAPITAL, COMMA, JOIN } from '../text/words.ts';
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
  const word = block.text.slice(words.start[next], words.end[next]);
  const closes = block.text.slice(words.end[next]);
  if (/^\d{1,3}$/u.test(word) && (opens === '(' ? closes.startsWith(')') : closes.startsWith(','))) {
    const after = next + 1;
    const more =
      after < words.length && words.gap[next] === COMMA && isRoleStart(scan, after)
        ? phraseFrom(scan, after)
        : '';
    return { kind: 'age', role: more };
  }
  if (/^(?:who|whose)$/iu.test(word)) return { kind: 'who', role: '' };
  if (!isRoleStart(scan, next)) return null;
  return { kind: 'role', role: phraseFrom(scan, next) };
}

/** An article, or within six words of small letters an occupation or title, opens a role phrase. */
function isRoleStart(scan: Scan, from: number): boolean {
  const { words } = scan;
  for (let i = from; i < words.length && i < from + 7; i++) {
    if (lexicon.occupations.has(words.lo[i]!) || lexicon.titles.has(words.lo[i]!)) return true;
    if (words.gap[i] !== JOIN) return false;
  }
  return false;
}

/** The longest role phrase a card shows, in words. */
const ROLE_WORDS = 16;

function phraseFrom(scan: Scan, from: number): string {
  const { words, block } = scan;
  let to = from;
  while (to + 1 < words.length && to - from < ROLE_WORDS && words.gap[to] === JOIN) to++;
  return collapse(block.text.slice(words.start[from], words.end[to]));
}

/** "opposition lawmaker Vedant Patel": the words right before a name, back to the last verb, comma or article. */
export function roleBefore(scan: Scan, first: number): string {
  const { words, block } = scan;
  const text = (i: number) => block.text.slice(words.start[i], words.end[i]);
  let from = first;
  let holds = false;
  while (from > 0 && first - from < 8 && words.gap[from - 1] === JOIN) {
    const lo = words.lo[from - 1]!;
    const role = isRole(scan, from - 1);
    const capital = (words.shape[from - 1]! & CAPITAL) !== 0;
    const and = /^and$/iu.test(text(from - 1));
    const link =
      (linkWord.test(text(from - 1)) && !(and && !isRole(scan, from - 2))) || isHyphened(scan, from);
    if (!role && !link && !(capital && !lexicon.functionWords.has(lo))) break;
    if (lexicon.speech.has(lo) || (lexicon.articles.has(lo) && !role)) break;
    holds ||= role;
    from--;
  }
  if (!holds) return '';
  while (from < first && linkWord.test(text(from))) from++;
  return collapse(block.text.slice(words.start[from], words.end[first - 1]));
}

const linkWord = /^(?:of|for|and|s)$/iu;
const isRole = ({ words }: Scan, i: number): boolean =>
  lexicon.occupations.has(words.lo[i]!) || lexicon.titles.has(words.lo[i]!);

export const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

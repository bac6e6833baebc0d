/** Runs of capitalised words that may be somebody's name: where a name begins and ends, and which word is the surname. */
import { ALL_CAPITALS, BREAK, CAPITAL, DIGITS, END, JOIN } from '../../text/words.ts';
import { isFamilyFirst, isGivenName } from '../given-names.ts';
import * as lexicon from '../lexicon.ts';
import { isHyphened, type Scan, spanOf } from '../match.ts';
import { imperatives } from './person-words.ts';
import { isRole } from './roles.ts';
import { isCyrillic } from './stem.ts';

/** Words `first` to `last` of a block. */
export interface NameRun {
  first: number;
  last: number;
  /** The words its parts begin at; hyphens and particles tie words to one part. One part: a name alone. */
  parts: number[];
  surname: { first: number; last: number };
}

/** Longer runs are a title before a name ("Public Prosecution Eva-Marie Persson"). */
const MOST_PARTS = 4;

/**
 * The runs of a block in text order, titles and openers cut off. `taken` says whether a word belongs to a name that is
 * linked.
 */
export function runsOf(scan: Scan, taken: (word: number) => boolean): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < scan.words.length; ) {
    if (!isPart(scan, i) || taken(i)) {
      i++;
      continue;
    }
    const { parts, last } = readRun(scan, i, taken);
    const run = parts.length > 1 ? withoutOpeners(scan, parts, last) : alone(scan, i, last);
    if (run) runs.push(run);
    i = last + 1;
  }
  return runs;
}

const alone = (scan: Scan, first: number, last: number): NameRun | null =>
  isOpener(scan, first) ? null : { first, last, parts: [first], surname: { first, last } };

function readRun(scan: Scan, first: number, taken: (word: number) => boolean) {
  const { words } = scan;
  const parts = [first];
  let last = first;
  for (;;) {
    const next = nextWord(scan, last);
    // "Вокалист The Prodigy Кит Флинт": a name is in one script.
    if (next < 0 || taken(next) || isCyrillicAt(scan, next) !== isCyrillicAt(scan, first)) break;
    // "Bashar al-Assad" has a hyphen and two parts.
    if (!isTied(scan, next) || lexicon.particles.has(words.lo[next - 1]!)) parts.push(next);
    last = next;
  }
  return { parts, last };
}

/** The next word of a name: with at most two particles ("van der Berg") or a nickname between; -1 where it ends. */
function nextWord(scan: Scan, last: number): number {
  const { words } = scan;
  if (last + 1 >= words.length) return -1;
  if (words.gap[last] !== JOIN) return behindNickname(scan, last);
  if (isTied(scan, last + 1)) return last + 1;
  for (let i = last + 1; i < words.length && i < last + 4; i++) {
    if (isPart(scan, i) || isNumeral(scan, i)) return i;
    if (!lexicon.particles.has(words.lo[i]!) || words.gap[i] !== JOIN) return -1;
  }
  return -1;
}

/** `A. R. "Archie" Shaw`: the word behind a quoted or bracketed one. */
function behindNickname(scan: Scan, last: number): number {
  const { words, block } = scan;
  const next = last + 2;
  if (next >= words.length || words.gap[last] !== BREAK || words.gap[last + 1] !== BREAK) return -1;
  const opens = block.text.slice(words.end[last], words.start[last + 1]);
  const closes = block.text.slice(words.end[last + 1], words.start[next]);
  return /^\.?\s["“„«(]$/u.test(opens) && /^["”“»)]\s$/u.test(closes) && isPart(scan, next) ? next : -1;
}

/** Nothing but a hyphen stands before the word. */
const isTied = (scan: Scan, i: number): boolean =>
  scan.words.start[i]! - scan.words.end[i - 1]! === 1 && isHyphened(scan, i);

/** A capitalised word; all capitals are an acronym, but for initials ("J.", "SM Anwar"). */
function isPart({ words }: Scan, i: number): boolean {
  const shape = words.shape[i]!;
  if (!(shape & CAPITAL) || shape & DIGITS) return false;
  return !(shape & ALL_CAPITALS) || words.end[i]! - words.start[i]! < 3;
}

/** "Louis XVI", "Constantius II". */
export const isNumeral = ({ words, block }: Scan, i: number): boolean =>
  (words.shape[i]! & ALL_CAPITALS) !== 0 &&
  /^[IVX]{2,}$/u.test(block.text.slice(words.start[i], words.end[i]));

/** "J.", and no article. */
export const isInitial = ({ words, block }: Scan, i: number): boolean =>
  words.end[i]! - words.start[i]! === 1 && block.text[words.end[i]!] === '.';

export const isPatronymic = ({ words, block }: Scan, i: number): boolean =>
  'haча'.includes(block.text[words.end[i]! - 1]!) &&
  lexicon.isPatronymic(block.text.slice(words.start[i], words.end[i]));

const isCyrillicAt = ({ words, block }: Scan, i: number): boolean => isCyrillic(block.text, words.start[i]);

const isTitle = ({ words }: Scan, i: number): boolean => lexicon.titles.has(words.lo[i]!);

/** The name behind the titles, openers and bodies in front of it. */
function withoutOpeners(scan: Scan, all: number[], last: number): NameRun | null {
  let parts = all;
  const opener = parts.findLastIndex(
    (part, k) => k < parts.length - 1 && (isOpener(scan, part) || isAcronym(scan, part)),
  );
  // It begins behind the last opener if that leaves two parts, or one behind a title.
  if (parts.length - opener > 2 || (opener >= 0 && isTitle(scan, parts[opener]!)))
    parts = parts.slice(opener + 1);
  else while (parts.length > 1 && isOpener(scan, parts[0]!)) parts = parts.slice(1);
  if (isCyrillicAt(scan, parts[0]!)) parts = lastOfNames(scan, parts);
  const known = parts.findIndex((part, k) => k > 0 && k < parts.length - 1 && isGivenName(scan, part));
  if (known > 0 && isBodyBefore(scan, parts, known)) parts = parts.slice(known);
  else if (parts.length > MOST_PARTS) parts = parts.slice(-2);
  // "De Santis" is a surname.
  if (parts.length > 1 && parts.slice(0, -1).every((part) => isParticle(scan, part)))
    return { first: parts[0]!, last, parts: [parts[0]!], surname: { first: parts[0]!, last } };
  if (parts.length === 0 || (parts.length === 1 && isOpener(scan, parts[0]!))) return null;
  return { first: parts[0]!, last, parts, surname: surnameOf(scan, parts, last) };
}

/**
 * "Солист конкурса имени Петра Чайковского Даниил Трифонов" has two names; of "мать Майкла Джексона Кэтрин" nobody knows
 * where the second begins.
 */
function lastOfNames(scan: Scan, parts: number[]): number[] {
  const given = parts.findLastIndex(
    (part, k) => k > 1 && isGivenName(scan, part) && !isPatronymic(scan, part),
  );
  if (given < 0) return parts;
  return given === parts.length - 1 ? [] : parts.slice(given);
}

/** Two capitals: "QB Dak Prescott"; before one part alone they are initials. */
const isAcronym = ({ words }: Scan, i: number): boolean => (words.shape[i]! & ALL_CAPITALS) !== 0;

/** "Ben" is a given name as well. */
const isParticle = (scan: Scan, i: number): boolean =>
  lexicon.particles.has(scan.words.lo[i]!) && !isGivenName(scan, i);

/** "Public Prosecution Eva-Marie Persson", "Металлоинвеста Андрей Варичев": no part of a name stands in front. */
function isBodyBefore(scan: Scan, parts: number[], known: number): boolean {
  const before = parts.slice(0, known);
  if (before.some((part) => isInitial(scan, part) || isGivenName(scan, part))) return false;
  if (isCyrillicAt(scan, parts[0]!)) return !isPatronymic(scan, parts.at(-1)!);
  const { words, block } = scan;
  return (
    parts.length >= MOST_PARTS ||
    before.some(
      (part) =>
        lexicon.bodyWords.has(words.lo[part]!) ||
        spanOf(scan, part)?.postings.some(({ use }) => use === 'name' || use === 'acronym') ||
        isTied(scan, part + 1) ||
        block.text[words.end[part]! - 1] === 's',
    )
  );
}

function isOpener(scan: Scan, i: number): boolean {
  const { words, block } = scan;
  const lo = words.lo[i]!;
  if (isInitial(scan, i)) return false;
  if (isRole(scan, i) || lexicon.functionWords.has(lo)) return !isGivenName(scan, i);
  const span = spanOf(scan, i);
  if (span?.postings.every(({ use }) => use === 'demonym')) return !isGivenName(scan, i);
  // "Министр здравоохранения Перу Зулема Томас".
  if (span?.last === i && isCyrillicAt(scan, i) && span.postings.some(({ use }) => use !== 'surname'))
    return !isGivenName(scan, i);
  // "London-born Anna Smith", "Rising Lopez".
  const tied = i + 1 < words.length && isTied(scan, i + 1) ? i + 1 : -1;
  if (tied > 0 && /(?:ed|led|born|run|era)$/u.test(block.text.slice(words.start[tied], words.end[tied])))
    return true;
  const opens = i === 0 || words.gap[i - 1] === END;
  return (
    opens &&
    (imperatives.has(lo) || /\p{Ll}(?:ing|ed|ly)$/u.test(block.text.slice(words.start[i], words.end[i]))) &&
    !isGivenName(scan, i)
  );
}

/** Particles that belong to the surname behind them; "bin" and "al" belong to the name before. */
const surnameParticles = /^(?:de|da|do|dos|di|del|dell|della|der|den|van|von|zu|du|la|le|ter|ten)$/iu;

/** The words by which a person is called later. */
function surnameOf(scan: Scan, parts: number[], last: number): { first: number; last: number } {
  const { words, block } = scan;
  const final = parts.at(-1)!;
  if (parts.length === 1) return { first: final, last };
  if (isNumeral(scan, last)) return { first: parts[0]!, last: last - 1 };
  // "Тимченко Вячеслав Степанович"
  if (parts.length === 3 && isPatronymic(scan, final) && isGivenName(scan, parts[1]!))
    return { first: parts[0]!, last: parts[1]! - 1 };
  if (hasFamilyFirst(scan, parts, last)) return { first: parts[0]!, last: parts[1]! - 1 };
  let first = final;
  while (
    first - 1 > parts[0]! &&
    surnameParticles.test(block.text.slice(words.start[first - 1], words.end[first - 1]))
  )
    first--;
  return { first, last };
}

const syllable =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|iao|ian|ing|ong|ang|eng|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|[aeoiu])';
const pinyin = new RegExp(`^${syllable}(?:['’]?${syllable})?$`, 'iu');
/** "Yoon Suk Yeol": given names of two short words. */
const SHORT = 5;

/** "Han Dong-hoon", "Li Jifeng", "Kim Jong Un": a family name before Chinese or Korean given names. */
export function hasFamilyFirst(scan: Scan, parts: number[], last: number): boolean {
  const { words, block } = scan;
  const [family, ...given] = parts as [number, ...number[]];
  if (given.length === 1 && given[0]! < last && !(words.shape[last]! & CAPITAL)) return true;
  if (!isFamilyFirst(scan, family) || given.some((part) => isInitial(scan, part))) return false;
  const lengthOf = (part: number): number => words.end[part]! - words.start[part]!;
  return (
    (given.length === 2 && given.every((part) => lengthOf(part) <= SHORT && !isGivenName(scan, part))) ||
    given.every((part) => pinyin.test(block.text.slice(words.start[part], words.end[part])))
  );
}

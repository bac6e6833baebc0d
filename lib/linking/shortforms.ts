/**
 * Short forms that the article gives to bodies: "People Power Party (PPP)" makes every later PPP that party, or silence;
 * behind the European Commission "the Commission" is that one.
 */
import type { Index } from '../knowledge/layout.ts';
import { fold } from '../text/fold.ts';
import { ALL_CAPITALS, CAPITAL, cutWords, JOIN } from '../text/words.ts';
import { type Context, nameLength } from './context.ts';
import { definitions, type Subject, sameSubject } from './coreference.ts';
import type { Decision } from './decision.ts';
import * as lexicon from './lexicon.ts';
import { type Scan, spanOf } from './match.ts';
import { isNameWord } from './surroundings.ts';

/** A meaning the article gives a short form, from a place on; a null subject is something the base does not hold. */
interface Meaning {
  /** Block number within the article, -1 for earlier calls; word. */
  block: number;
  word: number;
  subject: Subject | null;
}

interface ShortForm {
  /** Folded. */
  text: string;
  /** The first word of a firm's name, which may stand for it: "Freeport" of Freeport-McMoRan. */
  first: boolean;
  /** In text order. */
  meanings: Meaning[];
}

/** By the hash of the word. */
export type ShortForms = Map<number, ShortForm>;

/** How sure a short form's meaning is: an acronym that was defined, the only body of its kind, the last of several. */
const confidence = { acronym: 0.93, onlyBody: 0.92, lastBody: 0.7, firstWord: 0.8 } as const;

/** `byScan` holds the decisions made so far. */
export function learnShortForms(
  scans: Scan[],
  byScan: Map<Scan, Decision[]>,
  context: Context,
  index: Index,
): ShortForms {
  const forms: ShortForms = new Map();
  const add = (text: string, meaning: Meaning, first = false) => {
    if (text.length > nameLength) return;
    const key = cutWords(text).lo[0]!;
    const known = forms.get(key);
    if (!known) forms.set(key, { text, first, meanings: [meaning] });
    // Told again it is no new meaning.
    else if (!isSame(known.meanings.at(-1)!.subject, meaning.subject)) known.meanings.push(meaning);
  };
  for (const [text, key] of context.shortForms) {
    const row = key === '' || key.startsWith('local:') ? -1 : index.row(key);
    if (key === '' || row >= 0) add(text, { block: -1, word: 0, subject: row < 0 ? null : { row } });
  }
  for (const scan of scans) {
    const decisions = byScan.get(scan) ?? [];
    const byLast = new Map(decisions.map((decision) => [decision.last, decision]));
    for (const { acronym, first, last } of definitions(scan)) {
      const ending = byLast.get(last);
      const decision = ending && ending.first <= first ? ending : undefined;
      // A person's or place's name defines no acronym: "Minsk (RUE)".
      const subject = decision?.subject ?? null;
      if (subject && 'row' in subject && index.kind(subject.row) === 'place') continue;
      add(acronym, { block: scan.number, word: last, subject });
    }
    for (const { subject, first, last } of decisions) {
      if (!subject || !('row' in subject) || index.kind(subject.row) !== 'organisation') continue;
      const head = headOf(scan, first, last);
      if (head >= 0) add(textAt(scan, head), { block: scan.number, word: last, subject });
      else if (isFirm(scan, first, last))
        add(textAt(scan, first), { block: scan.number, word: last, subject }, true);
    }
  }
  return forms;
}

/** The word that says what kind of body a name of several words is: the last one, or the first before "of"; or -1. */
function headOf({ words }: Scan, first: number, last: number): number {
  if (first === last) return -1;
  if (lexicon.bodyHeads.has(words.lo[last]!)) return last;
  for (let i = first; i < last; i++)
    if (lexicon.bodyHeads.has(words.lo[i]!) && lexicon.ofCountry.has(words.lo[i + 1]!)) return i;
  return -1;
}

/** "Dow Chemical Co", "Freeport-McMoRan Inc": a name with a legal form, whose first word is no word, place or given name. */
function isFirm({ words }: Scan, first: number, last: number): boolean {
  const lo = words.lo[first]!;
  return (
    last > first &&
    words.gap[first] === JOIN &&
    lexicon.legalForms.has(words.lo[last]!) &&
    !lexicon.bodyWords.has(lo) &&
    !lexicon.commonWords.has(lo) &&
    !lexicon.functionWords.has(lo) &&
    !lexicon.nameModifiers.has(lo) &&
    words.end[first]! - words.start[first]! > 2
  );
}

const textAt = ({ words, block }: Scan, i: number): string =>
  fold(block.text.slice(words.start[i], words.end[i]));

const isSame = (a: Subject | null, b: Subject | null): boolean => (a && b ? sameSubject(a, b) : a === b);

/** What the article leaves each short form to mean. */
export const lastMeanings = (forms: ShortForms): [string, Subject | null][] =>
  [...forms.values()].map(({ text, meanings }) => [text, meanings.at(-1)!.subject]);

/** Makes short forms follow what the article has said they mean; those that are no names of the base are added. */
export function followShortForms(
  scans: Scan[],
  byScan: Map<Scan, Decision[]>,
  forms: ShortForms,
): Decision[] {
  const added: Decision[] = [];
  if (forms.size === 0) return added;
  for (const scan of scans) {
    const { words } = scan;
    for (let i = 0; i < words.length; i++) {
      if (!(words.shape[i]! & CAPITAL)) continue;
      const form = forms.get(words.lo[i]!);
      if (!form) continue;
      const found = meaningAt(form, scan, i);
      if (!found) continue;
      const span = spanOf(scan, i);
      // "The Times" may be a name of the base, article and all.
      const first = span?.first ?? i;
      if (span && (span.last !== i || (first !== i && !lexicon.definite.has(words.lo[first]!)))) continue;
      const known = byScan.get(scan)?.find((decision) => decision.first === first && decision.last === i);
      // A first word yields to what it means by itself, unless that is a bare surname.
      if (form.first && known?.subject && known.readings[0]?.use !== 'surname') continue;
      if (known) Object.assign(known, found);
      else added.push({ scan, first: i, last: i, readings: [], ...found });
    }
  }
  return added;
}

type Found = Pick<Decision, 'subject' | 'confidence'>;

function meaningAt(form: ShortForm, scan: Scan, i: number): Found | undefined {
  if (form.first) return standsAlone(scan, i) ? firstWordAt(form, scan, i) : undefined;
  const capitals = (scan.words.shape[i]! & ALL_CAPITALS) !== 0;
  // "BANK" is the word in capitals and no acronym.
  if (capitals && !lexicon.bodyHeads.has(scan.words.lo[i]!)) return acronymAt(form, scan, i);
  return isHead(scan, i) ? bodyAt(form, scan, i) : undefined;
}

/** No other capital stands beside it. */
function standsAlone(scan: Scan, i: number): boolean {
  const { words } = scan;
  const before = i > 0 && words.gap[i - 1] === JOIN && isNameWord(scan, i - 1);
  const after = i + 1 < words.length && words.gap[i] === JOIN && isNameWord(scan, i + 1);
  return scan.casing === 'sentence' && !before && !after;
}

/** The one firm whose name began so before; none where there were several. */
function firstWordAt({ meanings }: ShortForm, scan: Scan, word: number): Found | undefined {
  const [only, ...others] = before(meanings, scan, word);
  return only?.subject && others.length === 0
    ? { subject: only.subject, confidence: confidence.firstWord }
    : undefined;
}

/** The meaning of an acronym at a place: the last one given before, or else the first one given later. */
function acronymAt({ meanings }: ShortForm, scan: Scan, word: number): Found {
  const { subject } = before(meanings, scan, word).at(-1) ?? meanings[0]!;
  return { subject, confidence: subject ? confidence.acronym : 0 };
}

/** "The Commission": the body of this kind named last before; none where this block has named two. */
function bodyAt({ meanings }: ShortForm, scan: Scan, word: number): Found | undefined {
  const given = before(meanings, scan, word);
  const last = given.at(-1);
  if (!last?.subject) return undefined;
  const two = given.filter(({ block }) => block === scan.number).length > 1;
  if (two) return { subject: null, confidence: 0 };
  return {
    subject: last.subject,
    confidence: given.length === 1 ? confidence.onlyBody : confidence.lastBody,
  };
}

const before = (meanings: Meaning[], { number }: Scan, word: number): Meaning[] =>
  meanings.filter((each) => each.block < number || (each.block === number && each.word < word));

/** "the Commission", with no other capital and no "of" behind. */
function isHead(scan: Scan, i: number): boolean {
  const { words } = scan;
  if (!lexicon.bodyHeads.has(words.lo[i]!) || scan.casing !== 'sentence') return false;
  if (i === 0 || words.gap[i - 1] !== JOIN || !lexicon.definite.has(words.lo[i - 1]!)) return false;
  if (i + 1 >= words.length || words.gap[i] !== JOIN) return true;
  // "The University and College Union" is a name that goes on.
  const goesOn =
    lexicon.conjunctions.has(words.lo[i + 1]!) && i + 2 < words.length && isNameWord(scan, i + 2);
  return !goesOn && !isNameWord(scan, i + 1) && !lexicon.ofCountry.has(words.lo[i + 1]!);
}

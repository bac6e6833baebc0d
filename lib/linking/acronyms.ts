/** Acronyms the article defines: "People Power Party (PPP)" makes every later PPP that party, or silence. */
import type { Index } from '../knowledge/layout.ts';
import { fold } from '../text/fold.ts';
import { type Context, nameLength } from './context.ts';
import { definitions, type Subject, sameSubject } from './coreference.ts';
import type { Decision } from './decision.ts';
import type { Scan } from './match.ts';

/** A meaning the article gives an acronym, from a place on; a null subject is something the base does not hold. */
interface Meaning {
  /** Block number within the article, -1 for earlier calls; word. */
  block: number;
  word: number;
  subject: Subject | null;
}

/** Folded acronym → its meanings, in text order. */
export type Acronyms = Map<string, Meaning[]>;

/** `byScan` holds the decisions made so far. */
export function defineAcronyms(
  scans: Scan[],
  byScan: Map<Scan, Decision[]>,
  context: Context,
  index: Index,
): Acronyms {
  const acronyms: Acronyms = new Map();
  const add = (short: string, meaning: Meaning) => {
    if (short.length > nameLength) return;
    const known = acronyms.get(short);
    if (!known) acronyms.set(short, [meaning]);
    // Told again it is no new meaning.
    else if (!isSame(known.at(-1)!.subject, meaning.subject)) known.push(meaning);
  };
  for (const [short, key] of context.shortForms) {
    const row = key === '' || key.startsWith('local:') ? -1 : index.row(key);
    if (key === '' || row >= 0) add(short, { block: -1, word: 0, subject: row < 0 ? null : { row } });
  }
  for (const scan of scans) {
    const byLast = new Map(byScan.get(scan)?.map((decision) => [decision.last, decision]));
    for (const { acronym, first, last } of definitions(scan)) {
      const ending = byLast.get(last);
      const decision = ending && ending.first <= first ? ending : undefined;
      // A person's or place's name defines no acronym: "Minsk (RUE)".
      const subject = decision?.subject ?? null;
      if (subject && 'row' in subject && index.kind(subject.row) === 'place') continue;
      add(acronym, { block: scan.number, word: last, subject });
    }
  }
  return acronyms;
}

const isSame = (a: Subject | null, b: Subject | null): boolean => (a && b ? sameSubject(a, b) : a === b);

/** The meaning of an acronym at a place: the last one given before, or else the first one given later. */
function meaningAt(meanings: Meaning[], block: number, word: number): Meaning {
  return (
    meanings.findLast((each) => each.block < block || (each.block === block && each.word < word)) ??
    meanings[0]!
  );
}

/** What the article leaves each acronym to mean. */
export const lastMeanings = (acronyms: Acronyms): [string, Subject | null][] =>
  [...acronyms].map(([short, meanings]) => [short, meanings.at(-1)!.subject]);

export function followAcronym(decision: Decision, acronyms: Acronyms): void {
  if (decision.first !== decision.last || acronyms.size === 0) return;
  const { words, block, number } = decision.scan;
  const surface = block.text.slice(words.start[decision.first], words.end[decision.first]);
  if (surface !== surface.toUpperCase()) return;
  const meanings = acronyms.get(fold(surface));
  if (!meanings) return;
  const { subject } = meaningAt(meanings, number, decision.first);
  decision.subject = subject;
  decision.confidence = subject ? 0.93 : 0;
}

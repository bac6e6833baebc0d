/** Acronyms the article defines: "People Power Party (PPP)" makes every later PPP that party, or silence. */
import type { Index } from '../knowledge/layout.ts';
import { fold } from '../text/fold.ts';
import type { Context } from './context.ts';
import { definitions, type Subject } from './coreference.ts';
import type { Decision } from './decision.ts';
import type { Scan } from './match.ts';

/** Folded acronym → what the article says it stands for; null: something the base does not hold. */
export type Acronyms = Map<string, Subject | null>;

/** `byScan` holds the decisions made so far. */
export function defineAcronyms(
  scans: Scan[],
  byScan: Map<Scan, Decision[]>,
  context: Context,
  index: Index,
): Acronyms {
  const acronyms: Acronyms = new Map();
  for (const [short, key] of context.shortForms) {
    if (key === '') acronyms.set(short, null);
    else if (!key.startsWith('local:')) {
      const row = index.row(key);
      if (row >= 0) acronyms.set(short, { row });
    }
  }
  for (const scan of scans) {
    for (const { acronym, first, last } of definitions(scan)) {
      const decision = byScan.get(scan)?.find((each) => each.first <= first && each.last === last);
      // A person's or place's name defines no acronym: "Minsk (RUE)".
      const subject = decision?.subject ?? null;
      if (subject && 'row' in subject && index.kind(subject.row) === 'place') continue;
      acronyms.set(acronym, subject);
    }
  }
  return acronyms;
}

export function followAcronym(decision: Decision, acronyms: Acronyms): void {
  if (decision.first !== decision.last || acronyms.size === 0) return;
  const { words, block } = decision.scan;
  const surface = block.text.slice(words.start[decision.first], words.end[decision.first]);
  if (surface !== surface.toUpperCase()) return;
  const subject = acronyms.get(fold(surface));
  if (subject === undefined) return;
  decision.subject = subject;
  decision.confidence = subject ? 0.93 : 0;
}

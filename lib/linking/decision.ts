/** A decision: what the linker makes of a name at one place, before it becomes a mention or silence. */
import type { EntityId } from '../knowledge/entity.ts';
import type { Index } from '../knowledge/layout.ts';
import { fold } from '../text/fold.ts';
import { JOIN } from '../text/words.ts';
import type { Context } from './context.ts';
import type { Subject } from './coreference.ts';
import type { Scan } from './match.ts';
import { type Candidates, type Reading, strengths } from './rank.ts';

/** Words `first` to `last` of a block; no subject is silence. */
export interface Decision {
  scan: Scan;
  first: number;
  last: number;
  readings: Reading[];
  subject: Subject | null;
  confidence: number;
}

/** The words as written, folded. */
export const surfaceKey = ({ scan: { words, block }, first, last }: Decision): string =>
  fold(block.text.slice(words.start[first], words.end[last]));

export function groupByScan(decisions: Decision[]): Map<Scan, Decision[]> {
  const groups = new Map<Scan, Decision[]>();
  for (const decision of decisions) {
    const group = groups.get(decision.scan);
    if (group) group.push(decision);
    else groups.set(decision.scan, [decision]);
  }
  return groups;
}

export function decide({ scan, span, readings }: Candidates): Decision {
  const best = readings[0];
  const taken = best !== undefined && best.confidence >= strengths.likely;
  return {
    scan,
    first: span.first,
    last: span.last,
    readings,
    subject: taken ? { row: best.row } : null,
    confidence: best?.confidence ?? 0,
  };
}

/** "Russian", "Poles": the country is meant, but not named. */
export const isDemonym = ({ subject, readings: [best] }: Decision): boolean =>
  subject !== null && 'row' in subject && best?.use === 'demonym' && best.row === subject.row;

/**
 * A place right before a body is part of the body's name: "Belarus Ministry of Internal Affairs" is one mention where the
 * body is that country's, and none where it is another's.
 */
export function joinBodies(index: Index, decisions: Decision[]): void {
  for (let i = 1; i < decisions.length; i++) {
    const place = decisions[i - 1]!;
    const body = decisions[i]!;
    const [reading] = body.readings;
    if (!reading || index.kind(reading.row) !== 'organisation' || index.country(reading.row) < 0) continue;
    const row = place.readings[0]?.row ?? -1;
    const joined = place.last + 1 === body.first && place.scan.words.gap[place.last] === JOIN;
    if (row < 0 || !joined || isDemonym(place) || index.kind(row) !== 'place') continue;
    place.subject = null;
    if (index.country(reading.row) === row) body.first = place.first;
    else body.subject = null;
  }
}

/** The reader's word counts above all: this surface form means that entity here, or nothing. */
export function choose(index: Index, decisions: Decision[], choices: Context['choices']): void {
  if (choices.length === 0) return;
  const chosen = new Map<string, EntityId | null>(choices);
  for (const decision of decisions) {
    const choice = chosen.get(surfaceKey(decision));
    if (choice === undefined) continue;
    const row = choice === null ? -1 : index.row(choice);
    decision.subject = row < 0 ? null : { row };
    decision.confidence = row < 0 ? 0 : 1;
  }
}

/** In text order; of two that overlap the longer one, of equals the surer. */
export function withoutOverlaps(decisions: Decision[]): Decision[] {
  const kept: Decision[] = [];
  for (const decision of decisions.toSorted(
    (a, b) => a.first - b.first || b.last - a.last || b.confidence - a.confidence,
  ))
    if (decision.first > (kept.at(-1)?.last ?? -1)) kept.push(decision);
  return kept;
}

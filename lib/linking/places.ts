/** Places the article tells apart by name: after "Moscow, Idaho" a bare Moscow is that one. */
import type { Index } from '../knowledge/layout.ts';
import { COMMA } from '../text/words.ts';
import type { Subject } from './coreference.ts';
import { type Decision, surfaceKey } from './decision.ts';
import { type Scan, type Span, spanIndex } from './match.ts';

const containers = new Set(['country', 'territory', 'subdivision', 'region', 'island']);

/** The country or region named right behind a comma: row of Idaho at "Moscow" in "Moscow, Idaho"; -1 for none. */
export function containerOf(index: Index, scan: Scan, span: Span): number {
  const next = scan.spans[spanIndex(scan, span.first) + 1];
  if (!next || next.first !== span.last + 1 || scan.words.gap[span.last] !== COMMA) return -1;
  const rows = next.postings
    .filter(({ row, use }) => use !== 'demonym' && containers.has(index.type(row) ?? ''))
    .map(({ row }) => row);
  // "Rome, Georgia": of the two Georgias the one that has a Rome.
  return rows.find((each) => span.postings.some(({ row }) => liesIn(index, row, each))) ?? rows[0] ?? -1;
}

/** Whether a place lies in a country or region, as far as the base says. */
export const liesIn = (index: Index, row: number, container: number): boolean =>
  container >= 0 &&
  container !== row &&
  (index.country(row) === container ||
    (index.type(row) === 'city' &&
      index.type(container) !== 'country' &&
      index.links(row).includes(container)));

/** Whether the base knows that a city lies in another country or region than this. */
export function liesElsewhere(index: Index, row: number, container: number): boolean {
  if (index.type(row) !== 'city' || liesIn(index, row, container)) return false;
  const country = index.type(container) === 'country' ? container : index.country(container);
  if (index.country(row) !== country) return true;
  for (const link of index.links(row)) if (index.type(link) === 'subdivision') return true;
  return false;
}

/** "Athens, Georgia": the town behind whose name a region stands says which of two Georgias that is. */
export function settleContainers(index: Index, decisions: Decision[]): void {
  for (let i = 1; i < decisions.length; i++) {
    const town = decisions[i - 1]!;
    const container = decisions[i]!;
    const best = town.readings[0];
    if (!best?.within || !town.subject || town.scan !== container.scan) continue;
    if (container.first !== town.last + 1) continue;
    const reading = container.readings.find(({ row }) => liesIn(index, best.row, row));
    if (
      !reading ||
      (container.subject && 'row' in container.subject && container.subject.row === reading.row)
    )
      continue;
    container.subject = { row: reading.row };
    container.confidence = town.confidence;
  }
}

/** Likely only: the article may come back to the place everyone knows. */
const CONFIDENCE = 0.75;

/**
 * Makes bare names follow the full name with a comma that the article gave first; one that opens a paragraph, as a
 * dateline does, speaks for the whole article. `decisions` are in text order.
 */
export function followPlaces(decisions: Decision[]): void {
  const named = new Map<string, Subject | null>();
  for (const decision of decisions) {
    const bare = decision.first === 0 ? bareKey(decision) : null;
    if (bare !== null && decision.subject && !named.has(bare)) named.set(bare, decision.subject);
  }
  for (const decision of decisions) {
    const { subject } = decision;
    const bare = bareKey(decision);
    if (bare !== null) {
      if (subject && !named.has(bare)) named.set(bare, subject);
      continue;
    }
    const key = surfaceKey(decision);
    const told = named.get(key);
    if (told) {
      decision.subject = told;
      decision.confidence = CONFIDENCE;
    } else if (subject && !named.has(key)) named.set(key, null);
  }
}

/** "moscow" of "Moscow, Idaho", in one name or two; null for names without a comma. */
const bareKey = (decision: Decision): string | null =>
  decision.last > decision.first && decision.scan.words.gap[decision.first] === COMMA
    ? surfaceKey({ ...decision, last: decision.first })
    : decision.readings[0]?.within
      ? surfaceKey(decision)
      : null;

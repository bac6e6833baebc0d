/** Surnames alone: each follows a full name of the article, or its own evidence, or is left. */
import type { Index } from '../knowledge/layout.ts';
import { CAPITAL, COMMA, END, JOIN } from '../text/words.ts';
import { antecedent, antecedentConfidence, type Bearer, type LocalHit, nameHashAt } from './coreference.ts';
import { type Decision, isDemonym, surfaceKey } from './decision.ts';
import { slot } from './features.ts';
import { isGivenName } from './given-names.ts';
import * as lexicon from './lexicon.ts';
import { type Scan, spanOf } from './match.ts';
import type { People } from './people/people.ts';
import { strengths } from './rank.ts';
import { isDate, isNameWord, isNoGivenName } from './surroundings.ts';

/** From this confidence the words around a surname overrule the full name that the article gave before. */
const OVERRULES = 0.6;

/** "A Kalashnikov", "a sawn-off Kalashnikov": the words between are participles, and no noun follows. */
function isThing({ words, block }: Scan, first: number, last: number): boolean {
  const next = last + 1;
  if (next < words.length && words.gap[last] === JOIN && !lexicon.functionWords.has(words.lo[next]!))
    return false;
  for (let i = first - 1; i >= 0 && i >= first - 3 && words.gap[i] === JOIN; i--) {
    if (lexicon.indefinite.has(words.lo[i]!)) return true;
    if (!/(?:ed|ing|wn|off|new|old)$/u.test(block.text.slice(words.start[i], words.end[i]))) return false;
  }
  return false;
}

/** Folded surname → the full names with it. */
export interface Bearers {
  byRow: Map<number, Bearer[]>;
  byKey: Map<string, Bearer[]>;
  /** Folded surnames that the article gives with a given name of nobody in the base: "Oleg Putin". */
  strangers: Set<string>;
}

export function bearersOf(
  index: Index,
  decisions: Decision[],
  chosen: [number, number][],
  people: People,
  scans: Scan[],
  strangers: ReadonlySet<string>,
): Bearers {
  const bearers: Bearers = { byRow: new Map(), byKey: new Map(), strangers: new Set(strangers) };
  const add = <K>(map: Map<K, Bearer[]>, key: K, bearer: Bearer) => {
    const list = map.get(key);
    // One a block: the rule asks for no more, and a page may name somebody ten thousand times.
    if (!list) map.set(key, [bearer]);
    else if (list.at(-1)!.block !== bearer.block) list.push(bearer);
  };
  chosen.forEach(([row], order) => {
    if (index.kind(row) === 'person') add(bearers.byRow, row, { subject: { row }, block: -1, word: order });
  });
  for (const decision of decisions)
    if (isSurnameAlone(decision) && hasOtherGivenName(index, decision.scan, decision.first))
      bearers.strangers.add(surfaceKey(decision));
    else if (isSomebodysName(decision)) bearers.strangers.add(surfaceKey(decision));
  for (const decision of decisions) {
    const { scan, first, last, readings, subject, confidence } = decision;
    if (!subject || !('row' in subject) || index.kind(subject.row) !== 'person') continue;
    // A bare surname that its own context makes sure of is as good as a full name.
    if (
      last > first ||
      readings[0]?.use !== 'surname' ||
      (confidence >= strengths.sure && !bearers.strangers.has(surfaceKey(decision)))
    )
      add(bearers.byRow, subject.row, { subject, block: scan.number, word: first });
  }
  const here = new Set(scans.map((scan) => scan.number));
  for (const [key, { block }] of people.records) {
    if (!here.has(block)) add(bearers.byKey, key, { subject: { key }, block, word: 0 });
  }
  for (const [scan, hits] of people.hits) {
    let behind = 0;
    for (const { first, last, full, keys } of hits) {
      if (!full || first < behind) continue;
      for (const key of keys) add(bearers.byKey, key, { subject: { key }, block: scan.number, word: first });
      behind = last + 1;
    }
  }
  return bearers;
}

/** Everyone in the article whose surname a decision's words are. */
export function bearersAt(decision: Decision, bearers: Bearers, people: People): Bearer[] {
  const { scan, first, last, readings } = decision;
  const list = readings.flatMap((reading) => bearers.byRow.get(reading.row) ?? []);
  for (const { key, full } of people.names.byName.get(nameHashAt(scan, first, last)) ?? [])
    if (!full) list.push(...(bearers.byKey.get(key) ?? []));
  return list;
}

const isSurnameAlone = ({ readings }: Decision): boolean =>
  readings[0]?.use === 'surname' && readings.every(({ use }) => use === 'surname' || use === 'demonym');

/** "Gary Lincoln", "a man known only as Houston": here the place's name is a person's. */
function isSomebodysName({ scan, first, last }: Decision): boolean {
  const { words } = scan;
  const before = first - 1;
  if (first !== last || before < 0 || words.gap[before] !== JOIN) return false;
  const lo = words.lo[before]!;
  if (words.shape[before]! & CAPITAL) return isGivenName(scan, before) && !lexicon.months.has(lo);
  const earlier = words.lo[Math.max(0, before - 1)]!;
  return (
    (lexicon.naming.has(lo) && !lexicon.settlements.has(earlier)) ||
    (lexicon.as.has(lo) && lexicon.knownAs.has(earlier) && !isAdjective(scan, last))
  );
}

/** "The English coast": a small word follows that is no verb of saying. */
const isAdjective = ({ words }: Scan, last: number): boolean =>
  last + 1 < words.length &&
  words.gap[last] === JOIN &&
  !(words.shape[last + 1]! & CAPITAL) &&
  !lexicon.speech.has(words.lo[last + 1]!);

/** A place keeps a stranger's name only where "in" or its country says so, a famous bearer only where named in full. */
export function yieldToStranger(index: Index, decision: Decision, { strangers, byRow }: Bearers): void {
  const { scan, first, last, subject, readings } = decision;
  if (strangers.size === 0 || first !== last || !subject || !('row' in subject)) return;
  if (!strangers.has(surfaceKey(decision))) return;
  if (isDemonym(decision) && isAdjective(scan, last)) return;
  const { words } = scan;
  const inPlace =
    first > 0 && words.gap[first - 1] === JOIN && lexicon.placePrepositions.has(words.lo[first - 1]!);
  const kept =
    index.kind(subject.row) === 'place'
      ? inPlace || readings[0]?.within
      : readings[0]?.use !== 'surname' || byRow.has(subject.row);
  if (!kept) decision.subject = null;
}

export function followSurname(index: Index, decision: Decision, bearers: Bearers, people: People): void {
  const { readings, scan, first, last } = decision;
  if (!isSurnameAlone(decision)) return;
  if (hasOtherGivenName(index, scan, first) || isDate(scan, first)) return;
  // "Morgan Butcher" is no Morgan.
  if (people.hits.get(scan)?.some((hit) => hit.full && hit.first <= first && hit.last > last)) {
    decision.subject = null;
    return;
  }
  const named = bearersAt(decision, bearers, people);
  if (named.length === 0) {
    if (bearers.strangers.has(surfaceKey(decision))) decision.subject = null;
    return;
  }
  if (isOrdinaryWord(scan, first, last)) {
    decision.subject = null;
    return;
  }
  const found = antecedent(named, scan.number, first);
  const best = readings[0]!;
  // Part of a longer name ("Kalashnikov Concern"), or a thing ("a sawn-off Kalashnikov").
  // "Dr. Lopez" may be the Lopez whom the article names in full.
  if ((best.veto && best.veto !== 'rareTitle') || isThing(scan, first, last)) {
    decision.subject = null;
    return;
  }
  // "Deputy Kalashnikov of the Duma" is no other Kalashnikov of the article, if all around says so.
  const other = found
    ? 'row' in found.subject && found.subject.row !== best.row
    : best.values[slot.ownTitle] === 1;
  if (other && best.confidence >= OVERRULES) return;
  decision.subject = found?.subject ?? null;
  if (found) decision.confidence = found.confidence;
}

/**
 * "May was cold": a surname that is a word as well says nothing where a sentence opens, save before "said"; one that is
 * neither month nor function word also before a comma, an auxiliary or "'s" ("Lee, the leader, has").
 */
export function isOrdinaryWord(scan: Scan, first: number, last: number): boolean {
  const { words, casing } = scan;
  const opens = first === 0 || words.gap[first - 1] === END;
  if (first !== last || !opens || casing === 'capitals') return false;
  const word = words.lo[first]!;
  const empty = lexicon.functionWords.has(word) || lexicon.months.has(word);
  if (!empty && !lexicon.commonWords.has(word)) return false;
  const next = last + 1 < words.length && words.gap[last] === JOIN ? words.lo[last + 1]! : undefined;
  if (next !== undefined && lexicon.speech.has(next)) return false;
  const acts =
    next === undefined
      ? words.gap[last] === COMMA
      : lexicon.auxiliaries.has(next) || lexicon.beforeVerb.has(next);
  return empty || !acts;
}

/** A capitalised word before, joined, that is neither title nor opener: "Houston Putin". */
export function hasOtherGivenName(index: Index, scan: Scan, first: number): boolean {
  const before = first - 1;
  if (before < 0 || scan.words.gap[before] !== JOIN || !isNameWord(scan, before)) return false;
  return scan.casing !== 'capitals' && !isNoGivenName(index, scan, before);
}

/** Mentions of introduced people outside the spans of the base. */
export function localMentions(
  index: Index,
  decisions: Decision[],
  people: People,
  bearers: Bearers,
): Decision[] {
  if (people.records.size === 0) return [];
  const taken = new Set(
    decisions
      .filter((each) => each.subject !== null && (!isDemonym(each) || isAdjective(each.scan, each.last)))
      .map((each) => spanOf(each.scan, each.first)),
  );
  const added: Decision[] = [];
  for (const [scan, hits] of people.hits) {
    let behind = 0;
    for (const hit of hits) {
      const span = spanOf(scan, hit.first);
      if (hit.first < behind || (span && taken.has(span))) continue;
      // A surname of the base was weighed already, introduced bearers and all.
      if (!hit.full && span?.postings.some(({ use }) => use === 'surname')) continue;
      const decision = localMention(index, scan, hit, people, bearers);
      if (!decision) continue;
      added.push(decision);
      behind = hit.last + 1;
    }
  }
  return added;
}

function localMention(
  index: Index,
  scan: Scan,
  { first, last, full, keys }: LocalHit,
  people: People,
  bearers: Bearers,
): Decision | null {
  const decision = { scan, first, last, readings: [] };
  if (full) {
    const key = keys[0]!;
    return { ...decision, subject: { key }, confidence: people.sure.has(key) ? 0.92 : 0.7 };
  }
  if (hasOtherGivenName(index, scan, first) || followedByName(scan, last)) return null;
  const found = antecedent(
    keys.flatMap((key) => bearers.byKey.get(key) ?? []),
    scan.number,
    first,
  );
  // Of two bearers the one named last is a guess.
  if (!found || !('key' in found.subject) || found.confidence <= antecedentConfidence.recent) return null;
  const sure = people.sure.has(found.subject.key) && !people.givenNames.has(nameHashAt(scan, first, last));
  return {
    ...decision,
    subject: found.subject,
    confidence: sure ? found.confidence * 0.97 : Math.min(found.confidence, 0.7),
  };
}

const followedByName = (scan: Scan, last: number): boolean =>
  scan.casing === 'sentence' &&
  last + 1 < scan.words.length &&
  scan.words.gap[last] === JOIN &&
  isNameWord(scan, last + 1);

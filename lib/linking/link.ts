/** Entity linking of an article's blocks: spotting, disambiguation, short forms, introduced people; or silence. */
import type { EntityId } from '../knowledge/entity.ts';
import type { Index } from '../knowledge/layout.ts';
import { fold } from '../text/fold.ts';
import { END, JOIN } from '../text/words.ts';
import type { Block } from './block.ts';
import { type Context, contextLimits, emptyContext, type IntroducedRecord } from './context.ts';
import {
  antecedent,
  type Bearer,
  definitions,
  type LocalNames,
  localAt,
  localNames,
  type Subject,
} from './coreference.ts';
import { gatherEvidence, vote } from './evidence.ts';
import { findPeople, introductionFrom, record } from './introduced.ts';
import * as lexicon from './lexicon.ts';
import { type Scan, type Span, scanBlock, spanOf } from './match.ts';
import type { Mention, Strength } from './mention.ts';
import { type Reading, rank, strengths } from './rank.ts';
import { isDate, isNameWord, isNoGivenName } from './surroundings.ts';

/** How many other candidates a mention offers. */
const OTHERS = 4;
/** From this confidence the words around a surname overrule the full name that the article gave before. */
const OVERRULES = 0.75;

/** A span with its readings. `local` where it follows a person the article introduces. */
interface Decision {
  scan: Scan;
  first: number;
  last: number;
  readings: Reading[];
  subject: Subject | null;
  confidence: number;
}

/**
 * Links blocks with what the article's earlier blocks taught (`context`). Pure: the same blocks and context give the
 * same mentions. `mentions[i]` are those of `blocks[i]`, in text order, not overlapping; what is unsure is absent.
 */
export function link(
  index: Index,
  blocks: Block[],
  context: Context = emptyContext(),
): { mentions: Mention[][]; context: Context } {
  const scans = blocks.map((block, i) => scanBlock(block, context.blocks + i, index));
  const chosen = context.entities
    .map(([id, count]): [number, number] => [index.row(id), count])
    .filter(([row]) => row >= 0);
  const evidence = gatherEvidence(scans, index, chosen);

  // Names of several readings are settled twice: the second time with what the first has taught.
  let decisions: Decision[] = [];
  for (let round = 0; round < 2; round++) {
    decisions = scans.flatMap((scan) =>
      scan.spans.map((span) => decide(scan, span, rank(index, scan, span, evidence))),
    );
    if (round === 0) {
      for (const { readings, subject, confidence } of decisions) {
        if (subject && readings.length > 1 && readings[0]!.use !== 'surname')
          vote(evidence, index, readings[0]!.row, confidence * 0.8);
      }
    }
  }

  for (const list of groupByScan(decisions).values()) joinBodies(index, list);
  const acronyms = defineAcronyms(scans, decisions, context, index);
  for (const decision of decisions) followAcronym(decision, acronyms);

  const people = introduce(scans, decisions, context);
  const bearers = bearersOf(index, decisions, chosen, people, scans);
  for (const decision of decisions) followSurname(index, decision, bearers, people);
  decisions.push(...localMentions(index, scans, decisions, people, bearers));
  choose(index, decisions, context);

  const shown = groupByScan(
    decisions.filter((each) => each.subject !== null && each.confidence >= strengths.likely),
  );
  const mentions = scans.map((scan) =>
    (shown.get(scan) ?? [])
      .sort((a, b) => a.first - b.first)
      .map((decision) => mentionOf(index, decision, people)),
  );
  return { mentions, context: nextContext(context, blocks.length, mentions, people, acronyms, index) };
}

function groupByScan(decisions: Decision[]): Map<Scan, Decision[]> {
  const groups = new Map<Scan, Decision[]>();
  for (const decision of decisions) {
    const group = groups.get(decision.scan);
    if (group) group.push(decision);
    else groups.set(decision.scan, [decision]);
  }
  return groups;
}

function decide(scan: Scan, span: Span, readings: Reading[]): Decision {
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

/**
 * A place right before a body is part of the body's name: "Belarus Ministry of Internal Affairs" is one mention where the
 * body is that country's, and none where it is another's.
 */
function joinBodies(index: Index, decisions: Decision[]): void {
  for (let i = 1; i < decisions.length; i++) {
    const place = decisions[i - 1]!;
    const body = decisions[i]!;
    const [reading] = body.readings;
    if (!reading || index.kind(reading.row) !== 'organisation' || index.country(reading.row) < 0) continue;
    const row = place.readings[0]?.row ?? -1;
    const joined = place.last + 1 === body.first && place.scan.words.gap[place.last] === JOIN;
    if (row < 0 || !joined || index.kind(row) !== 'place') continue;
    place.subject = null;
    if (index.country(reading.row) === row) body.first = place.first;
    else body.subject = null;
  }
}

/** Folded acronym → what the article says it stands for; null: something the base does not hold. */
type Acronyms = Map<string, Subject | null>;

function defineAcronyms(scans: Scan[], decisions: Decision[], context: Context, index: Index): Acronyms {
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
      const decision = decisions.find(
        (each) => each.scan === scan && each.first <= first && each.last === last,
      );
      // A person's or place's name defines no acronym: "Minsk (RUE)".
      const subject = decision?.subject ?? null;
      if (subject && 'row' in subject && index.kind(subject.row) === 'place') continue;
      acronyms.set(acronym, subject);
    }
  }
  return acronyms;
}

function followAcronym(decision: Decision, acronyms: Acronyms): void {
  if (decision.first !== decision.last || acronyms.size === 0) return;
  const { words, block } = decision.scan;
  const surface = block.text.slice(words.start[decision.first], words.end[decision.first]);
  if (surface !== surface.toUpperCase()) return;
  const subject = acronyms.get(fold(surface));
  if (subject === undefined) return;
  decision.subject = subject;
  decision.confidence = subject ? 0.93 : 0;
}

/** The introduced people of the article so far. */
interface People {
  /** By key. */
  records: Map<string, IntroducedRecord>;
  /** By key: folded surname. */
  surnames: Map<string, string>;
  /** Keys whose introduction leaves no doubt. */
  sure: Set<string>;
  names: LocalNames;
}

function introduce(scans: Scan[], decisions: Decision[], context: Context): People {
  const records = new Map(context.introduced.map((each) => [each.key, each]));
  const surnames = new Map<string, string>();
  const sure = new Set(records.keys());
  for (const [short, key] of context.shortForms)
    if (key.startsWith('local:')) surnames.set(key.slice(6), short);
  const linked = new Set(
    decisions.filter((each) => each.subject !== null).map((each) => spanOf(each.scan, each.first)),
  );
  for (const scan of scans) {
    const taken = (word: number) => {
      const span = spanOf(scan, word);
      return span !== undefined && linked.has(span);
    };
    for (const person of findPeople(scan, taken)) {
      const found = record(scan, person);
      const known = records.get(found.key);
      if (known) {
        if (known.role === '' && found.role !== '') records.set(found.key, found);
      } else if (records.size < contextLimits.introduced) records.set(found.key, found);
      const { words, block } = scan;
      surnames.set(
        found.key,
        fold(block.text.slice(words.start[person.surname.first], words.end[person.surname.last])),
      );
      if (person.score >= introductionFrom.sure) sure.add(found.key);
    }
  }
  const names = localNames(
    [...records.values()].map(({ key, name }) => ({ key, name, surname: surnames.get(key) ?? '' })),
  );
  return { records, surnames, sure, names };
}

/** Folded surname → the full names with it. */
type Bearers = { byRow: Map<number, Bearer[]>; byKey: Map<string, Bearer[]> };

function bearersOf(
  index: Index,
  decisions: Decision[],
  chosen: [number, number][],
  people: People,
  scans: Scan[],
): Bearers {
  const bearers: Bearers = { byRow: new Map(), byKey: new Map() };
  const add = <K>(map: Map<K, Bearer[]>, key: K, bearer: Bearer) => {
    const list = map.get(key);
    if (list) list.push(bearer);
    else map.set(key, [bearer]);
  };
  chosen.forEach(([row], order) => {
    if (index.kind(row) === 'person') add(bearers.byRow, row, { subject: { row }, block: -1, word: order });
  });
  for (const { scan, first, last, readings, subject } of decisions) {
    if (!subject || !('row' in subject) || index.kind(subject.row) !== 'person') continue;
    if (last > first && readings[0]?.use !== 'surname')
      add(bearers.byRow, subject.row, { subject, block: scan.number, word: first });
  }
  const here = new Set(scans.map((scan) => scan.number));
  for (const [key, { block }] of people.records) {
    if (!here.has(block)) add(bearers.byKey, key, { subject: { key }, block, word: 0 });
  }
  for (const scan of scans) {
    for (let i = 0; i < scan.words.length; i++) {
      const hit = localAt(scan, i, people.names);
      if (!hit?.full) continue;
      for (const key of hit.keys) add(bearers.byKey, key, { subject: { key }, block: scan.number, word: i });
      i = hit.last;
    }
  }
  return bearers;
}

/** Everyone in the article whose surname a decision's words are. */
function bearersAt(decision: Decision, bearers: Bearers, people: People): Bearer[] {
  const { words, block } = decision.scan;
  const surface = fold(block.text.slice(words.start[decision.first], words.end[decision.last]));
  const list = decision.readings.flatMap((reading) => bearers.byRow.get(reading.row) ?? []);
  for (const [key, surname] of people.surnames)
    if (surname === surface) list.push(...(bearers.byKey.get(key) ?? []));
  return list;
}

function followSurname(index: Index, decision: Decision, bearers: Bearers, people: People): void {
  const { readings, scan, first, last } = decision;
  if (
    !readings.some(({ use }) => use === 'surname') ||
    readings.some(({ use }) => use !== 'surname' && use !== 'given')
  )
    return;
  if (hasOtherGivenName(index, scan, first) || isDate(scan, first)) return;
  const named = bearersAt(decision, bearers, people);
  if (named.length === 0) return;
  if (isOrdinaryWord(scan, first, last)) {
    decision.subject = null;
    return;
  }
  const found = antecedent(named, scan.number, first);
  const best = readings[0]!;
  // "Deputy Kalashnikov of the Duma" is no other Kalashnikov of the article, if all around says so.
  if (found && 'row' in found.subject && found.subject.row !== best.row && best.confidence >= strengths.sure)
    return;
  decision.subject = found?.subject ?? null;
  if (found) decision.confidence = found.confidence;
}

/** "May was cold": a surname that is a word as well says nothing where a sentence opens, save before "said". */
function isOrdinaryWord(scan: Scan, first: number, last: number): boolean {
  const { words, casing } = scan;
  const opens = first === 0 || words.gap[first - 1] === END;
  const speaks =
    last + 1 < words.length && words.gap[last] === JOIN && lexicon.speech.has(words.lo[last + 1]!);
  return (
    first === last && opens && casing !== 'capitals' && lexicon.commonWords.has(words.lo[first]!) && !speaks
  );
}

/** A capitalised word before, joined, that is neither title nor opener: "Houston Putin". */
function hasOtherGivenName(index: Index, scan: Scan, first: number): boolean {
  const before = first - 1;
  if (before < 0 || scan.words.gap[before] !== JOIN || !isNameWord(scan, before)) return false;
  return scan.casing !== 'capitals' && !isNoGivenName(index, scan, before);
}

/** Mentions of introduced people outside the spans of the base. */
function localMentions(
  index: Index,
  scans: Scan[],
  decisions: Decision[],
  people: People,
  bearers: Bearers,
): Decision[] {
  if (people.records.size === 0) return [];
  const taken = new Set(
    decisions.filter((each) => each.subject !== null).map((each) => spanOf(each.scan, each.first)),
  );
  const added: Decision[] = [];
  for (const scan of scans) {
    for (let i = 0; i < scan.words.length; i++) {
      const span = spanOf(scan, i);
      if (span && taken.has(span)) continue;
      const hit = localAt(scan, i, people.names);
      if (!hit) continue;
      const decision: Decision = {
        scan,
        first: i,
        last: hit.last,
        readings: [],
        subject: null,
        confidence: 0,
      };
      if (hit.full) {
        const key = hit.keys[0]!;
        decision.subject = { key };
        decision.confidence = people.sure.has(key) ? 0.92 : 0.7;
      } else if (!hasOtherGivenName(index, scan, i) && !followedByName(scan, hit.last)) {
        const found = antecedent(
          hit.keys.flatMap((key) => bearers.byKey.get(key) ?? []),
          scan.number,
          i,
        );
        if (found && 'key' in found.subject) {
          decision.subject = found.subject;
          decision.confidence = people.sure.has(found.subject.key)
            ? found.confidence * 0.97
            : Math.min(found.confidence, 0.7);
        }
      }
      if (decision.subject) {
        added.push(decision);
        i = hit.last;
      }
    }
  }
  return added;
}

const followedByName = (scan: Scan, last: number): boolean =>
  scan.casing === 'sentence' &&
  last + 1 < scan.words.length &&
  scan.words.gap[last] === JOIN &&
  isNameWord(scan, last + 1) &&
  lexicon.bodyWords.has(scan.words.lo[last + 1]!);

/** The reader's word counts above all: this surface form means that entity here, or nothing. */
function choose(index: Index, decisions: Decision[], context: Context): void {
  if (context.choices.length === 0) return;
  const choices = new Map<string, EntityId | null>(context.choices);
  for (const decision of decisions) {
    const { words, block } = decision.scan;
    const choice = choices.get(fold(block.text.slice(words.start[decision.first], words.end[decision.last])));
    if (choice === undefined) continue;
    const row = choice === null ? -1 : index.row(choice);
    decision.subject = row < 0 ? null : { row };
    decision.confidence = row < 0 ? 0 : 1;
  }
}

/** The end of a name's last word; the full stop of a dotted acronym ("U.S.") belongs to it. */
function endOf({ words, block }: Scan, last: number): number {
  const end = words.end[last]!;
  const dotted = /(?:^|[^\p{L}])(?:\p{Lu}\.)+\p{Lu}$/u.test(block.text.slice(Math.max(0, end - 12), end));
  return dotted && block.text[end] === '.' ? end + 1 : end;
}

const strengthOf = (confidence: number): Strength => (confidence >= strengths.sure ? 'sure' : 'likely');

function mentionOf(index: Index, decision: Decision, people: People): Mention {
  const { words, block } = decision.scan;
  const { subject } = decision;
  const start = words.start[decision.first]!;
  const end = endOf(decision.scan, decision.last);
  const confidence = Math.round(decision.confidence * 1000) / 1000;
  const span = {
    start,
    end,
    surface: block.text.slice(start, end),
    strength: strengthOf(confidence),
    confidence,
  };
  const others = decision.readings
    .filter((reading) => !(subject && 'row' in subject && subject.row === reading.row))
    .slice(0, OTHERS)
    .map((reading) => index.ref(reading.row));
  if (subject && 'row' in subject) return { ...span, entity: index.ref(subject.row), others };
  const {
    key,
    name,
    block: at,
    start: from,
    end: to,
    quote,
    role,
  } = people.records.get((subject as { key: string }).key)!;
  return {
    ...span,
    entity: null,
    local: true,
    person: { key, name },
    introduction: { block: at, start: from, end: to, quote, role },
    others,
  };
}

/** What the next call needs to know; the oldest entities go first when there are too many. */
function nextContext(
  context: Context,
  blocks: number,
  mentions: Mention[][],
  people: People,
  acronyms: Acronyms,
  index: Index,
): Context {
  const counts = new Map(context.entities);
  for (const { entity } of mentions.flat()) {
    if (!entity) continue;
    const count = (counts.get(entity.id) ?? 0) + 1;
    counts.delete(entity.id);
    counts.set(entity.id, count);
  }
  const shortForms = new Map<string, string>();
  for (const [key, surname] of people.surnames) shortForms.set(surname, `local:${key}`);
  for (const [short, subject] of acronyms)
    shortForms.set(short, subject && 'row' in subject ? index.id(subject.row) : '');
  return {
    blocks: context.blocks + blocks,
    entities: [...counts].slice(-contextLimits.entities),
    introduced: [...people.records.values()],
    shortForms: [...shortForms].slice(-contextLimits.shortForms),
    choices: context.choices,
  };
}

/** Entity linking of an article's blocks: spotting, disambiguation, short forms, introduced people; or silence. */
import type { EntityRef } from '../knowledge/entity.ts';
import type { Index } from '../knowledge/layout.ts';
import type { Block } from './block.ts';
import { type Context, contextLimits, emptyContext } from './context.ts';
import { countryOfHost } from './countries.ts';
import { withoutCredits } from './credits.ts';
import {
  choose,
  type Decision,
  decide,
  groupByScan,
  isDemonym,
  joinBodies,
  withoutOverlaps,
} from './decision.ts';
import { countryWithMostVotes, type Evidence, gatherEvidence, vote } from './evidence.ts';
import { FeatureRows, type Weights, weightsOf } from './features.ts';
import { type Scan, scanBlock } from './match.ts';
import type { Mention, Strength } from './mention.ts';
import { dropNamesakes } from './people/namesakes.ts';
import { introduce, type People } from './people/people.ts';
import { followPlaces, settleContainers } from './places.ts';
import { type Candidates, candidatesAt, strengths, weigh } from './rank.ts';
import { followShortForms, lastMeanings, learnShortForms, type ShortForms } from './shortforms.ts';
import { dropUnshown } from './shown.ts';
import { bearersOf, followSurname, localMentions, yieldToStranger } from './surnames.ts';
import table from './weights.json' with { type: 'json' };

/** How many other candidates a mention offers. */
const OTHERS = 4;
/** What a name settled in the first round is worth to the others, of its confidence. */
const FIRST_ROUND = 0.8;

export const fittedWeights: Weights = weightsOf(table);

export interface LinkOptions {
  /** Links "Russian" to Russia; on by default. */
  demonyms?: boolean;
  /** Other weights than the fitted ones: fitting and ablation. */
  weights?: Weights;
}

/**
 * Links blocks with what the article's earlier blocks taught (`context`). Pure: the same blocks, context and options
 * give the same mentions. `mentions[i]` are those of `blocks[i]`, in text order, not overlapping; what is unsure is
 * absent.
 */
export function link(
  index: Index,
  blocks: Block[],
  context: Context = emptyContext(),
  { demonyms = true, weights = fittedWeights }: LinkOptions = {},
): { mentions: Mention[][]; context: Context } {
  const { scans, chosen, evidence, candidates } = weighAll(index, blocks, context, weights);
  const decisions = candidates.map(decide);

  const byScan = groupByScan(decisions);
  for (const list of byScan.values()) joinBodies(index, list);
  settleContainers(index, decisions);
  followPlaces(decisions);
  const shortForms = learnShortForms(scans, byScan, context, index);
  decisions.push(...followShortForms(scans, byScan, shortForms));

  const strangers = dropNamesakes(index, decisions, evidence);
  const people = introduce(index, scans, decisions, context);
  const bearers = bearersOf(index, decisions, chosen, people, scans, strangers);
  for (const decision of decisions) {
    followSurname(index, decision, bearers, people);
    yieldToStranger(index, decision, bearers);
  }
  decisions.push(...localMentions(index, decisions, people, bearers));
  choose(index, decisions, context.choices);

  const shown = groupByScan(
    decisions.filter(
      (each) =>
        each.subject !== null && each.confidence >= strengths.likely && (demonyms || !isDemonym(each)),
    ),
  );
  const refs = new Map<number, EntityRef>();
  const refOf = (row: number): EntityRef => {
    const ref = refs.get(row) ?? index.ref(row);
    refs.set(row, ref);
    return ref;
  };
  const mentions = scans.map((scan) =>
    withoutOverlaps(shown.get(scan) ?? []).map((decision) => mentionOf(refOf, decision, people)),
  );
  return { mentions, context: nextContext(context, blocks.length, mentions, people, shortForms, index) };
}

/** Everything the names of some blocks may mean, weighed: linking before short forms and people. */
export function weighAll(index: Index, blocks: Block[], context: Context, weights: Weights) {
  const scans = blocks.map((block, i) => scanBlock(withoutCredits(block), context.blocks + i, index));
  const chosen = context.entities
    .map(([id, count]): [number, number] => [index.row(id), count])
    .filter(([row]) => row >= 0);
  dropUnshown(
    scans,
    index,
    chosen.map(([row]) => row),
  );
  const evidence = gatherEvidence(scans, index, chosen, {
    site: countryOfHost(index, context.host),
    year: Number(context.date?.slice(0, 4) ?? 0),
  });
  const rows = new FeatureRows();
  const candidates: Candidates[] = [];
  for (const scan of scans)
    for (const span of scan.spans) candidates.push(candidatesAt(index, scan, span, evidence, rows));
  settle(index, candidates, evidence, weights);
  return { scans, chosen, evidence, candidates };
}

/** Weighs all names twice: the second time with what the first has taught of those that may mean several things. */
function settle(index: Index, candidates: Candidates[], evidence: Evidence, weights: Weights): void {
  const weighAgain = (): void => {
    evidence.mainCountry = countryWithMostVotes(evidence);
    for (const each of candidates) weigh(index, each, evidence, weights);
  };
  weighAgain();
  for (const { readings } of candidates) {
    const [best] = readings;
    if (readings.length < 2 || !best || best.confidence < strengths.likely) continue;
    if (best.use !== 'surname' && best.use !== 'demonym')
      vote(evidence, index, best.row, best.confidence * FIRST_ROUND);
  }
  weighAgain();
}

/** The end of a name's last word; the full stop of a dotted acronym ("U.S.") belongs to it. */
function endOf({ words, block }: Scan, last: number): number {
  const end = words.end[last]!;
  if (block.text[end] !== '.') return end;
  const dotted = /(?:^|[^\p{L}])(?:\p{Lu}\.)+\p{Lu}$/u.test(block.text.slice(Math.max(0, end - 12), end));
  return dotted ? end + 1 : end;
}

const strengthOf = (confidence: number): Strength => (confidence >= strengths.sure ? 'sure' : 'likely');

function mentionOf(refOf: (row: number) => EntityRef, decision: Decision, people: People): Mention {
  const { words, block } = decision.scan;
  const { subject } = decision;
  const start = words.start[decision.first]!;
  const end = endOf(decision.scan, decision.last);
  const confidence = Math.round(decision.confidence * 1000) / 1000;
  const span = {
    start,
    end,
    surface: block.text.slice(start, end),
    strength: isDemonym(decision) ? ('likely' as const) : strengthOf(confidence),
    confidence,
  };
  const others = decision.readings
    .filter(({ row, veto }) => veto === null && !(subject && 'row' in subject && subject.row === row))
    .slice(0, OTHERS)
    .map((reading) => refOf(reading.row));
  if (subject && 'row' in subject) return { ...span, entity: refOf(subject.row), others };
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
  forms: ShortForms,
  index: Index,
): Context {
  const counts = new Map(context.entities);
  for (const { entity } of mentions.flat()) {
    if (!entity) continue;
    const count = (counts.get(entity.id) ?? 0) + 1;
    counts.delete(entity.id);
    counts.set(entity.id, count);
  }
  // A surname stands once for each who bears it, or the next blocks would take it for one person's.
  const shortForms = [
    ...people.shortForms.map(([key, short]): [string, string] => [short, `local:${key}`]),
    ...lastMeanings(forms).map(([short, subject]): [string, string] => [
      short,
      subject && 'row' in subject ? index.id(subject.row) : '',
    ]),
  ];
  return {
    ...context,
    blocks: context.blocks + blocks,
    entities: [...counts].slice(-contextLimits.entities),
    introduced: [...people.records.values()],
    shortForms: shortForms.slice(-contextLimits.shortForms),
  };
}

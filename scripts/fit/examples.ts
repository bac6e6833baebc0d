/** What annotated documents teach: for each name of the base that they hold, which of its readings is right. */

import type { Example } from '../../lib/evaluation/fit.ts';
import {
  foldTitle,
  type GoldMention,
  isFree,
  isJudged,
  isNil,
  judgedMentions,
  overlap,
} from '../../lib/evaluation/gold.ts';
import { isSame } from '../../lib/evaluation/identity.ts';
import { type Reference, spanKey } from '../../lib/evaluation/judge.ts';
import type { Index } from '../../lib/knowledge/layout.ts';
import { emptyContext } from '../../lib/linking/context.ts';
import { slot, type Weights } from '../../lib/linking/features.ts';
import { weighAll } from '../../lib/linking/link.ts';
import type { Candidates, Reading } from '../../lib/linking/rank.ts';
import type { DevelopmentSet } from '../eval/sets.ts';

export type AnnotatedDocument = DevelopmentSet['documents'][number];

/** How far the annotation of a set can be believed. */
export interface Trust {
  /** How much an example of the set counts. */
  weight: number;
  /** Every name is annotated: one that is not means nothing. */
  dense: boolean;
}

/** The examples of a document, under the weights that settle its first round. */
export function examplesOf(
  index: Index,
  { gold, blocks }: AnnotatedDocument,
  { weight, dense }: Trust,
  reference: Reference,
  weights: Weights,
): Example[] {
  const mentions = judgedMentions(gold);
  const byKey = new Map(mentions.map((mention) => [spanKey(gold.text, mention), mention]));
  const { candidates } = weighAll(
    index,
    blocks.map(({ block }) => block),
    emptyContext(),
    weights,
  );
  const examples: Example[] = [];
  for (const each of candidates) {
    const span = spanOf(each, blocks[each.scan.number]!.offset);
    const readings = each.readings.filter(({ veto }) => veto === null);
    // A bare surname follows whom the article has named: coreference decides, not its weights.
    if (each.nothing === 'otherSurname') continue;
    if (readings.length === 0 || !isJudged(span, gold.evalSpans)) continue;
    const met = byKey.get(spanKey(gold.text, span));
    const beside = mentions.filter((mention) => overlap(mention, span));
    // Not everyone annotates "Russian": by itself it tells nothing, inside a longer name it does.
    const told = beside.length > 0 || !readings.every(({ use }) => use === 'demonym');
    const target = met
      ? targetOf(index, readings, met, reference)
      : dense && told && !beside.some((other) => other.either || isOneOf(index, readings, other, reference))
        ? -1
        : undefined;
    if (target === undefined) continue;
    examples.push({
      readings: readings.map(({ values }) => values),
      nothing: slot[each.nothing],
      target,
      weight,
    });
  }
  return examples;
}

function spanOf({ scan: { words }, span }: Candidates, offset: number) {
  return { start: offset + words.start[span.first]!, end: offset + words.end[span.last]! };
}

const isOneOf = (
  index: Index,
  readings: Reading[],
  mention: GoldMention,
  { idOfTitle }: Reference,
): boolean => readings.some(({ row }) => isSame(index.ref(row), mention, idOfTitle));

/** The right reading; -1 for none; undefined where the annotation does not tell. */
function targetOf(
  index: Index,
  readings: Reading[],
  mention: GoldMention,
  { idOfTitle }: Reference,
): number | undefined {
  if (mention.either) return undefined;
  if (isNil(mention)) return isFree(mention) ? undefined : -1;
  const right = readings.findIndex(({ row }) => isSame(index.ref(row), mention, idOfTitle));
  if (right >= 0) return right;
  // "American" may be annotated as the people or as a state of another time: the country is right enough.
  if (readings.some(({ use }) => use === 'demonym')) return undefined;
  // One of the readings may be meant all the same, where nothing but the name can be compared.
  const label = mention.label === undefined ? undefined : foldTitle(mention.label);
  const doubtful = readings.some(({ row }) => {
    const { name, wikidata } = index.ref(row);
    return (
      wikidata === undefined &&
      (label === undefined || /\P{Script=Latin}/u.test(label[0]!) || foldTitle(name).startsWith(label))
    );
  });
  return doubtful ? undefined : -1;
}

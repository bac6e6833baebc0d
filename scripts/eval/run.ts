/** Links the development sets and takes all figures. */
import { type CrossLingual, crossLingualOf } from '../../lib/evaluation/crosslingual.ts';
import { errorsOf, type LinkingError } from '../../lib/evaluation/errors.ts';
import { type Figures, figuresOf } from '../../lib/evaluation/figures.ts';
import type { GoldDocument } from '../../lib/evaluation/gold.ts';
import { heldBy } from '../../lib/evaluation/identity.ts';
import { type Introduced, introducedOf } from '../../lib/evaluation/introduced.ts';
import { type Answer, type JudgedLink, judge, type Reference } from '../../lib/evaluation/judge.ts';
import { type Reliability, reliabilityOf } from '../../lib/evaluation/reliability.ts';
import type { Index } from '../../lib/knowledge/layout.ts';
import type { LinkOptions } from '../../lib/linking/link.ts';
import { annotateBlocks } from '../annotation.ts';
import { readIdOfTitle } from '../lists.ts';
import { type DevelopmentSet, largeSets, own } from './sets.ts';

export interface SetReport {
  figures: Figures;
  introduced: Introduced;
  charactersPerSecond?: number;
}

export interface CrossLingualReport {
  figures: CrossLingual;
  charactersPerSecond?: number;
}

export interface Report {
  sets: Record<string, SetReport>;
  crossLingual: Record<string, CrossLingualReport>;
  /** Sets on whose links the reliability is measured. */
  pool: string[];
  reliability: Reliability;
}

export interface Run {
  report: Report;
  errors: LinkingError[];
}

/** Modern prose, carefully annotated: what reliability is measured on, as far as they are run. */
const proseSets = [own, 'seed', 'news-hand', 'wiki-fair-v2'];

/** What gold is compared with: every entity of the index. */
export function referenceOf(index: Index): Reference {
  const idOfTitle = readIdOfTitle();
  const entities = Array.from({ length: index.entities }, (_, row) => index.ref(row));
  return { idOfTitle, held: heldBy(entities, idOfTitle) };
}

interface Linked {
  documents: { gold: GoldDocument; answers: Answer[] }[];
  characters: number;
  seconds: number;
}

function linkSet(index: Index, { documents }: DevelopmentSet, linking: LinkOptions | undefined): Linked {
  const start = performance.now();
  const linked = documents.map(({ gold, blocks }) => ({
    gold,
    answers: annotateBlocks(index, blocks, linking),
  }));
  const seconds = (performance.now() - start) / 1000;
  return {
    documents: linked,
    characters: linked.reduce((sum, { gold }) => sum + gold.text.length, 0),
    seconds,
  };
}

const speedOf = (linked: Linked[]): number =>
  Math.round(
    linked.reduce((sum, { characters }) => sum + characters, 0) /
      linked.reduce((sum, { seconds }) => sum + seconds, 0),
  );

/** Links and judges sets, one after the other. */
export async function evaluate(
  index: Index,
  sets: AsyncIterable<DevelopmentSet>,
  linking?: LinkOptions,
): Promise<Run> {
  const reference = referenceOf(index);
  const report: Report = { sets: {}, crossLingual: {}, pool: [], reliability: reliabilityOf([]) };
  const errors: LinkingError[] = [];
  const pooled: JudgedLink[] = [];
  const slavic: Linked[] = [];
  for await (const set of sets) {
    const linked = linkSet(index, set, linking);
    if (set.crossLingual) {
      slavic.push(linked);
      report.crossLingual[set.name] = crossLingualReport([linked]);
      continue;
    }
    const judged = linked.documents.map(({ gold, answers }) => judge(gold, answers, reference));
    report.sets[set.name] = {
      figures: figuresOf(judged),
      introduced: introducedOf(linked.documents, reference),
      charactersPerSecond: speedOf([linked]),
    };
    linked.documents.forEach(({ gold, answers }, i) => {
      errors.push(...errorsOf(set.name, gold, answers, judged[i]!, reference));
    });
    if (!proseSets.includes(set.name)) continue;
    report.pool.push(set.name);
    pooled.push(...judged.flatMap(({ links }) => links));
  }
  if (slavic.length === largeSets.length) report.crossLingual.pooled = crossLingualReport(slavic);
  report.reliability = reliabilityOf(pooled);
  return { report, errors };
}

const crossLingualReport = (linked: Linked[]): CrossLingualReport => ({
  figures: crossLingualOf(linked.flatMap(({ documents }) => documents)),
  charactersPerSecond: speedOf(linked),
});

/** Whether a stated confidence is kept: how many of the mentions that claim it are right. */
import { precisionOf, type Share, share } from './figures.ts';
import type { JudgedLink } from './judge.ts';

export interface ReliabilityBin {
  /** Confidences from here up to the next bin's. */
  from: number;
  links: number;
  right: number;
  /** Mean of what was stated, in per cent. */
  stated: Share;
  precision: Share;
}

export interface Reliability {
  bins: ReliabilityBin[];
  /** Mentions marked sure: how many are right, and how many of all they are. */
  sure: { links: number; precision: Share; share: Share };
  /** Mean distance of what is stated from what is right, over bins, weighted by their mentions; in per cent. */
  calibrationError: Share;
}

/** Where bins begin. */
const edges = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97, 0.99];

/** Reliability of links; those that cost nothing are left out. */
export function reliabilityOf(links: readonly JudgedLink[]): Reliability {
  const counted = links.filter(({ verdict }) => verdict !== 'free');
  const bins = edges
    .map((from, i) =>
      binOf(
        from,
        counted.filter(({ answer }) => inBin(answer.confidence, from, edges[i + 1])),
      ),
    )
    .filter((bin) => bin.links > 0);
  const sure = counted.filter(({ answer }) => answer.strength === 'sure');
  const distance = bins.reduce((sum, bin) => sum + Math.abs(bin.stated! - bin.precision!) * bin.links, 0);
  return {
    bins,
    sure: { links: sure.length, precision: precisionOf(sure), share: share(sure.length, counted.length) },
    calibrationError: share(distance / 100, counted.length),
  };
}

const inBin = (confidence: number, from: number, to = Number.POSITIVE_INFINITY): boolean =>
  confidence >= from && confidence < to;

const binOf = (from: number, links: readonly JudgedLink[]): ReliabilityBin => ({
  from,
  links: links.length,
  right: links.filter(({ verdict }) => verdict === 'right').length,
  stated: share(
    links.reduce((sum, { answer }) => sum + answer.confidence, 0),
    links.length,
  ),
  precision: precisionOf(links),
});

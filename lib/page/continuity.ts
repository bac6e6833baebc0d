/** Which blocks of a page that was read again are those of before: what stayed keeps its mentions. */
import type { PageBlock } from './blocks.ts';

const alike = (a: PageBlock, b: PageBlock): boolean =>
  a.block.text === b.block.text && a.block.role === b.block.role;

/** The pieces are the very same: whatever was painted there still stands. */
export const standsStill = (a: PageBlock, b: PageBlock): boolean =>
  a.pieces.length === b.pieces.length &&
  a.pieces.every((piece, i) => {
    const other = b.pieces[i]!;
    return piece.node === other.node && piece.from === other.from && piece.length === other.length;
  });

export interface Continuity {
  /** For each block read now, the index of the block of before that it is, or null where it is new. */
  sources: (number | null)[];
  /** Share of the earlier text that is still there, 0 to 1; 1 where there was none. */
  kept: number;
}

/**
 * A block is one of before if it has the same text, in the same nodes if possible (a page may have the same paragraph
 * twice), else in others (a framework that renders anew). Each is taken once.
 */
export function continuity(before: readonly PageBlock[], now: readonly PageBlock[]): Continuity {
  if (before.length === 0) return { sources: now.map(() => null), kept: 1 };
  const byNode = new Map<Text, number>();
  const byText = new Map<string, number[]>();
  before.forEach((page, i) => {
    const node = page.pieces[0]?.node;
    if (node && !byNode.has(node)) byNode.set(node, i);
    const same = byText.get(page.block.text);
    if (same) same.push(i);
    else byText.set(page.block.text, [i]);
  });
  const taken = new Set<number>();
  const take = (i: number | undefined, page: PageBlock): number | null => {
    if (i === undefined || taken.has(i) || !alike(before[i]!, page)) return null;
    taken.add(i);
    return i;
  };
  const sources = now.map((page) => take(byNode.get(page.pieces[0]!.node), page));
  now.forEach((page, i) => {
    if (sources[i] !== null) return;
    const same = byText.get(page.block.text);
    while (same && same.length > 0 && sources[i] === null) sources[i] = take(same.shift(), page);
  });
  const sum = (pages: readonly PageBlock[]) => pages.reduce((all, { block }) => all + block.text.length, 0);
  const all = sum(before);
  return { sources, kept: all === 0 ? 1 : sum([...taken].map((i) => before[i]!)) / all };
}

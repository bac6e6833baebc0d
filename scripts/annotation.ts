/** Linking as the command line prints it: mentions of a text, offsets from its start. */
import type { Index } from '../lib/knowledge/layout.ts';
import { emptyContext } from '../lib/linking/context.ts';
import { type LinkOptions, link } from '../lib/linking/link.ts';
import { isIntroduced, type Mention } from '../lib/linking/mention.ts';
import { type PlacedBlock, textBlocks } from './documents.ts';

/** A mention as the command line prints it; `shift` is added to its offsets. */
export function printed(mention: Mention, shift: number, introductionShift: (block: number) => number) {
  const { start, end, surface, strength, confidence } = mention;
  const span = { start: start + shift, end: end + shift, surface, strength, confidence };
  if (!isIntroduced(mention)) return { ...span, entity: mention.entity };
  const { block, start: from, end: to, role } = mention.introduction;
  const by = introductionShift(block);
  return {
    ...span,
    entity: null,
    local: true,
    person: mention.person,
    introduction: { block, start: from + by, end: to + by, role },
  };
}

/** Mentions of a whole text, offsets from its start. */
export const annotateText = (index: Index, text: string, lang?: string) =>
  annotateBlocks(index, textBlocks(text, lang));

/** Mentions of all blocks of a document, offsets from the document's start. */
export function annotateBlocks(index: Index, placed: PlacedBlock[], options?: LinkOptions) {
  const { mentions } = link(
    index,
    placed.map(({ block }) => block),
    emptyContext(),
    options,
  );
  return mentions.flatMap((list, i) =>
    list.map((mention) => printed(mention, placed[i]!.offset, (block) => placed[block]?.offset ?? 0)),
  );
}

/** Linking as the command line prints it: mentions of a text, offsets from its start. */
import type { Index } from '../lib/knowledge/layout.ts';
import type { Block } from '../lib/linking/block.ts';
import { type Context, emptyContext } from '../lib/linking/context.ts';
import { type LinkOptions, link } from '../lib/linking/link.ts';
import { isIntroduced, type Mention } from '../lib/linking/mention.ts';
import { type PlacedBlock, textBlocks } from './documents.ts';

/** What is known of a document besides its text. */
export interface About extends Pick<Context, 'date' | 'host'> {
  /** Read before the text, as evidence; its own mentions are not printed. */
  title?: string | undefined;
  /** BCP 47. */
  lang?: string | undefined;
}

/** The number of a block within the printed text, and what is added to its offsets; null for the title. */
type PlaceOf = (block: number) => { block: number; shift: number } | null;

/** A mention as the command line prints it; `shift` is added to its offsets. */
export function printed(mention: Mention, shift: number, placeOf: PlaceOf) {
  const { start, end, surface, strength, confidence } = mention;
  const span = { start: start + shift, end: end + shift, surface, strength, confidence };
  if (!isIntroduced(mention)) return { ...span, entity: mention.entity };
  const { block, start: from, end: to, role } = mention.introduction;
  const place = placeOf(block);
  const introduction = place
    ? { block: place.block, start: from + place.shift, end: to + place.shift, role }
    : { title: true, start: from, end: to, role };
  return { ...span, entity: null, local: true, person: mention.person, introduction };
}

/** Mentions of a whole text, offsets from its start. */
export const annotateText = (index: Index, text: string, about: About = {}) =>
  annotateBlocks(index, textBlocks(text, about.lang), {}, about);

/** Mentions of all blocks of a document, offsets from the document's start. */
export function annotateBlocks(
  index: Index,
  placed: PlacedBlock[],
  options?: LinkOptions,
  { title, lang, date, host }: About = {},
) {
  const ahead: Block[] = title?.trim() ? [{ text: title, role: 'headline', ...(lang ? { lang } : {}) }] : [];
  const blocks = [...ahead, ...placed.map(({ block }) => block)];
  const { mentions } = link(index, blocks, emptyContext({ date, host }), options);
  const placeOf: PlaceOf = (number) => {
    const block = number - ahead.length;
    return block < 0 ? null : { block, shift: placed[block]?.offset ?? 0 };
  };
  return mentions
    .slice(ahead.length)
    .flatMap((list, i) => list.map((mention) => printed(mention, placed[i]!.offset, placeOf)));
}

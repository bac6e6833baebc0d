/** Notes on passages of this page: each is anchored, and said to be the same, moved or gone. Painted on wish only. */
import { type AnchorOutcome, call, type Passage } from '../../lib/messages.ts';
import { anchor } from '../../lib/page/anchor.ts';
import type { PageBlock } from '../../lib/page/blocks.ts';
import { placeOf } from '../../lib/page/blocks.ts';
import { extract } from '../../lib/page/read.ts';
import { articleText, canonicalUrl } from './drafts.ts';

export interface Anchoring {
  outcomes: AnchorOutcome[];
  /** Where the passages that were found stand, block by block. */
  ranges: StaticRange[];
}

function anchorIn(pages: readonly PageBlock[], { quote, position }: Passage) {
  const { text, starts } = articleText(pages);
  const found = anchor(text, quote, position);
  const ranges = pages.flatMap((page, i) => {
    const start = Math.max(found.start - starts[i]!, 0);
    const end = Math.min(found.end - starts[i]!, page.block.text.length);
    const place = start < end ? placeOf(page, start, end) : null;
    return place ? [new StaticRange(place)] : [];
  });
  return { outcome: found.outcome, ranges: found.outcome === 'gone' ? [] : ranges };
}

/** Anchors the passage notes of this page in its article, else in all of its text, and tells the background. */
export async function anchorPassages(document: Document, pages: readonly PageBlock[]): Promise<Anchoring> {
  const url = canonicalUrl(document);
  const passages = await call('passages', url);
  let whole: PageBlock[] | undefined;
  const anchored = passages.map((passage) => {
    const here = anchorIn(pages, passage);
    // A passage outside the article was noted without a position.
    if (here.outcome !== 'gone' || passage.position) return { id: passage.id, ...here };
    whole ??= extract(document, { whole: true }).blocks;
    return { id: passage.id, ...anchorIn(whole, passage) };
  });
  const outcomes = anchored.map(({ id, outcome }) => ({ id, outcome }));
  if (outcomes.length > 0) await call('anchored', url, outcomes);
  return { outcomes, ranges: anchored.flatMap(({ ranges }) => ranges) };
}

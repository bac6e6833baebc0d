/** Notes on passages of this page: each is anchored, and said to be the same, moved or gone. Painted on wish only. */
import { type AnchorOutcome, call, type Passage } from '../../lib/messages.ts';
import { anchor } from '../../lib/page/anchor.ts';
import { type PageBlock, placeOf } from '../../lib/page/blocks.ts';
import { extracting } from '../../lib/page/read.ts';
import { inSlices, type Sliced } from '../../lib/page/slices.ts';
import { type ArticleText, articleText, canonicalUrl } from './drafts.ts';
import type { LiveReading } from './live.ts';
import { persist } from './persist.ts';

interface Anchored {
  outcome: AnchorOutcome['outcome'];
  ranges: StaticRange[];
}

function* anchorIn(
  pages: readonly PageBlock[],
  { text, starts }: ArticleText,
  { quote, position }: Passage,
): Sliced<Anchored> {
  const found = yield* anchor(text, quote, position);
  const ranges = pages.flatMap((page, i) => {
    const start = Math.max(found.start - starts[i]!, 0);
    const end = Math.min(found.end - starts[i]!, page.block.text.length);
    const place = start < end ? placeOf(page, start, end) : null;
    return place ? [new StaticRange(place)] : [];
  });
  return { outcome: found.outcome, ranges: found.outcome === 'gone' ? [] : ranges };
}

/** Anchors passages in the article, else in all text of the page. */
function* anchorAll(
  document: Document,
  pages: readonly PageBlock[],
  passages: readonly Passage[],
): Sliced<(Anchored & { id: string })[]> {
  if (passages.length === 0) return [];
  const text = articleText(pages);
  let whole: { pages: PageBlock[]; text: ArticleText } | undefined;
  const anchored: (Anchored & { id: string })[] = [];
  for (const passage of passages) {
    const { id } = passage;
    const here = yield* anchorIn(pages, text, passage);
    // A passage outside the article was noted without a position.
    if (here.outcome !== 'gone' || passage.position) {
      anchored.push({ id, ...here });
      continue;
    }
    if (!whole) {
      const { blocks } = yield* extracting(document, { whole: true });
      whole = { pages: blocks, text: articleText(blocks) };
    }
    anchored.push({ id, ...(yield* anchorIn(whole.pages, whole.text, passage)) });
  }
  return anchored;
}

/** The passage notes of the page in a reading. */
export class PassageNotes {
  outcomes: AnchorOutcome[] = [];
  private ranges: StaticRange[] = [];

  constructor(
    private readonly document: Document,
    private readonly reading: LiveReading,
    private readonly signal: AbortSignal,
  ) {}

  /** Anchors them, paints them on wish, and tells the background. */
  async anchor(): Promise<void> {
    const url = canonicalUrl(this.document);
    const passages = await persist(() => call('passages', url), this.signal);
    const done = await inSlices(() => anchorAll(this.document, this.reading.pages(), passages), this.signal);
    if (!done) return;
    const anchored = done.value;
    const before = JSON.stringify(this.outcomes);
    this.outcomes = anchored.map(({ id, outcome }) => ({ id, outcome }));
    this.ranges = anchored.flatMap(({ ranges }) => ranges);
    this.paint();
    if (JSON.stringify(this.outcomes) !== before) await call('anchored', url, this.outcomes);
  }

  /** Only on wish: a page can see where highlights are. */
  paint(): void {
    this.reading.highlights.paint('note', this.reading.settings.paintNotes ? this.ranges : []);
  }
}

/** Notes on passages of this page: each is anchored, and said to be the same, moved or gone. Painted on wish only. */
import { type AnchorOutcome, call, type Passage } from '../../lib/messages.ts';
import { anchor } from '../../lib/page/anchor.ts';
import { type PageBlock, placeOf } from '../../lib/page/blocks.ts';
import { extract } from '../../lib/page/read.ts';
import { articleText, canonicalUrl } from './drafts.ts';
import type { LiveReading } from './live.ts';
import { persist } from './persist.ts';

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

/** The passage notes of the page in a reading. */
export class PassageNotes {
  outcomes: AnchorOutcome[] = [];
  private ranges: StaticRange[] = [];

  constructor(
    private readonly document: Document,
    private readonly reading: LiveReading,
    private readonly signal: AbortSignal,
  ) {}

  /** Anchors them in the article, else in all text of the page, paints them on wish, and tells the background. */
  async anchor(): Promise<void> {
    const url = canonicalUrl(this.document);
    const passages = await persist(() => call('passages', url), this.signal);
    const pages = this.reading.pages();
    let whole: PageBlock[] | undefined;
    const anchored = passages.map((passage) => {
      const here = anchorIn(pages, passage);
      // A passage outside the article was noted without a position.
      if (here.outcome !== 'gone' || passage.position) return { id: passage.id, ...here };
      whole ??= extract(this.document, { whole: true }).blocks;
      return { id: passage.id, ...anchorIn(whole, passage) };
    });
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

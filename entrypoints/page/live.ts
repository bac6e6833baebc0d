/** The reading of this frame: the article's text, its marks and what is at them, in step with a page that changes. */
import { isArticle } from '../../lib/page/article.ts';
import { type PageBlock, placeOf } from '../../lib/page/blocks.ts';
import { addressOf, type Watch, watchChanges } from '../../lib/page/changes.ts';
import { publicationDay } from '../../lib/page/date.ts';
import { type Highlights, startHighlights } from '../../lib/page/highlights.ts';
import { linesOf, stretchAt } from '../../lib/page/pointing.ts';
import { extracting } from '../../lib/page/read.ts';
import { inSlices } from '../../lib/page/slices.ts';
import { langOf, parentOf } from '../../lib/page/tree.ts';
import type { Settings } from '../../lib/settings.ts';
import { draftAt, draftOn, sentenceAt, subjectOf } from './drafts.ts';
import { type LinkedBlock, LinkedText, type PageSpot, rangeOf } from './linked.ts';
import { isWanted, Marker } from './marks.ts';
import type { Reading, Spot } from './reading.ts';

/** Milliseconds that a flash lasts. */
const flashTime = 1400;

const visible = (element: Element): boolean =>
  // In browsers without it all is taken for visible: marks on hidden text do not show.
  (element.checkVisibility?.({ visibilityProperty: true, contentVisibilityAuto: false }) ?? true) ||
  // It has no box of its own, so it counts as hidden, and yet its children show.
  getComputedStyle(element).display === 'contents';

/** Where sure mentions are painted, and where likely ones. */
const layers = ['strong', 'faint'] as const;
const layerOf = ({ mention }: PageSpot) => (mention.strength === 'sure' ? 'strong' : 'faint');

/** What is painted on a layer for the marked ones of some spots. */
const rangesOf = (spots: readonly PageSpot[], layer: (typeof layers)[number]): StaticRange[] =>
  spots.flatMap((spot) => (spot.marked && layerOf(spot) === layer ? (rangeOf(spot) ?? []) : []));

export class LiveReading implements Reading {
  readonly highlights: Highlights;
  private readonly text = new LinkedText(() => ({
    date: publicationDay(this.document),
    host: this.document.location.hostname,
  }));
  private root: Element | null = null;
  private invisible: Element[] = [];
  private shadows = new Set<ShadowRoot>();
  private marker: Marker<PageSpot>;
  /** Made when somebody asks for them. */
  private byNode: WeakMap<Node, LinkedBlock> | null = null;
  private all: PageSpot[] | null = null;
  private address: string;
  private readonly listeners = new Set<() => void>();
  private watching: Watch | null = null;
  private flashing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: Document,
    public settings: Settings,
    private readonly signal: AbortSignal,
  ) {
    this.highlights = startHighlights(document, signal);
    this.marker = new Marker(settings);
    this.address = addressOf(document.location);
    signal.addEventListener('abort', () => clearTimeout(this.flashing));
  }

  /**
   * Reads the page now, and again whenever it changes. `read` is called whenever its text has changed and is linked.
   * Resolves when that has happened for the first time; in a hidden tab at once, for nothing is read until it shows.
   */
  async start(read: () => Promise<void>, failed: (error: unknown) => void): Promise<void> {
    let linking: Promise<void> | undefined;
    const link = async (changed: boolean) => {
      await this.link();
      if (changed && !this.signal.aborted) await read();
    };
    this.watching = watchChanges(
      this.document,
      {
        root: () => this.root,
        invisible: () => this.invisible,
        visible,
        changed: async () => {
          try {
            const { spent, changed } = await this.update();
            linking = link(changed).catch(failed);
            return spent;
          } catch (error) {
            failed(error);
            return 0;
          }
        },
      },
      this.signal,
    );
    await this.watching.now();
    await linking;
  }

  /** `spent`: milliseconds of work; `changed`: the text has. */
  private async update(): Promise<{ spent: number; changed: boolean }> {
    const taken = await inSlices(
      () => extracting(this.document, { visible }),
      this.signal,
      () => this.watching!.changedMeanwhile(),
    );
    if (!taken) return { spent: 0, changed: false };
    const began = performance.now();
    const { root, blocks, invisible } = taken.value;
    const address = addressOf(this.document.location);
    const { another, changed } = this.text.take(blocks, address !== this.address);
    if (another) {
      this.address = address;
      this.highlights.forgive();
      // The same script stays when a single-page application goes to its front page.
      if (!isArticle(this.document)) this.text.take([], false);
    }
    this.root = root;
    this.invisible = invisible;
    this.findShadows(blocks);
    this.repaint();
    // What changes a page may wipe what is painted on it.
    this.highlights.mend();
    return { spent: taken.spent + performance.now() - began, changed };
  }

  private link(): Promise<void> {
    return this.text.link((blocks, last) => this.paintLinked(blocks, last), this.signal);
  }

  private findShadows(pages: readonly PageBlock[]): void {
    for (const { element } of pages) {
      const root = element.getRootNode();
      if (!(root instanceof ShadowRoot) || this.shadows.has(root)) continue;
      this.shadows.add(root);
      this.highlights.style(root);
      this.watching?.watch(root);
    }
  }

  /** Decides anew what is marked and paints it. */
  repaint(): void {
    if (this.signal.aborted) return;
    this.marker = new Marker(this.settings);
    const spots = this.text.blocks.flatMap(({ spots }) => spots);
    this.decide(spots);
    for (const layer of layers) this.highlights.paint(layer, rangesOf(spots, layer));
    this.tell();
  }

  /** Paints what was linked; behind all else, a long page stays as it is. */
  private paintLinked(linked: readonly LinkedBlock[], last: boolean): void {
    if (!last) {
      this.repaint();
      return;
    }
    const spots = linked.flatMap(({ spots }) => spots);
    const gone = this.decide(spots).flatMap(({ range }) => range ?? []);
    for (const layer of layers) this.highlights.exchange(layer, gone, rangesOf(spots, layer));
    this.tell();
  }

  /** Decides what is marked of the next spots; gives those before them that no longer are. */
  private decide(spots: readonly PageSpot[]): PageSpot[] {
    const gone: PageSpot[] = [];
    for (const spot of spots) {
      const { marked, instead } = this.marker.take(spot, spot.linked.page.section);
      spot.marked = marked;
      if (!instead) continue;
      instead.marked = false;
      gone.push(instead);
    }
    return gone;
  }

  private tell(): void {
    this.byNode = null;
    this.all = null;
    for (const listener of this.listeners) listener();
  }

  /** Takes changed settings; muted names and nationalities need linking again. */
  changeSettings(settings: Settings): void {
    const { muted, demonyms } = this.settings;
    this.settings = settings;
    if (settings.muted.join('\n') === muted.join('\n') && settings.demonyms === demonyms) this.repaint();
    else {
      this.text.relink();
      this.watching?.touch();
    }
  }

  pages(): readonly PageBlock[] {
    return this.text.blocks.map(({ page }) => page);
  }

  /** Mentions of the kinds and strengths the reader wants, marked or not, in document order. */
  wanted(): readonly PageSpot[] {
    return this.spots().filter(({ mention }) => isWanted(mention, this.settings));
  }

  spots(): readonly PageSpot[] {
    this.all ??= this.text.blocks.flatMap(({ spots }) => spots);
    return this.all;
  }

  private blockOf(node: Node): LinkedBlock | undefined {
    if (!this.byNode) {
      this.byNode = new WeakMap();
      for (const block of this.text.blocks)
        for (const { node } of block.page.pieces) if (!this.byNode.has(node)) this.byNode.set(node, block);
    }
    return this.byNode.get(node);
  }

  at(x: number, y: number): PageSpot | null {
    const shadows = [...this.shadows].filter((root) => root.isConnected);
    const found = stretchAt(
      this.document,
      x,
      y,
      shadows,
      (node) => {
        const block = this.blockOf(node);
        return block && { page: block.page, stretches: block.spots };
      },
      (spot) => this.rects(spot),
    );
    return found?.marked ? found : null;
  }

  rects(spot: Spot): DOMRect[] {
    const { linked, start, end } = spot as PageSpot;
    const place = placeOf(linked.page, start, end);
    return place ? linesOf(place) : [];
  }

  surroundings(spot: Spot): { dir: 'ltr' | 'rtl'; lang: string } {
    const element = placeOf((spot as PageSpot).linked.page, (spot as PageSpot).start, (spot as PageSpot).end)
      ?.startContainer.parentElement;
    if (!element) return { dir: 'ltr', lang: '' };
    return {
      dir: getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr',
      lang: langOf(element) ?? '',
    };
  }

  highlight(spot: Spot | null): void {
    const range = spot && rangeOf(spot as PageSpot);
    this.highlights.paint('rested', range ? [range] : []);
  }

  reveal(spot: Spot): void {
    const { linked, start, end } = spot as PageSpot;
    this.scrollTo(linked, start, end);
  }

  flash(spot: Spot): void {
    const range = rangeOf(spot as PageSpot);
    if (range) this.flashRange(range);
  }

  revealIntroduction(spot: Spot): boolean {
    const found = this.text.introductionOf(spot.mention);
    const place = found && placeOf(found.block.page, found.start, found.end);
    if (!found || !place?.startContainer.isConnected) return false;
    this.scrollTo(found.block, found.start, found.end);
    this.flashRange(new StaticRange(place));
    return true;
  }

  private flashRange(range: StaticRange): void {
    this.highlights.paint('flash', [range]);
    clearTimeout(this.flashing);
    this.flashing = setTimeout(() => this.highlights.paint('flash', []), flashTime);
  }

  private scrollTo(block: LinkedBlock, start: number, end: number): void {
    const place = placeOf(block.page, start, end);
    if (!place) return;
    const element = place.startContainer.parentElement ?? parentOf(block.page.element);
    const inView = (rect: DOMRect | undefined) =>
      !!rect && rect.top >= 0 && rect.bottom <= innerHeight && rect.left >= 0 && rect.right <= innerWidth;
    if (inView(linesOf(place)[0])) return;
    element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    // The paragraph may be taller than the window.
    const rect = linesOf(place)[0];
    if (rect && !inView(rect)) window.scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
  }

  sentence(spot: Spot): string {
    const { linked, start, end } = spot as PageSpot;
    return sentenceAt(linked.page.block.text, start, end, linked.page.block.lang);
  }

  async choose(spot: Spot, entity: string | null): Promise<void> {
    this.text.choose(spot.mention, entity);
    this.text.relink();
    await this.link();
  }

  draft(spot: Spot) {
    const { linked, start, end, mention } = spot as PageSpot;
    const index = this.text.blocks.indexOf(linked);
    if (index < 0) throw new Error('This name is no longer on the page, so no note can be made on it.');
    return draftAt(this.document, subjectOf(mention), this.pages(), { index, start, end });
  }

  draftHere() {
    const selection = this.document.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const draft = draftOn(this.document, this.pages(), range);
    const selected = draft.subject.type === 'passage' ? range?.getBoundingClientRect() : undefined;
    return { draft, near: selected ?? new DOMRect(innerWidth / 2, 80, 0, 0) };
  }

  onChange(changed: () => void, signal: AbortSignal): void {
    this.listeners.add(changed);
    signal.addEventListener('abort', () => this.listeners.delete(changed));
  }
}

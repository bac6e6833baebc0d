/** The article's blocks with their mentions, kept in step with the page: what is new is linked, what stayed stays. */
import type { EntityId } from '../../lib/knowledge/entity.ts';
import type { Context } from '../../lib/linking/context.ts';
import { isIntroduced, type Mention } from '../../lib/linking/mention.ts';
import { type ContentCalls, call } from '../../lib/messages.ts';
import { type PageBlock, placeOf } from '../../lib/page/blocks.ts';
import { continuity, standsStill } from '../../lib/page/continuity.ts';
import { fold } from '../../lib/text/fold.ts';
import { persist } from './persist.ts';
import type { Spot } from './reading.ts';

/** A mention in its block. `range` is made once and painted as long as the block stands still. */
export interface PageSpot extends Spot {
  marked: boolean;
  readonly start: number;
  readonly end: number;
  readonly linked: LinkedBlock;
  range: StaticRange | null;
}

export interface LinkedBlock {
  page: PageBlock;
  spots: PageSpot[];
  /** Its number over all `link` calls of the article; -1 until it was linked. */
  number: number;
}

/** Text of one call, in UTF-16 units: the first marks of a long page show early, and no context is sent too often. */
const firstBatch = 40_000;
const laterBatch = 160_000;
/** A page that goes on for ever is read up to here. UTF-16 units. */
const maxText = 4_000_000;

type ArticleFacts = Pick<Context, 'date' | 'host'>;

/** An article of which nothing is linked. Not `emptyContext`: all that checks a context would come along into the page. */
const unlinked = (facts: ArticleFacts, choices: Context['choices'] = []): Context => ({
  ...facts,
  blocks: 0,
  entities: [],
  introduced: [],
  shortForms: [],
  choices,
});

/** Told of blocks that were linked; `last`: nothing is linked behind them, and they had no mentions before. */
export type TellLinked = (blocks: readonly LinkedBlock[], last: boolean) => void;

export class LinkedText {
  blocks: LinkedBlock[] = [];
  private context: Context | null = null;
  private sent = 0;
  private linking: Promise<void> = Promise.resolve();
  /** Counts what makes answers under way worthless. */
  private epoch = 0;
  /** Blocks by the number that introductions refer to. */
  private byNumber = new Map<number, LinkedBlock>();

  /** `facts`: what the page says of its article, asked whenever one begins. */
  constructor(private readonly facts: () => ArticleFacts) {}

  /**
   * Takes the blocks of the page as read now. Those that were there keep their mentions. `renewed` says that the page
   * has another address: if most of the text is another too, it is another article.
   */
  take(pages: PageBlock[], renewed: boolean): { another: boolean; changed: boolean } {
    const { sources, kept } = continuity(
      this.blocks.map(({ page }) => page),
      pages,
    );
    if (renewed && (kept < 0.5 || this.blocks.length === 0)) {
      this.forget();
      this.blocks = pages.map((page) => ({ page, spots: [], number: -1 }));
      return { another: true, changed: true };
    }
    const before = this.blocks;
    this.blocks = pages.map((page, i) => {
      const source = sources[i];
      const linked = source == null ? undefined : before[source];
      if (!linked) return { page, spots: [], number: -1 };
      if (!standsStill(linked.page, page)) for (const spot of linked.spots) spot.range = null;
      linked.page = page;
      return linked;
    });
    const still = new Set(this.blocks);
    for (const [number, linked] of this.byNumber) if (!still.has(linked)) this.byNumber.delete(number);
    return { another: false, changed: kept < 1 || sources.includes(null) };
  }

  /** Links what is new, in the order of the page. `linked` is called after each part. One at a time. */
  link(linked: TellLinked, signal: AbortSignal): Promise<void> {
    const run = () => this.linkNew(linked, signal);
    this.linking = this.linking.then(run, run);
    return this.linking;
  }

  private async linkNew(linked: TellLinked, signal: AbortSignal): Promise<void> {
    for (let batch = this.nextBatch(); batch.length > 0 && !signal.aborted; batch = this.nextBatch()) {
      const { epoch } = this;
      this.context ??= unlinked(this.facts());
      const { context } = this;
      const answer = await persist(
        () =>
          call(
            'link',
            batch.map(({ page }) => page.block),
            context,
          ),
        signal,
      );
      if (signal.aborted) return;
      // Meanwhile it became another article, or the reader chose another entity: this answer is for the old one.
      if (epoch !== this.epoch) continue;
      const rest = this.blocks.slice(this.blocks.indexOf(batch[0]!));
      const last = rest.every(({ number, spots }) => number < 0 && spots.length === 0);
      this.keep(batch, answer);
      linked(batch, last);
    }
  }

  private nextBatch(): LinkedBlock[] {
    const batch: LinkedBlock[] = [];
    const batchSize = this.sent === 0 ? firstBatch : laterBatch;
    let size = 0;
    for (const block of this.blocks) {
      if (block.number >= 0) continue;
      const { length } = block.page.block.text;
      if ((batch.length > 0 && size + length > batchSize) || this.sent + size + length > maxText) break;
      batch.push(block);
      size += length;
    }
    return batch;
  }

  private keep(batch: LinkedBlock[], answer: ReturnType<ContentCalls['link']>): void {
    const first = this.context?.blocks ?? 0;
    batch.forEach((block, i) => {
      block.number = first + i;
      this.byNumber.set(block.number, block);
      block.spots = (answer.mentions[i] ?? []).map((mention) => ({
        mention,
        marked: false,
        start: mention.start,
        end: mention.end,
        linked: block,
        range: null,
      }));
    });
    for (const { page } of batch) this.sent += page.block.text.length;
    this.context = answer.context;
  }

  /** Another article, or the same linked anew. */
  private forget(): void {
    this.epoch++;
    this.context = null;
    this.sent = 0;
    this.byNumber.clear();
  }

  /** Everything has to be linked again; what the page says of the article and the reader's choices in it stay. */
  relink(): void {
    const { context } = this;
    this.forget();
    if (context) this.context = unlinked({ date: context.date, host: context.host }, context.choices);
    for (const block of this.blocks) block.number = -1;
  }

  /** "Not this one": from the next `link` on, this surface form means that entity, or none. */
  choose(mention: Mention, entity: EntityId | null): void {
    const key = fold(mention.surface);
    const context = this.context;
    if (!context) return;
    const others = context.choices.filter(([surface]) => surface !== key);
    this.context = {
      ...context,
      choices: [...others, [key, entity] as [string, EntityId | null]].slice(-200),
    };
  }

  /** The block and stretch where the article introduces this person, if it is still there. */
  introductionOf(mention: Mention): { block: LinkedBlock; start: number; end: number } | null {
    if (!isIntroduced(mention)) return null;
    const block = this.byNumber.get(mention.introduction.block);
    return block ? { block, start: mention.introduction.start, end: mention.introduction.end } : null;
  }
}

/** What is painted for a spot; null where its text left the page. */
export function rangeOf(spot: PageSpot): StaticRange | null {
  const place = spot.range ?? placeOf(spot.linked.page, spot.start, spot.end);
  if (!place) return null;
  spot.range ??= new StaticRange(place);
  return spot.range;
}

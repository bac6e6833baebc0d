/** Reads a document: what kind of page it is, its title, language and date, and the blocks of its article. */
import type { Block } from '../linking/block.ts';
import { isArticle } from './article.ts';
import { gatherBlocks, type PageBlock } from './blocks.ts';
import { publicationDay } from './date.ts';
import { findHeadline, findRoot } from './root.ts';
import { atOnce, type Sliced } from './slices.ts';
import { langOf } from './tree.ts';
import { weigh } from './weight.ts';

export interface Extraction {
  root: Element;
  blocks: PageBlock[];
  /** Elements left out because they do not show: they may later. */
  invisible: Element[];
}

export interface Taking {
  /** Asked about elements that may be hidden; without it, none is. */
  visible?: (element: Element) => boolean;
  /** All text of the body instead of the article's. */
  whole?: boolean;
}

/** The article of a live or parsed page, taken in one go. */
export const extract = (document: Document, taking: Taking = {}): Extraction =>
  atOnce(extracting(document, taking));

/** The same, in slices: whoever runs them sees to it that the page stays the same in between. */
export function* extracting(document: Document, { visible, whole }: Taking): Sliced<Extraction> {
  const body = document.body as HTMLElement | null;
  // Drawings and feeds have none.
  if (!body) return { root: document.documentElement, blocks: [], invisible: [] };
  const weights = yield* weigh(body, visible);
  yield;
  const root = whole ? body : findRoot(body, weights);
  const headline = findHeadline(document, root, visible ?? (() => true));
  yield;
  const blocks = yield* gatherBlocks(root, weights, headline);
  return { root, blocks, invisible: weights.invisible };
}

export interface ReadDocument {
  title: string;
  article: boolean;
  /** BCP 47, as the page declares it. */
  lang?: string;
  /** ISO 8601 day of publication. */
  date?: string;
  /** Of the article, or of the part of the page with most prose where it is none. */
  blocks: Block[];
}

/** Without a style sheet at work, what pages write into the element itself. */
const seemsVisible = (element: Element): boolean =>
  !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '') &&
  !/(?:^|\s)(?:is-)?hidden(?:\s|$)/i.test(element.getAttribute('class') ?? '');

/** Reads a parsed document without a browser: no layout, no script, no request. */
export function readDocument(document: Document): ReadDocument {
  const { blocks } = extract(document, { visible: seemsVisible });
  const lang = langOf(document.documentElement);
  const date = publicationDay(document);
  return {
    title: document.title.replace(/\s+/g, ' ').trim(),
    article: isArticle(document),
    ...(lang ? { lang } : {}),
    ...(date ? { date } : {}),
    blocks: blocks.map(({ block }) => block),
  };
}

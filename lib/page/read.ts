/** Reads a document: what kind of page it is, its title, language and date, and the blocks of its article. */
import type { Block } from '../linking/block.ts';
import { isArticle } from './article.ts';
import { gatherBlocks, type PageBlock } from './blocks.ts';
import { publicationDay } from './date.ts';
import { findHeadline, findRoot } from './root.ts';
import { langOf } from './tree.ts';
import { weigh } from './weight.ts';

export interface Extraction {
  root: Element;
  blocks: PageBlock[];
  /** Elements left out because they do not show: they may later. */
  invisible: Element[];
}

/**
 * The article of a live or parsed page. `visible` is asked about elements that may be hidden; without it, none is.
 * `whole` takes all text of the body instead of the article's.
 */
export function extract(
  document: Document,
  options: { visible?: (element: Element) => boolean; whole?: boolean } = {},
): Extraction {
  const body = document.body as HTMLElement | null;
  // Drawings and feeds have none.
  if (!body) return { root: document.documentElement, blocks: [], invisible: [] };
  const weights = weigh(body, options.visible);
  const root = options.whole ? body : findRoot(body, weights);
  const headline = findHeadline(document, root, options.visible ?? (() => true));
  return { root, blocks: gatherBlocks(root, weights, headline), invisible: weights.invisible };
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

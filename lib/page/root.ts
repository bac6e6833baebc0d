/** Finds where on a page the article is: the lowest element that holds nearly all of its prose, and its headline. */
import { elementsIn, isInline, parentOf, tagOf } from './tree.ts';
import type { Weights } from './weight.ts';

/** One child that holds this share of the prose is where to look further. */
const share = 0.75;
/** An `<article>` or `<main>` around the root is taken whole when it adds at most this share: standfirst, captions. */
const addition = 1.35;

function blocksIn(element: Element, found: Element[] = []): Element[] {
  for (const child of elementsIn(element)) {
    if (isInline(child)) blocksIn(child, found);
    else found.push(child);
  }
  return found;
}

const isWhole = (element: Element): boolean =>
  /^(?:ARTICLE|MAIN)$/.test(tagOf(element)) ||
  element.getAttribute('role') === 'main' ||
  element.getAttribute('role') === 'article' ||
  /Article|BlogPosting/.test(element.getAttribute('itemtype') ?? '');

export function findRoot(body: Element, weights: Weights): Element {
  const proseOf = (element: Element) => weights.weightOf(element)?.prose ?? 0;
  let root = body;
  for (;;) {
    const prose = proseOf(root);
    if (prose === 0) break;
    const next = blocksIn(root).find(
      (child) => !weights.skipped(child) && tagOf(child) !== 'P' && proseOf(child) >= share * prose,
    );
    if (!next) break;
    root = next;
  }
  const limit = proseOf(root) * addition;
  for (let at = parentOf(root), whole = root; at && at !== body; at = parentOf(at)) {
    if (proseOf(at) > limit) break;
    if (isWhole(at)) whole = at;
    root = whole;
  }
  return root;
}

/** A longer heading is none that a title repeats. UTF-16 units. */
const maxHeading = 1000;

const words = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** The `<h1>` that is the article's headline: one that the page's title repeats, else the first within the root. */
export function findHeadline(
  document: Document,
  root: Element,
  visible: (element: Element) => boolean,
): Element | null {
  const title = words(
    `${document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''} ${document.title}`,
  );
  for (const heading of document.querySelectorAll('h1')) {
    const text = words((heading.textContent ?? '').slice(0, maxHeading));
    if (text.length > 12 && title.includes(text) && visible(heading)) return heading;
  }
  return root.querySelector('h1');
}

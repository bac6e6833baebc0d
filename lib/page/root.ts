/** Finds where on a page the article is: the lowest element that holds nearly all of its prose, and its headline. */
import { elementsIn, isInline, parentOf, tagOf } from './tree.ts';
import type { Weights } from './weight.ts';

/** One child that holds this share of the prose is where to look further. */
const share = 0.7;
/** Unless as much of the prose stands beside it: in paragraphs, before it, or in another part of the same name. */
const beside = 0.05;
/** An `<article>` or `<main>` around the root is taken whole when it adds at most this: standfirst, captions. */
const addition = (prose: number): number => prose * 1.2 + 250;
/** Less prose than this behind the text is no part of it: an appeal, a line about the author. As `Weight.prose`. */
const afterword = 100;

function blocksIn(element: Element, found: Element[] = []): Element[] {
  for (const child of elementsIn(element)) {
    if (isInline(tagOf(child))) blocksIn(child, found);
    else found.push(child);
  }
  return found;
}

const isWhole = (element: Element): boolean =>
  /^(?:ARTICLE|MAIN)$/.test(tagOf(element)) ||
  element.getAttribute('role') === 'main' ||
  element.getAttribute('role') === 'article' ||
  /Article|BlogPosting/.test(element.getAttribute('itemtype') ?? '');

/** The root; what follows the text within it is told to `weights`. */
export function findRoot(body: Element, weights: Weights): Element {
  const proseOf = (element: Element) => weights.weightOf(element)?.prose ?? 0;
  const text = findText(body, weights, proseOf);
  const limit = addition(proseOf(text));
  let root = text;
  for (let at = text; at !== body && proseOf(at) <= limit; ) {
    if (isWhole(at)) root = at;
    const above = parentOf(at);
    if (!above) break;
    at = above;
  }
  for (let at = text; at !== root; ) {
    let above = parentOf(at)!;
    while (above !== root && isInline(tagOf(above))) above = parentOf(above)!;
    const blocks = blocksIn(above);
    const place = blocks.indexOf(at);
    // What a shadow root puts elsewhere has no place among its siblings.
    for (const block of place < 0 ? [] : blocks.slice(place + 1))
      if (proseOf(block) < afterword && tagOf(block) !== 'P') weights.skip(block);
    at = above;
  }
  return root;
}

/** The lowest element that holds the article's paragraphs. */
function findText(body: Element, weights: Weights, proseOf: (element: Element) => number): Element {
  for (let text = body; ; ) {
    const prose = proseOf(text);
    if (prose === 0) return text;
    const boxes = blocksIn(text).filter((child) => !weights.skipped(child) && !isParagraph(child));
    const next = boxes.find((child) => proseOf(child) >= share * prose);
    if (!next) return text;
    const paragraphs = prose - boxes.reduce((sum, child) => sum + proseOf(child), 0);
    const parts = boxes.filter(
      (child, i) =>
        child !== next &&
        proseOf(child) >= beside * prose &&
        (i < boxes.indexOf(next) ? isPlain(weights.weightOf(child)!) : isAlike(child, next)),
    );
    if (paragraphs >= beside * prose || parts.length > 0) return text;
    text = next;
  }
}

const isParagraph = (element: Element): boolean => /^(?:P|BLOCKQUOTE|UL|OL|H[1-6])$/.test(tagOf(element));

/** Hardly a link: a teaser leads somewhere. */
const isPlain = ({ chars, linked }: { chars: number; linked: number }): boolean => linked < chars / 10;

const isAlike = (a: Element, b: Element): boolean =>
  a.tagName === b.tagName && a.getAttribute('class') === b.getAttribute('class');

/** A longer heading is none that a title repeats. UTF-16 units. */
const maxHeading = 1000;

const words = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const headingText = (heading: Element): string => words((heading.textContent ?? '').slice(0, maxHeading));

/** A heading in there is the name of the site. */
const siteName = 'a[href="/"],[role="banner"]';

/** Stands between an article's headline and the name of its site in a title. */
const titleBreak = /\s[|–—:·»-]+\s|\s?\|\s?/;
/** A shorter heading is a section's or the site's. UTF-16 units. */
const minHeadline = 12;

/**
 * The article's headline: of the `<h1>` that the page's title repeats the longest, which is not the site's name; else an
 * `<h2>` that the title repeats as a whole, else the first `<h1>` within the root.
 */
export function findHeadline(
  document: Document,
  root: Element,
  visible: (element: Element) => boolean,
): Element | null {
  const titles = [
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
    document.title,
  ];
  const title = words(titles.join(' '));
  let headline: Element | null = null;
  let length = minHeadline;
  for (const heading of document.querySelectorAll('h1')) {
    const text = headingText(heading);
    if (text.length <= length || !title.includes(text) || heading.closest(siteName) || !visible(heading))
      continue;
    headline = heading;
    length = text.length;
  }
  if (headline) return headline;
  const parts = new Set(titles.flatMap((each) => [each, ...each.split(titleBreak)]).map(words));
  const isRepeated = (heading: Element): boolean => {
    const text = headingText(heading);
    return text.length > minHeadline && parts.has(text) && visible(heading);
  };
  return [...document.querySelectorAll('h2')].find(isRepeated) ?? root.querySelector('h1');
}

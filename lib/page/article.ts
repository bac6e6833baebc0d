/** Is this document an article? Small and quick, for it runs on every page that the reader allowed. */

const tags = (names: string): Set<string> => new Set(names.split(' '));
/** Text in these is no prose of the page's own: links, code, furniture, lists of items. */
const other = tags(
  'A SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA PRE CODE NAV FOOTER ASIDE BUTTON OPTION LABEL LI OL UL FORM',
);
/** Set in one line with the text around it. */
const inline = tags('B I S U Q EM STRONG SPAN FONT CITE ABBR MARK TIME SUB SUP SMALL BIG INS');
const furniture = tags('NAV ASIDE FOOTER');
/** Of a class, then of an id: selectors would be asked of every ancestor of every paragraph. */
const furnitureNames = /(?:^|\s)footer|cookie|comment-[^\n]*\n|\n(?:footer|comment)/;

/** A shorter paragraph is a label or a teaser. Letters. */
const minParagraph = 80;
/** Paragraphs looked at: whoever shows no article by then is none. */
const maxParagraphs = 600;
/** Other elements looked at for text of their own. */
const maxHolders = 4000;

/**
 * How much prose stands together (`together`, in letters: paragraphs of one parent, half of those of one grandparent)
 * and how much there is at all (`all`). An article is one tall heap; a front page or a forum is many small ones.
 */
interface Heaps {
  together: number;
  all: number;
  /** Holds what stands together. */
  tallest: Element | null;
}

/** One character of Chinese, Japanese or Korean says as much as three letters. */
const isDense = (code: number): boolean => code >= 0x2e80 && code < 0xd7b0;

/** Letters of an element's own lines: what stands in it directly or in bold, but neither in links nor in blocks. */
function proseIn(element: Element): number {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 || inline.has(node.nodeName)) text += node.textContent;
  text = text.trim();
  const { length } = text;
  return isDense(text.charCodeAt(0)) || isDense(text.charCodeAt(length >> 1)) ? 3 * length : length;
}

/** Whether an element lies in a footer, a cookie notice, comments. `known` remembers the elements above. */
function isFurniture(element: Element | null, known: Map<Element, boolean>): boolean {
  if (!element) return false;
  let is = known.get(element);
  if (is === undefined) {
    is =
      furniture.has(element.tagName) ||
      furnitureNames.test(`${element.getAttribute('class') ?? ''}\n${element.id}`) ||
      isFurniture(element.parentElement, known);
    known.set(element, is);
  }
  return is;
}

/** So much prose in small heaps is a front page or a forum, whatever comes. Letters. */
const muchProse = 5000;
const isScattered = ({ together, all }: Heaps): boolean => all > muchProse && together * 8 < all;

/** Stops as soon as `sufficient` stands together. */
function heapsOf(paragraphs: Iterable<Element>, sufficient: number): Heaps {
  const sums = new Map<Element, number>();
  const known = new Map<Element, boolean>();
  const heaps: Heaps = { together: 0, all: 0, tallest: null };
  let looked = 0;
  for (const paragraph of paragraphs) {
    if (looked++ > maxParagraphs || heaps.together >= sufficient || isScattered(heaps)) break;
    const above = paragraph.parentElement;
    if (!above || other.has(paragraph.tagName) || other.has(above.tagName)) continue;
    const length = proseIn(paragraph);
    if (length < minParagraph || isFurniture(paragraph, known)) continue;
    heaps.all += length;
    let at: Element | null = above;
    for (let share = 1; share <= 3 && at && !other.has(at.tagName); share++, at = at.parentElement) {
      const sum: number = (sums.get(at) ?? 0) + (share === 1 ? length : length / 2);
      sums.set(at, sum);
      if (sum <= heaps.together) continue;
      heaps.together = sum;
      heaps.tallest = at;
    }
  }
  return heaps;
}

/** Paragraphs by the look of their markup: `<p>`, and what holds line breaks. */
function paragraphsOf(document: Document): Set<Element> {
  const found = new Set<Element>();
  for (const paragraph of document.getElementsByTagName('p')) {
    if (found.size > maxParagraphs) return found;
    found.add(paragraph);
  }
  for (const lineBreak of document.getElementsByTagName('br')) {
    if (found.size > maxParagraphs) return found;
    const parent = lineBreak.parentElement;
    if (parent && !parent.closest('p')) found.add(parent);
  }
  return found;
}

/** Whatever holds text of its own, for pages that know no paragraphs. */
function holdersOf(document: Document): Set<Element> {
  const found = new Set<Element>();
  let looked = 0;
  for (const element of document.querySelectorAll('div,section,td')) {
    if (found.size > maxParagraphs || looked++ > maxHolders) break;
    for (let node = element.firstChild; node; node = node.nextSibling)
      if (node.nodeType === 3 && (node as Text).length > minParagraph / 3) found.add(element);
  }
  return found;
}

const declared =
  /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|\w+Article)"/;
const articleTypes = /(?:Article|BlogPosting)$/;

/** True where the page's head calls it an article, false where it calls it something else. */
function claim(document: Document): boolean | undefined {
  // By tag: the browser need not look at every element.
  for (const script of document.getElementsByTagName('script'))
    if (script.type === 'application/ld+json' && declared.test(script.text)) return true;
  for (const meta of document.getElementsByTagName('meta'))
    if (meta.getAttribute('property') === 'og:type' && meta.content)
      return meta.content.toLowerCase() === 'article';
  return undefined;
}

/** Whether the markup calls the element, or one around it, an article: without a look at the rest of the page. */
function isMarked(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement)
    if (
      articleTypes.test(at.getAttribute('itemtype') ?? '') ||
      /\barticleBody\b/.test(at.getAttribute('itemprop') ?? '')
    )
      return true;
  return false;
}

/** What shops are full of and articles are not. */
const wares = '[class*="price"],[class*="cart"],[href*="/product"],[href*="/cart"]';
const manyWares = 8;

/** Letters of prose that must stand together, by what the page claims to be. */
const enough = { article: 200, own: 400, silent: 450, otherwise: 2500 };

export function isArticle(document: Document): boolean {
  if (!document.body) return false;
  const claimed = claim(document);
  const sufficient = claimed ? enough.article : Number.POSITIVE_INFINITY;
  const { together, all, tallest } = heapsOf(paragraphsOf(document), sufficient);
  if (together >= enough.article && (claimed || isMarked(tallest))) return true;
  if (together < enough.article && (claimed || document.querySelector('[itemprop~="articleBody"]')))
    return heapsOf(holdersOf(document), enough.article).together >= enough.article;
  if (claimed === false) return together >= enough.otherwise && together * 2 >= all;
  // Pages with an `<article>` may have many teasers, which make their heap small beside the sum.
  const own = document.querySelector('article') !== null;
  return (
    together >= (own ? enough.own : enough.silent) &&
    together * (own ? 7 : 4) >= all &&
    document.querySelectorAll(wares).length <= manyWares
  );
}

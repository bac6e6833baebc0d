/** Is this document an article? Small and quick, for it runs on every page that the reader allowed. */

/** Text in these is no prose of the page's own: links, code, furniture, lists of items. */
const other =
  /^(?:A|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|PRE|CODE|NAV|FOOTER|ASIDE|BUTTON|OPTION|LABEL|LI|OL|UL|FORM)$/;
/** Set in one line with the text around it. */
const inline = /^(?:[BISUQ]|EM|STRONG|SPAN|FONT|CITE|ABBR|MARK|TIME|SUB|SUP|SMALL|BIG|INS)$/;
/** One character of these scripts says as much as three letters. */
const dense = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;

const furniture =
  'nav,aside,footer,[class^="footer"],[id^="footer"],[class*="cookie"],[class*="comment-"],[id^="comment"]';

/** A shorter paragraph is a label or a teaser. Letters. */
const minParagraph = 80;
/** Paragraphs looked at: whoever shows no article by then is none. */
const maxParagraphs = 1500;

/**
 * How much prose stands together (`together`, in letters: paragraphs of one parent, half of those of one grandparent)
 * and how much there is at all (`all`). An article is one tall heap; a front page or a forum is many small ones.
 */
export interface Heaps {
  together: number;
  all: number;
}

/** Letters of an element's own lines: what stands in it directly or in bold, but neither in links nor in blocks. */
function proseIn(element: Element): number {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 || inline.test(node.nodeName)) text += node.textContent;
  text = text.trim();
  return text.length < minParagraph / 3 ? 0 : text.length + 2 * (text.match(dense)?.length ?? 0);
}

function heapsOf(paragraphs: Iterable<Element>): Heaps {
  const sums = new Map<Element, number>();
  const heaps = { together: 0, all: 0 };
  let looked = 0;
  for (const paragraph of paragraphs) {
    if (looked++ > maxParagraphs) break;
    const above = paragraph.parentElement;
    if (!above || other.test(paragraph.tagName) || other.test(above.tagName)) continue;
    const length = proseIn(paragraph);
    if (length < minParagraph || paragraph.closest(furniture)) continue;
    heaps.all += length;
    let at: Element | null = above;
    for (let share = 1; share <= 3 && at && !other.test(at.tagName); share++, at = at.parentElement) {
      const sum: number = (sums.get(at) ?? 0) + (share === 1 ? length : length / 2);
      sums.set(at, sum);
      heaps.together = Math.max(heaps.together, sum);
    }
  }
  return heaps;
}

/** Paragraphs by the look of their markup: `<p>`, and what holds line breaks. */
function paragraphsOf(document: Document): Set<Element> {
  const found = new Set<Element>(document.getElementsByTagName('p'));
  for (const lineBreak of document.getElementsByTagName('br')) {
    const parent = lineBreak.parentElement;
    if (parent && !parent.closest('p')) found.add(parent);
  }
  return found;
}

/** Whatever holds text of its own, for pages that know no paragraphs. */
function holdersOf(document: Document): Set<Element> {
  const found = new Set<Element>();
  for (const element of document.querySelectorAll('div,section,td')) {
    if (found.size > maxParagraphs) break;
    for (let node = element.firstChild; node; node = node.nextSibling)
      if (node.nodeType === 3 && (node as Text).length > minParagraph / 3) found.add(element);
  }
  return found;
}

const declared =
  /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|\w+Article)"/;

/** True where the page calls itself an article, false where it calls itself something else. */
function claim(document: Document): boolean | undefined {
  // By tag: the browser need not look at every element.
  for (const script of document.getElementsByTagName('script'))
    if (script.type === 'application/ld+json' && declared.test(script.text)) return true;
  if (document.querySelector('[itemtype$="Article"],[itemtype$="BlogPosting"],[itemprop~="articleBody"]'))
    return true;
  for (const meta of document.getElementsByTagName('meta'))
    if (meta.getAttribute('property') === 'og:type' && meta.content)
      return meta.content.toLowerCase() === 'article';
  return undefined;
}

/** What shops are full of and articles are not. */
const wares = '[class*="price"],[class*="cart"],[href*="/product"],[href*="/cart"]';
const manyWares = 8;

/** Letters of prose that must stand together, by what the page claims to be. */
const enough = { article: 200, own: 400, silent: 450, otherwise: 2500 };

export function isArticle(document: Document): boolean {
  if (!document.body) return false;
  const claimed = claim(document);
  const { together, all } = heapsOf(paragraphsOf(document));
  if (claimed) return together >= enough.article || heapsOf(holdersOf(document)).together >= enough.article;
  if (claimed === false) return together >= enough.otherwise && together * 2 >= all;
  // Pages with an `<article>` may have many teasers, which make their heap small beside the sum.
  const own = document.querySelector('article') !== null;
  return (
    together >= (own ? enough.own : enough.silent) &&
    together * (own ? 7 : 4) >= all &&
    document.querySelectorAll(wares).length <= manyWares
  );
}

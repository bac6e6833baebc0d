/** Is this document an article? Small and quick, for it runs on every page that the reader allowed. */

/** What is set as one line with the text around it. */
const inline = /^(?:[BISUQ]|EM|STRONG|SPAN|FONT|CITE|ABBR|MARK|TIME|SUB|SUP|SMALL|BIG|INS|SLOT)$/;
/** Text in these is no prose of the page's own: links, code, furniture, lists of items. */
const other =
  /^(?:A|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|PRE|CODE|NAV|FOOTER|ASIDE|BUTTON|OPTION|LABEL|LI|OL|UL|FORM)$/;
/** One character of these scripts says as much as three letters. */
const dense = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;

/** A shorter text node is a label; a shorter paragraph a teaser. Letters. */
const minNode = 20;
const minParagraph = 80;
/** Text nodes looked at: a page that shows no article by then is none. */
const maxNodes = 6000;

/**
 * How much prose stands together (`together`, in letters: paragraphs of one parent, half of those of one grandparent)
 * and how much there is at all (`all`). An article is one tall heap; a front page or a forum is many small ones.
 */
export function heaps(document: Document): { together: number; all: number } {
  const paragraphs = new Map<Element, number>();
  const walker = document.createTreeWalker(document.body, 4);
  for (let seen = 0; seen < maxNodes && walker.nextNode(); seen++) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.length < minNode) continue;
    let block = parentElement;
    while (block && inline.test(block.tagName)) block = block.parentElement;
    if (!block || other.test(block.tagName) || other.test(block.parentElement?.tagName ?? '')) continue;
    const length = data.trim().length + 2 * (data.match(dense)?.length ?? 0);
    if (length >= minNode) paragraphs.set(block, (paragraphs.get(block) ?? 0) + length);
  }
  const sums = new Map<Element, number>();
  let together = 0;
  let all = 0;
  const add = (element: Element | null | undefined, length: number) => {
    if (!element || other.test(element.tagName)) return;
    const sum = (sums.get(element) ?? 0) + length;
    sums.set(element, sum);
    together = Math.max(together, sum);
  };
  for (const [block, length] of paragraphs) {
    if (length < minParagraph) continue;
    all += length;
    add(block.parentElement, length);
    add(block.parentElement?.parentElement, length / 2);
    add(block.parentElement?.parentElement?.parentElement, length / 2);
  }
  return { together, all };
}

const declared =
  /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|\w+Article)"/;

/** True where the page calls itself an article, false where it calls itself something else. */
function claim(document: Document): boolean | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (declared.test(script.textContent ?? '')) return true;
  if (document.querySelector('[itemtype$="Article"],[itemtype$="BlogPosting"],[itemprop~="articleBody"]'))
    return true;
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase();
  return type ? type === 'article' : undefined;
}

/** What shops are full of and articles are not. */
const wares = '[class*="price"],[class*="cart"],[href*="/product"],[href*="/cart"]';
const manyWares = 8;

/** Letters of prose that must stand together, by what the page claims to be. */
const enough = { article: 200, silent: 400, otherwise: 2500 };

export function isArticle(document: Document): boolean {
  if (!document.body) return false;
  const { together, all } = heaps(document);
  if (together < enough.article) return false;
  const claimed = claim(document);
  if (claimed) return true;
  if (claimed === false) return together >= enough.otherwise && together * 2 >= all;
  if (together < enough.silent || document.querySelectorAll(wares).length > manyWares) return false;
  // An `<article>` of their own have the pages whose many teasers make other heaps small beside their sum.
  return together * (document.querySelector('article') ? 7 : 4) >= all;
}

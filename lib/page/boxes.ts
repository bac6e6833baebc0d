/** Boxes around an article, told by what pages call them. Names are English on most pages, whatever their language. */
import { elementsIn, tagOf } from './tree.ts';

const wordSet = (words: string): Set<string> => new Set(words.split(/\s+/));

/** A name is that of a box when all its words are here or in `fillerWords`, and one is here. */
const boxWords = wordSet(
  'comment comments disqus respond replies related recommended recommendation recommendations recirc recirculation promo promos promoted newsletter newsletters subscribe subscription signup sponsor sponsored advert adverts advertisement advertising ad ads adsbygoogle social share sharing sharebar sharetools cookie cookies consent gdpr breadcrumb breadcrumbs tag tags topics trending popular outbrain taboola teaser teasers readmore sidebar widget widgets pagination pager bio navbox reflist references editsection toc catlinks infobox hatnote noprint sronly foot footer modal popup flyout feedback survey',
);
const fillerWords = wordSet(
  'js c m l o u block module section region component box list lists link links area wrap wrapper container article articles post posts story stories news content contents item items unit slot form inline thread bar group holder embed text buttons button tools icons author user about top bottom left right header head title heading body main site page more read most next also viewed see from in the of mw mobile desktop v1 v2',
);
/** Whatever else stands in a name with one of these, a small box of that name is beside the article. */
const plainWords = wordSet(
  'comments disqus recommended recommendations recirc recirculation newsletter newsletters subscribe subscription signup sharing sharebar sharetools outbrain taboola breadcrumb breadcrumbs popular trending readmore cookie cookies modal popup flyout consent playlist feedback survey bio comentarios commentaires kommentare commenti',
);
/** Names with one of these say what an element has rather than what it is. */
export const states = /(?:^|[-_])(?:has|no|is|with|without|not|hide|show|js)(?:[-_]|$)/i;
/** More prose than this in a box that is named by one word of many is rather the article. As `Weight.prose`. */
export const smallBox = 600;

/** A paragraph of so much prose is one of the article's, whatever its name. As `Weight.prose`. */
const wholeParagraph = 160;

/** The words of a class or id, in small letters: "authorText", "author-text" and "author__text" are the same. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
    .filter(Boolean);

/** What a class or id says of its element. */
interface Verdict {
  /** The names of boxes in it. */
  boxes: string[];
  /** With those that are names of boxes where the element is small. */
  small: string[];
}

/** Judged once each: a page says the same of thousands of its elements. */
const judged = new Map<string, Verdict>();
const maxJudged = 5000;

function judge(names: string): Verdict {
  const known = judged.get(names);
  if (known) return known;
  if (judged.size >= maxJudged) judged.clear();
  const all = names.split(/\s+/);
  const verdict = {
    boxes: all.filter(isBoxName),
    small: all.filter((name) => isBoxName(name) || isSmallBoxName(name)),
  };
  judged.set(names, verdict);
  return verdict;
}

function isBoxName(name: string): boolean {
  const words = wordsOf(name);
  return (
    words.some((word) => boxWords.has(word)) &&
    words.every((word) => boxWords.has(word) || fillerWords.has(word))
  );
}

const isSmallBoxName = (name: string): boolean =>
  wordsOf(name).some((word) => plainWords.has(word)) && !states.test(name);

const namesOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`;

/** Whether an element with that much prose is a box beside the article, by its class or id. */
export function isBox(element: Element, prose: number): boolean {
  const names = namesOf(element);
  if (names === ' ') return false;
  if (tagOf(element) === 'P' && prose >= wholeParagraph) return false;
  const { boxes, small } = judge(names);
  const found = prose < smallBox ? small : boxes;
  // An article may be tagged, sponsored, the most popular; it is a comment only where it says so.
  return /^(?:ARTICLE|MAIN)$/.test(tagOf(element))
    ? found.some((name) => /comment/i.test(name))
    : found.length > 0;
}

/** Some pages call their article a widget, none a comment. */
export const isComments = (element: Element): boolean => /comment|disqus|replies/i.test(namesOf(element));

const networks = wordSet(
  'facebook twitter x linkedin whatsapp telegram viber pinterest reddit tumblr email mail print copy vk vkontakte odnoklassniki bluesky threads mastodon messenger flipboard instagram',
);
const shareWords = wordSet(
  'share on via by to this article link the page post send e opens in a new window tab tweet pin it save',
);
/** "Facebook", "Share on X (opens in new window)", "Copy link". */
function isShareLabel(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => networks.has(word)) &&
    words.every((word) => networks.has(word) || shareWords.has(word))
  );
}

/** Whether half of what stands in a short box is no more than names of networks. */
export function isShareBox(element: Element): boolean {
  const items = elementsIn(element)
    .map((item) => item.textContent ?? '')
    .filter((text) => text.trim() !== '');
  return items.length >= 3 && items.filter(isShareLabel).length * 2 >= items.length;
}

const shareAddress =
  /\/sharer|\/intent\/(?:tweet|post)|shareArticle|\/\/wa\.me\/|\/\/(?:t\.me|telegram\.me)\/share/;
/** A sentence that one may share is the article's. UTF-16 units. */
const maxShareLink = 40;

/** Whether a link shares the page. */
export function isShareLink(link: Element): boolean {
  const shares =
    shareAddress.test(link.getAttribute('href') ?? '') ||
    wordsOf((link.getAttribute('class') ?? '').replace(/\s+/g, '-')).includes('share');
  return shares && link.textContent!.trim().length <= maxShareLink;
}

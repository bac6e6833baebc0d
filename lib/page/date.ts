/** When an article was published, as its page says. */
import { findHeadline } from './root.ts';

/** More JSON-LD than this, of one page in all, is left unread. UTF-16 units. */
const maxJson = 1_000_000;
/** Objects and lists looked at in one piece of it. */
const maxNodes = 1000;
/** A page changed so many years after it was published is kept up, as an encyclopaedia's is: its text is of no day. */
const maxYearsBetween = 2;
/** Elements around a headline in which its date is looked for. */
const maxAround = 5;
/** With so many paragraphs of prose the head of an article is over: captions and a standfirst may be some. */
const headParagraphs = 3;
/** A shorter paragraph is a byline or a label. UTF-16 units. */
const minParagraph = 80;

/** Newspapers reach back so far; a later year is a slip. */
const years = { from: 1800, to: 2099 } as const;
/** What software writes where it knows no date. */
const epoch = '1970-01-01';

/** The day that an ISO 8601 date begins with, as YYYY-MM-DD; undefined where no article can be of it. */
export function dayOf(date: unknown): string | undefined {
  if (typeof date !== 'string') return undefined;
  const [, year, , month, day] = /^\s*(\d{4})(-?)(\d\d)\2(\d\d)(?!\d)/.exec(date) ?? [];
  const written = `${year}-${month}-${day}`;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
  const isLikely = Number(year) >= years.from && Number(year) <= years.to && written !== epoch;
  return isDay && isLikely ? written : undefined;
}

/** Day of publication, YYYY-MM-DD, as the page declares it or shows it beside its headline. Never throws. */
export const publicationDay = (document: Document): string | undefined =>
  dayInData(document) ?? dayInMetas(document) ?? dayBesideHeadline(document);

const articleType = /Article|Posting|Report/;
const pageType = /WebPage|CreativeWork/;

/** From JSON-LD: of the article, else of the page or of what has no type; not of a comment or a video. */
function dayInData(document: Document): string | undefined {
  let ofPage: string | undefined;
  for (const { datePublished, dateModified, '@type': type } of dataOf(document)) {
    const day = dayOf(datePublished);
    if (day === undefined || isKeptUp(day, dayOf(dateModified))) continue;
    const types = [type].flat().filter((each) => typeof each === 'string');
    if (types.some((each) => articleType.test(each))) return day;
    if (type === undefined || types.some((each) => pageType.test(each))) ofPage ??= day;
  }
  return ofPage;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const isKeptUp = (published: string, modified = published): boolean =>
  yearOf(modified) - yearOf(published) > maxYearsBetween;

/** The objects that a page's JSON-LD is about, not those inside them. */
function* dataOf(document: Document): Generator<Record<string, unknown>> {
  let left = maxJson;
  for (const script of document.getElementsByTagName('script')) {
    if (script.type !== 'application/ld+json') continue;
    const text = script.textContent ?? '';
    if (text.length > left || !text.includes('datePublished')) continue;
    left -= text.length;
    const nodes = [parsed(text)];
    for (let i = 0; i < nodes.length && i < maxNodes; i++) {
      const node = nodes[i];
      if (Array.isArray(node)) nodes.push(...node.slice(0, maxNodes));
      else if (typeof node === 'object' && node !== null) {
        const object = node as Record<string, unknown>;
        yield object;
        nodes.push(object['@graph'], object.mainEntity);
      }
    }
  }
}

function parsed(json: string): unknown {
  try {
    // Pages served as XML wrap it.
    return JSON.parse(json.replace(/<!\[CDATA\[|\]\]>/g, ''));
  } catch {
    // Broken on many pages, and nobody here can mend it: the date may stand elsewhere.
    return undefined;
  }
}

const metas = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop~="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="DC.date.issued"]',
];

function dayInMetas(document: Document): string | undefined {
  for (const selector of metas) {
    const day = dayOf(document.querySelector(selector)?.getAttribute('content'));
    if (day !== undefined) return day;
  }
  return undefined;
}

/** From the first `<time>` near the headline, unless it stands in the text. */
function dayBesideHeadline(document: Document): string | undefined {
  let around = findHeadline(document, document.documentElement, () => true)?.parentElement;
  for (let steps = 0; around && steps < maxAround; steps++, around = around.parentElement) {
    const time = around.querySelector('time[datetime]');
    if (time) return isInText(time, around) ? undefined : dayOf(time.getAttribute('datetime'));
    if (/^(?:ARTICLE|MAIN)$/.test(around.tagName)) return undefined;
  }
  return undefined;
}

function isInText(time: Element, around: Element): boolean {
  let prose = 0;
  for (const paragraph of around.querySelectorAll('p')) {
    if (!(paragraph.compareDocumentPosition(time) & paragraph.DOCUMENT_POSITION_FOLLOWING)) return false;
    if ((paragraph.textContent?.length ?? 0) >= minParagraph && ++prose === headParagraphs) return true;
  }
  return false;
}

/** Drafts of notes: what they are about, where they were made, and the selectors to find that again. */
import { isIntroduced, type Mention } from '../../lib/linking/mention.ts';
import type { NoteDraft, Subject, Target } from '../../lib/notes/note.ts';
import { describe } from '../../lib/page/anchor.ts';
import { offsetOf, type PageBlock } from '../../lib/page/blocks.ts';

/** Longest quote, sentence, title and address that a note takes, in UTF-16 units. */
const limits = {
  quote: 20_000,
  sentence: 2000,
  title: 1000,
  url: 4000,
  site: 300,
  name: 300,
  introduction: 1000,
};

/** The text that notes are anchored in: an article's blocks, a line break between them. */
export interface ArticleText {
  text: string;
  /** Where each block begins. */
  starts: number[];
}

export function articleText(pages: readonly PageBlock[]): ArticleText {
  const starts: number[] = [];
  let at = 0;
  for (const { block } of pages) {
    starts.push(at);
    at += block.text.length + 1;
  }
  return { text: pages.map(({ block }) => block.text).join('\n'), starts };
}

/** The page's own address for itself, where it is on the same host; without fragment. */
export function canonicalUrl(document: Document): string {
  const here = new URL(document.location.href);
  here.hash = '';
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.getAttribute('href');
  if (!link) return here.href;
  try {
    const canonical = new URL(link, here);
    canonical.hash = '';
    // Whole sites name their front page in every article: that is no address of an article.
    const own = canonical.host === here.host && (canonical.pathname !== '/' || here.pathname === '/');
    return own && canonical.href.length <= limits.url ? canonical.href : here.href;
  } catch {
    return here.href;
  }
}

const meta = (document: Document, property: string): string =>
  document.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim() ?? '';

export function targetOf(document: Document): Target {
  const url = canonicalUrl(document);
  return {
    url: url.slice(0, limits.url),
    title: (meta(document, 'og:title') || document.title || url)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, limits.title),
    site: (meta(document, 'og:site_name') || document.location.host).slice(0, limits.site),
  };
}

export function subjectOf(mention: Mention): Subject {
  if (isIntroduced(mention))
    return {
      type: 'introduced',
      key: mention.person.key.slice(0, limits.name),
      name: mention.person.name.slice(0, limits.name),
      introduction: mention.introduction.quote.slice(0, limits.introduction),
    };
  const { id, name, kind } = mention.entity;
  return { type: 'entity', id, name, kind };
}

/** How far from a name its sentence is looked for. UTF-16 units. */
const sentenceReach = 1200;

/** The sentence around a stretch of a block, whitespace collapsed. */
export function sentenceAt(text: string, start: number, end: number, lang = 'en'): string {
  const from = Math.max(0, start - sentenceReach);
  const near = text.slice(from, end + sentenceReach);
  let language = lang;
  try {
    Intl.getCanonicalLocales(lang);
  } catch {
    language = 'en';
  }
  let sentence = '';
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(near)) {
    if (from + index + segment.length <= start) continue;
    if (from + index >= end) break;
    sentence += segment;
  }
  return sentence.replace(/\s+/g, ' ').trim().slice(0, limits.sentence);
}

/** A draft about a stretch of the article's text. */
export function draftAt(
  document: Document,
  subject: Subject,
  pages: readonly PageBlock[],
  { index, start, end }: { index: number; start: number; end: number },
): NoteDraft {
  const { text, starts } = articleText(pages);
  const { block } = pages[index]!;
  const at = starts[index]!;
  return {
    body: '',
    tags: [],
    subject,
    target: targetOf(document),
    ...describe(text, at + start, at + end),
    sentence: sentenceAt(block.text, start, end, block.lang),
  };
}

/** The first and last unit of the article's text that a range of the page holds; null where it holds none. */
function stretchIn(
  pages: readonly PageBlock[],
  starts: readonly number[],
  range: Range,
): [number, number] | null {
  let first: number | null = null;
  let last = 0;
  pages.forEach((page, i) => {
    for (const { node, from, length } of page.pieces) {
      if (!range.intersectsNode(node)) continue;
      const begin = node === range.startContainer ? Math.max(range.startOffset, from) : from;
      const stop = node === range.endContainer ? Math.min(range.endOffset, from + length) : from + length;
      if (stop <= begin) continue;
      first ??= starts[i]! + offsetOf(page, node, begin)!;
      last = starts[i]! + offsetOf(page, node, stop)!;
    }
  });
  return first === null ? null : [first, last];
}

/** A draft on the selected passage; on the page where nothing is selected. */
export function draftOn(document: Document, pages: readonly PageBlock[], range: Range | null): NoteDraft {
  const page: NoteDraft = { body: '', tags: [], subject: { type: 'page' }, target: targetOf(document) };
  if (!range || range.collapsed) return page;
  const { text, starts } = articleText(pages);
  const stretch = stretchIn(pages, starts, range);
  if (stretch) {
    const [start, end] = stretch;
    return {
      ...page,
      subject: { type: 'passage' },
      ...describe(text, start, Math.min(end, start + limits.quote)),
    };
  }
  // Outside the article there is no position to keep, only the words.
  const exact = range.toString().replace(/\s+/g, ' ').trim().slice(0, limits.quote);
  return exact ? { ...page, subject: { type: 'passage' }, quote: { exact, prefix: '', suffix: '' } } : page;
}

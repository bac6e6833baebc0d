/** The pages that are measured: thirty real ones, spread over kinds, languages and sizes, and one that is larger than any. */
import { readFileSync } from 'node:fs';
import { root } from '../../child.ts';
import { htmlOf, type RealPage, realPages, strip } from '../../real-pages.ts';
import { largeArticle } from './large.ts';

export interface BenchPage {
  name: string;
  kind: 'article' | 'other' | 'large';
  /** Without programs of its own. */
  html: string;
}

/** From few elements to many. */
const articles = [
  'postlight-parser/epaper.zeit.de.html',
  'postlight-parser/www.nydailynews.com.html',
  'postlight-parser/www.reuters.com.html',
  'newspaper4k/arabic_article.html',
  'postlight-parser/abcnews.go.com.html',
  'newspaper4k/chinese_article_001.html',
  'mozilla-readability/la-nacion.html',
  'postlight-parser/www.yomiuri.co.jp.html',
  'postlight-parser/www.theverge.com--feature.html',
  'mozilla-readability/lemonde-1.html',
  'newspaper4k/cnn_article.html',
  'newspaper4k/burmese_article.html',
  'mozilla-readability/guardian-1.html',
  'newspaper4k/wired_001.html',
  'mozilla-readability/bbc-1.html',
  'mozilla-readability/aktualne.html',
  'mozilla-readability/nytimes-1.html',
  'newspaper4k/cnn_002.html',
  'mozilla-readability/bug-1255978.html',
  'postlight-parser/www.ndtv.com.html',
  'mozilla-readability/archive-of-our-own.html',
  'mozilla-readability/wikipedia-2.html',
];
const others = [
  'newspaper4k/google_meta_refresh.html',
  'postlight-parser/jvndb.jvn.jp.html',
  'postlight-parser/pastebin.com.html',
  'postlight-parser/clinicaltrials.gov.html',
  'postlight-parser/github.com.html',
  'newspaper4k/cnn_main_site.html',
  'postlight-parser/www.youtube.com.html',
  'postlight-parser/www.reddit.com--external-link.html',
];
/** Of this repository, where there are no real ones. */
const samples: [string, BenchPage['kind']][] = [
  ['belarus-2020/', 'article'],
  ['grain-talks/', 'article'],
  ['hard-cases/', 'article'],
  ['two-romes/', 'article'],
  ['world/', 'article'],
  ['', 'other'],
  ['plain.html', 'other'],
];

const shortName = (path: string): string => path.replace(/^.*\//, '').replace(/\.html$/, '');

/** Where the pages come from, for the report. */
export const pagesSource = (): string =>
  realPages()
    ? `pages: ${articles.length} real articles and ${others.length} pages that are none; one article made of the library`
    : 'pages: the sample articles of tests/pages, no real pages here; one article made of the library';

/** `library`: text for the large article. */
export function benchPages(library: string): BenchPage[] {
  const real = realPages();
  const large: BenchPage = { name: 'the very large article', kind: 'large', html: largeArticle(library) };
  return [...(real ? realOnes(real) : sampleOnes()), large];
}

/** All real pages; none where they are absent. */
export const everyPage = (): BenchPage[] =>
  (realPages() ?? []).map((page) => ({
    name: shortName(page.path),
    kind: page.kind === 'not-article' ? 'other' : 'article',
    html: strip(htmlOf(page)),
  }));

const realOnes = (real: RealPage[]): BenchPage[] =>
  [...articles, ...others].map((path) => {
    const page = real.find((one) => one.path === path);
    if (!page)
      throw new Error(`scripts/bench/pages/choice.ts names ${path}, which is not among the real pages.`);
    const kind = others.includes(path) ? 'other' : 'article';
    return { name: shortName(path), kind, html: strip(htmlOf(page)) };
  });

const sampleOnes = (): BenchPage[] =>
  samples.map(([path, kind]) => {
    const file = `${root}tests/pages/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`;
    return { name: path || 'index', kind, html: strip(readFileSync(file, 'utf8')) };
  });

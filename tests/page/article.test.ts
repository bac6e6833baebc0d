import { expect, it } from 'vitest';
import { isArticle } from '../../lib/page/article.ts';
import { paragraphs, parse, prose } from './parse.ts';

const og = (type: string) => `<meta property="og:type" content="${type}">`;
const ld = (type: string) =>
  `<script type="application/ld+json">{"@context":"x","@type": "${type}"}</script>`;
const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `<div><div><div><a href="/${n}">More</a><p>${prose(n)}</p></div></div></div>`,
  ).join('');
const shortPost =
  '<p>Two lines that the newsroom put out in a hurry, and that are all there is to read on this page so far tonight.</p>';

const cases: [name: string, is: boolean, body: string, head?: string][] = [
  ['paragraphs in an article element', true, `<article>${paragraphs(5)}</article>`],
  ['paragraphs alone', true, `<div>${paragraphs(6)}</div>`],
  ['short, but declared by JSON-LD', true, `<div>${shortPost.repeat(2)}</div>`, ld('NewsArticle')],
  ['short, but declared by Open Graph', true, `<div>${shortPost.repeat(2)}</div>`, og('article')],
  ['short and silent', false, `<div>${shortPost.repeat(2)}</div>`],
  [
    'line breaks for paragraphs',
    true,
    `<div><div>${prose(1)}<br><br>${prose(2)}<br><br>${prose(3)}<br>${prose(4)}<br>${prose(5)}</div></div>`,
  ],
  [
    'divisions for paragraphs, declared',
    true,
    `<div>${paragraphs(5).replaceAll('p>', 'div>')}</div>`,
    ld('Article'),
  ],
  [
    'paragraphs grouped around advertisements',
    true,
    `<article>${`<div>${paragraphs(3)}</div>`.repeat(6)}</article>`,
  ],
  [
    'a Japanese page says more with fewer letters',
    true,
    `<div>${'<p>白ロシアの首都ミンスクで日曜日、大統領選挙の結果に抗議する数万人が行進し、警官隊と衝突したと地元の通信社が伝えた。</p>'.repeat(4)}</div>`,
  ],
  [
    'short, but marked as an article around the text',
    true,
    `<div itemscope itemtype="https://schema.org/NewsArticle"><div>${shortPost.repeat(2)}</div></div>`,
  ],
  [
    'lines without paragraphs, marked as the body of an article',
    true,
    `<section itemprop="articleBody"><div>${paragraphs(5).replaceAll('p>', 'div>')}</div></section>`,
  ],
  [
    'front page with a marked teaser',
    false,
    `${teasers(60)}<div itemtype="https://schema.org/Article"></div>`,
  ],
  ['declared, but empty so far', false, '<div id="app"></div>', ld('NewsArticle')],
  ['front page of teasers', false, teasers(40), og('website')],
  ['front page that says nothing of itself', false, teasers(40)],
  ['video page', false, `<div>${paragraphs(3)}</div>`, og('video.other')],
  ['website with a long essay', true, `<div>${paragraphs(30)}</div>`, og('website')],
  [
    'forum: many small heaps',
    false,
    Array.from({ length: 40 }, () => `<div><div><div><div>${paragraphs(2)}</div></div></div></div>`).join(''),
    og('website'),
  ],
  ['shop', false, `<div>${paragraphs(6)}</div>${'<span class="price">9</span>'.repeat(12)}`],
  ['code', false, `<pre>${prose().repeat(20)}</pre>`],
  [
    'list of items',
    false,
    `<ul>${Array.from({ length: 20 }, (_, n) => `<li><p>${prose(n)}</p></li>`).join('')}</ul>`,
  ],
  ['imprint in the footer', false, `<footer>${paragraphs(8)}</footer>`],
  [
    'links',
    false,
    `<div>${paragraphs(8).replaceAll('<p>', '<p><a href="/">').replaceAll('</p>', '</a></p>')}</div>`,
  ],
  ['nothing', false, ''],
];
it.each(cases)('%s: %s', (_, is, body, head) => expect(isArticle(parse(body, head))).toBe(is));

/** When a page says its article was published; what is broken or hostile is no date. */
import { describe, expect, it } from 'vitest';
import { dayOf, publicationDay } from '../../lib/page/date.ts';
import { paragraphs, parse, prose } from './parse.ts';

const days: [written: unknown, day: string | undefined][] = [
  ['2020-08-09', '2020-08-09'],
  [' 2020-08-09T23:30:00+03:00', '2020-08-09'],
  ['2020-08-09 10:00', '2020-08-09'],
  ['20200809T100000Z', '2020-08-09'],
  ['2020-02-29', '2020-02-29'],
  ['2021-02-29', undefined],
  ['2020-13-01', undefined],
  ['2020-00-10', undefined],
  ['2020-08-091', undefined],
  ['2020-0809', undefined],
  ['1597017600', undefined],
  ['0001-01-01', undefined],
  ['1799-12-31', undefined],
  ['1800-01-01', '1800-01-01'],
  ['2099-12-31', '2099-12-31'],
  ['2100-01-01', undefined],
  ['1970-01-01T00:00:00Z', undefined],
  ['9 August 2020', undefined],
  ['', undefined],
  [20200809, undefined],
  [null, undefined],
];
it.each(days)('%j is the day %s', (written, day) => expect(dayOf(written)).toBe(day));

const data = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const meta = '<meta property="article:published_time" content="2019-05-01T08:00:00Z">';
const article = { '@type': 'NewsArticle', datePublished: '2020-08-09T10:00:00Z' };
const dayOfHead = (head: string, body = '') => publicationDay(parse(body, head));

describe('JSON-LD', () => {
  const said: [name: string, json: unknown][] = [
    ['alone', article],
    ['in a list', [{ '@type': 'Organization', name: 'News' }, article]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'Person' }, article] }],
    ['in a list of graphs', [[{ '@graph': [article] }]]],
    ['as what a page is about', { '@type': 'WebPage', mainEntity: article }],
    ['by several types', { ...article, '@type': ['Thing', 'https://schema.org/NewsArticle'] }],
    ['without a type', { datePublished: '2020-08-09' }],
    ['of the page', { '@type': 'WebPage', datePublished: '2020-08-09' }],
    [
      'of the article before that of the page',
      [{ '@type': 'WebPage', datePublished: '2001-01-01' }, article],
    ],
    ['not of a video', [{ '@type': 'VideoObject', datePublished: '2001-01-01' }, article]],
    ['not of a comment', { comment: { '@type': 'Comment', datePublished: '2001-01-01' }, ...article }],
    ['after one that is no date', [{ ...article, datePublished: 'soon' }, article]],
    ['wrapped for XML', `<![CDATA[${JSON.stringify(article)}]]>`],
    ['changed a little later', { ...article, dateModified: '2022-12-31' }],
  ];
  it.each(said)('%s', (_, json) => expect(dayOfHead(meta + data(json))).toBe('2020-08-09'));

  const silent: [name: string, json: unknown][] = [
    ['broken', '{"@type":"NewsArticle","datePublished":"2020-08-09'],
    ['empty', ''],
    ['a number', '12 /* datePublished */'],
    ['null', '{"@graph":null,"mainEntity":[null,"datePublished"]}'],
    ['a date that is none', { ...article, datePublished: '2020-99-99' }],
    ['a date that is an object', { ...article, datePublished: { '@value': '2020-08-09' } }],
    ['a type that is an object', { ...article, '@type': { toString: 1, datePublished: [] } }],
    ['a video', { ...article, '@type': 'VideoObject' }],
    ['kept up for years', { ...article, dateModified: '2023-01-01' }],
    ['lists without end', `${'['.repeat(200_000)}"datePublished"${']'.repeat(200_000)}`],
    ['objects without end', `${'{"datePublished":0,"@graph":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['behind a thousand others', [...Array.from({ length: 1000 }, () => ({ '@type': 'Person' })), article]],
    ['huge', { ...article, articleBody: 'a'.repeat(1_000_000) }],
  ];
  it.each(silent)('says nothing, and the page’s own date stands: %s', (_, json) =>
    expect(dayOfHead(data(json) + meta)).toBe('2019-05-01'),
  );
  it('is read up to a megabyte of all', () => {
    const long = data({ articleBody: 'a'.repeat(600_000), datePublished: 'never' });
    expect(dayOfHead(long + data(article))).toBe('2020-08-09');
    expect(dayOfHead(long + data({ ...article, articleBody: 'a'.repeat(600_000) }))).toBeUndefined();
  });
});

describe('what the page shows', () => {
  const time = '<time datetime="2018-03-04T05:06:07Z">4 March</time>';
  const head = '<title>A vote in Minsk is held</title>';
  const shown: [name: string, body: string, day: string | undefined][] = [
    ['beside the headline', `<article><h1>A vote</h1>${time}${paragraphs(5)}</article>`, '2018-03-04'],
    [
      'over it',
      `<article><header><p>${time}</p><h1>A vote</h1></header>${paragraphs(5)}</article>`,
      '2018-03-04',
    ],
    [
      'under a standfirst',
      `<main><h1>A vote</h1><p>${prose()}</p><p>By X, ${time}</p>${paragraphs(5)}</main>`,
      '2018-03-04',
    ],
    ['in the text', `<article><h1>A vote</h1>${paragraphs(5)}<p>${time}</p></article>`, undefined],
    [
      'of a teaser',
      `<article><h1>A vote</h1>${paragraphs(5)}</article><article><h2>Other</h2>${time}</article>`,
      undefined,
    ],
    [
      'in the page’s own head',
      `<header>${time}</header><main><h1>A vote</h1>${paragraphs(5)}</main>`,
      undefined,
    ],
    ['without a headline', `<article>${time}${paragraphs(5)}</article>`, undefined],
    [
      'far from it',
      `${time}${'<div>'.repeat(5)}<h1>A vote</h1>${paragraphs(5)}${'</div>'.repeat(5)}`,
      undefined,
    ],
    [
      'wrong',
      `<article><h1>A vote</h1><time datetime="yesterday"></time>${paragraphs(5)}</article>`,
      undefined,
    ],
    ['nothing', '', undefined],
  ];
  it.each(shown)('%s', (_, body, day) => expect(dayOfHead(head, body)).toBe(day));
  it('yields to what it declares', () =>
    expect(dayOfHead(head + meta, `<article><h1>A vote</h1>${time}</article>`)).toBe('2019-05-01'));
});

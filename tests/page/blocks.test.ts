import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { offsetOf, type PageBlock, placeOf } from '../../lib/page/blocks.ts';
import { extract, readDocument } from '../../lib/page/read.ts';
import { paragraphs, parse, prose } from './parse.ts';

const blocksOf = (body: string) => extract(parse(body)).blocks;
const textsOf = (body: string) => blocksOf(body).map(({ block }) => block.text);

describe('text as the reader sees it', () => {
  const cases: [name: string, body: string, texts: string[]][] = [
    ['one paragraph', '<p>In Minsk.</p>', ['In Minsk.']],
    ['indented source', '<p>\n    In\n    Minsk.\n</p>', ['In Minsk.']],
    ['gap before inline', '<p>In <b> Minsk</b> .</p>', ['In Minsk .']],
    ['name over inline elements', '<p><b>Luka</b>shenka spoke.</p>', ['Lukashenka spoke.']],
    ['soft hyphen stays', '<p>Luka&shy;shenka spoke.</p>', ['Luka\u00ADshenka spoke.']],
    ['no-break space is a space', '<p>Mr&nbsp;Putin</p>', ['Mr Putin']],
    ['glued as in the page', '<p><span>Editor’s Note</span>First, he</p>', ['Editor’s NoteFirst, he']],
    ['line break', '<p>Minsk <br> Belarus</p>', ['Minsk\nBelarus']],
    ['two line breaks part paragraphs', '<div>Minsk<br><br>Belarus</div>', ['Minsk', 'Belarus']],
    ['text beside blocks', '<div>Minsk<p>Brest</p>Hrodna</div>', ['Minsk', 'Brest', 'Hrodna']],
    ['comment does not part', '<p>Luka<!-- x -->shenka</p>', ['Lukashenka']],
    ['code parts words', '<p>Minsk <code>x</code> Arena</p>', ['Minsk \uFFFC Arena']],
    ['a hidden word does not', '<p>Minsk <i hidden>x</i>Arena</p>', ['Minsk Arena']],
    ['custom elements are inline', '<p>In <x-name>Minsk</x-name>.</p>', ['In Minsk.']],
    ['ruby without its reading', '<p><ruby>明斯克<rt>míngsīkè</rt></ruby></p>', ['明斯克']],
    ['digits alone are none', '<p>Minsk</p><p>2020</p>', ['Minsk']],
  ];
  it.each(cases)('%s', (_, body, texts) => expect(textsOf(body)).toEqual(texts));
});

const links = '<ul><li><a href="/a">Minsk votes on</a></li><li><a href="/b">Minsk waits</a></li></ul>';
const teaser = `<div><h3><a href="/a">Minsk votes</a></h3><p>${prose(9)}</p></div>`;

describe('what is left alone', () => {
  const cases: [name: string, html: string][] = [
    ['navigation', '<nav><p>Minsk</p></nav>'],
    ['aside', '<aside><p>Minsk</p></aside>'],
    ['footer', '<footer><p>Minsk</p></footer>'],
    ['role', '<div role="complementary"><p>Minsk</p></div>'],
    ['hidden', '<div hidden><p>Minsk</p></div>'],
    ['hidden from assistive technology', '<div aria-hidden="true"><p>Minsk</p></div>'],
    ['editable', '<div contenteditable><p>Minsk</p></div>'],
    ['code', '<pre>Minsk</pre>'],
    ['script', '<script>Minsk</script>'],
    ['style', '<style>Minsk</style>'],
    ['template', '<template><p>Minsk</p></template>'],
    ['drawing', '<svg><text>Minsk</text></svg>'],
    ['field', '<textarea>Minsk</textarea>'],
    ['form of labels', '<form><label>Minsk</label><input></form>'],
    ['comments', '<section id="comments"><p>Minsk</p></section>'],
    ['comments in camel case', '<div class="commentList"><p>Minsk</p></div>'],
    ['a comment that is an article', '<article class="comment"><p>Minsk</p></article>'],
    ['related articles', '<div class="related-articles"><p>Minsk</p></div>'],
    ['box of links', '<ul><li><a href="/a">Minsk votes</a></li><li><a href="/b">Minsk waits</a></li></ul>'],
    ['advertisement', '<div class="ad-slot"><p>Minsk</p></div>'],
    ['a small box named by one word of many', '<div class="page-footer-newsletter-2"><p>Minsk</p></div>'],
    ['the foot of the page', '<div class="foot"><p>Minsk</p></div>'],
    ['a heading over a box of links', `<div><h3>Minsk</h3>${links}</div>`],
    ['a list of teasers', `<div>${teaser}${teaser}${teaser}</div>`],
    ['names of networks', '<ul><li>Facebook</li><li>Share on X</li><li>Minsk</li></ul>'],
    ['a link that shares', '<p><a href="https://x.test/intent/tweet?u=1">Minsk</a></p>'],
    ['a link that is called so', '<p><a class="btn share-x" href="/s">Minsk</a></p>'],
    ['a request for consent', '<div class="page-consent-2"><p>Minsk</p></div>'],
    ['the banner of the page', '<div role="banner"><p>Minsk</p></div>'],
    ['a line that is a link', '<p><a href="/a">Minsk votes on and on</a></p>'],
    ['a line that is a link, with a lead', '<p><b>Read also:</b> <a href="/a">Minsk votes on and on</a></p>'],
    ['an item with a lead', '<ul><li>Lire aussi : <a href="/a">Minsk votes on and on</a></li></ul>'],
    ['a form that asks in a sentence', `<form><p>${prose(9)}</p><input></form>`],
  ];
  it.each(cases)('%s', (_, html) =>
    expect(textsOf(`<article>${paragraphs(3)}${html}</article>`)).toEqual([prose(0), prose(1), prose(2)]),
  );

  it('but an editable element that says it is none is text', () =>
    expect(textsOf('<p contenteditable="false">Minsk</p>')).toEqual(['Minsk']));
  it('but a long text in a box of such a name is read', () =>
    expect(
      textsOf(`<div>${paragraphs(6)}</div><div class="page-2-newsletter">${paragraphs(12)}</div>`),
    ).toHaveLength(18));
  it('but a paragraph called after the wall before it is read', () =>
    expect(
      textsOf(`<article>${paragraphs(3).replaceAll('<p>', '<p class="paywall">')}</article>`),
    ).toHaveLength(3));
  it('but a whole paragraph of such a name is read', () =>
    expect(
      textsOf(`<article>${paragraphs(3)}<p class="promo">${prose(3)} ${prose(4)}</p></article>`),
    ).toHaveLength(4));
  it('but in a page of teasers they are read', () =>
    expect(textsOf(`<div>${teaser.repeat(20)}</div>`).length).toBeGreaterThan(20));
  it('but linked headings between paragraphs are read', () =>
    expect(
      textsOf(
        `<article>${paragraphs(2)}${'<h3><a href="/a">Minsk</a></h3><p>It is a town.</p>'.repeat(9)}</article>`,
      ),
    ).toHaveLength(20));
  it('but a form around the whole page is read', () =>
    expect(textsOf(`<form><h1>Minsk</h1>${paragraphs(1)}</form>`)).toHaveLength(2));
  it('but the article is read while the page is covered', () => {
    const { blocks, invisible } = extract(parse(paragraphs(3)), { visible: () => false });
    expect([blocks.length, invisible.map(({ tagName }) => tagName)]).toEqual([3, ['BODY']]);
  });
  it('but a class that only speaks of comments is none', () =>
    expect(textsOf('<div class="has-comments"><p>Minsk</p></div>')).toEqual(['Minsk']));
  it('but an article tagged with a common word is read', () =>
    expect(
      textsOf(`<div><p>Minsk</p></div><article class="post tag-news">${paragraphs(4)}</article>`),
    ).toHaveLength(4));
  it('but a page that calls its article a widget is read', () =>
    expect(textsOf(`<div class="widget">${paragraphs(4)}</div>`)).toHaveLength(4));
  it.each([
    ['a linked sentence', '<p><a href="/m">Minsk votes on and on.</a></p>'],
    ['a sentence to share', `<p><a href="https://x.test/intent/tweet?u=1">Minsk: ${prose(9)}</a></p>`],
    ['a list that names one network', '<ul><li>Facebook</li><li>Minsk</li><li>Moscow</li></ul>'],
    ['a banner with a headline', '<div role="banner"><h1>Minsk</h1></div>'],
    ['a linked heading', '<h2><a href="/m">Minsk votes on and on</a></h2>'],
    ['a linked picture’s caption', '<div><a href="/m"><img src="m.jpg">Minsk votes on and on</a></div>'],
    ['words before a link', '<p>Thousands of people in <a href="/m">Minsk go on and on</a></p>'],
    [
      'a linked name in a list',
      '<ul><li>Minsk</li><li><a href="/m">Minsk Central Railway Station</a></li></ul>',
    ],
  ])('but %s stays', (_, html) =>
    expect(
      textsOf(`<article>${paragraphs(2)}${html}</article>`)
        .slice(2)
        .join(),
    ).toContain('Minsk'),
  );
  it('but a paragraph that is one linked name stays', () =>
    expect(textsOf(`<article>${paragraphs(2)}<p><a href="/m">Minsk</a></p></article>`)).toContain('Minsk'));
});

describe('roles, languages, sections', () => {
  it('tells headline, byline, caption, quote and list from text', () => {
    const body = `<article><h1>Minsk votes</h1><div class="byline">By A. Writer</div><figure><figcaption>Minsk</figcaption></figure>
      <p>${prose()}</p><blockquote><p>Quoted</p></blockquote><ul><li>Item</li></ul></article>`;
    expect(blocksOf(body).map(({ block }) => block.role)).toEqual([
      'headline',
      'byline',
      'caption',
      'text',
      'quote',
      'list',
    ]);
  });
  it.each([
    ['by a class in camel case', '<div class="authorText">Ann Writer</div>'],
    ['by a class in the plural', '<div class="BylinesWrapper-Kx">Ann Writer</div>'],
    ['of a list item', '<ul><li class="by-line">Ann Writer</li></ul>'],
    ['as a credit behind other words', '<p>Minsk votes <i class="credit">Agency</i></p>'],
    ['by one of several properties', '<div itemprop="author creator">Ann Writer</div>'],
    ['as a line with a linked author', '<p>By <a rel="author" href="/ann">Ann Writer</a> in Minsk</p>'],
    [
      'as a credit within a caption',
      '<figure><figcaption><span class="photo-credit">Ann Writer</span></figcaption></figure>',
    ],
  ])('tells a byline %s', (_, html) =>
    expect(blocksOf(`<article>${paragraphs(3)}${html}</article>`).at(-1)?.block.role).toBe('byline'),
  );
  it.each([
    [
      'an article named after its author',
      `<div class="post author-ann"><p>Minsk votes</p>${paragraphs(3)}</div>`,
    ],
    ['a line that is said to have one', '<p class="has-byline">Minsk votes</p>'],
    ['a caption with a credit', '<div class="credit-caption">Minsk votes</div>'],
    ['a sentence with an author in it', '<p>It was <span class="author">Ann Writer</span> who wrote it.</p>'],
    ['who said what is quoted', '<blockquote><div class="author">Ann Writer</div></blockquote>'],
  ])('takes for no byline %s', (_, html) =>
    expect(
      blocksOf(`<article>${paragraphs(3)}${html}</article>`).map(({ block }) => block.role),
    ).not.toContain('byline'),
  );
  it('parts a credit from its caption', () =>
    expect(
      blocksOf(
        `<article>${paragraphs(3)}<figure><figcaption>Minsk <i class="credit">Agency</i></figcaption></figure></article>`,
      )
        .slice(3)
        .map(({ block }) => [block.text, block.role]),
    ).toEqual([
      ['Minsk', 'caption'],
      ['Agency', 'byline'],
    ]));
  it('takes the headline from outside the root, first', () => {
    const document = parse(
      `<header><h1>Minsk goes to the polls</h1></header><main><div>${paragraphs(4)}</div></main>`,
      '<title>Minsk goes to the polls - News</title>',
    );
    expect(extract(document).blocks[0]?.block).toEqual({ text: 'Minsk goes to the polls', role: 'headline' });
  });
  it.each([
    ['the longest', '<h1>The Minsk Herald</h1><h1>Minsk goes to the polls today</h1>'],
    [
      'none that leads home',
      '<a href="/"><h1>The Minsk Herald</h1></a><h2>Minsk goes to the polls today</h2>',
    ],
    [
      'none in the banner',
      '<div role="banner"><h1>The Minsk Herald</h1></div><h2>Minsk goes to the polls today</h2>',
    ],
    ['a lesser heading', '<h1>Minsk</h1><h2>The Minsk</h2><h2>Minsk goes to the polls today</h2>'],
  ])('takes for headline %s', (_, headings) => {
    const document = parse(
      `${headings}<main>${paragraphs(4)}</main>`,
      '<title>Minsk goes to the polls today | The Minsk Herald</title>',
    );
    expect(extract(document).blocks[0]?.block.text).toBe('Minsk goes to the polls today');
  });
  it('takes the headline that shows, where there are two', () => {
    const document = parse(
      `<h1 class="narrow">Minsk goes to the polls</h1><h1 class="wide">Minsk goes to the polls</h1><main>${paragraphs(4)}</main>`,
      '<title>Minsk goes to the polls</title>',
    );
    const { blocks } = extract(document, { visible: (element) => element.className !== 'narrow' });
    expect(blocks[0]?.element.className).toBe('wide');
  });
  it('leaves out a footnote within a line that shows when it is pointed at', () => {
    const document = parse(
      `<article><p>Minsk<span class="note"> is the capital</span> votes.</p>${paragraphs(4)}</article>`,
    );
    const { blocks, invisible } = extract(document, { visible: (element) => element.className !== 'note' });
    expect(blocks[0]?.block.text).toBe('Minsk votes.');
    expect(invisible.map(({ className }) => className)).toEqual(['note']);
  });
  it('gives the nearest language', () => {
    const document = parse(`<article lang="be"><p>Мінск</p><p>In <i lang="de">Berlin</i></p></article>`);
    document.documentElement.setAttribute('lang', 'en');
    expect(extract(document).blocks.map(({ block }) => block.lang)).toEqual(['be', 'be']);
  });
  it('begins a section at each heading, and after the headline', () => {
    const body = `<article><h1>Head</h1><p>a</p><h2>Sub</h2><p>b</p><p>c</p></article>`;
    expect(blocksOf(body).map(({ section }) => section)).toEqual([1, 2, 3, 3, 3]);
  });
});

describe('the root', () => {
  it('leaves out what surrounds the article', () => {
    const body = `<div class="top"><p>Weather in Minsk</p></div><main><article>${paragraphs(5)}</article></main><div><p>Imprint</p></div>`;
    expect(textsOf(body)).toHaveLength(5);
  });
  it('takes the standfirst and captions around the text', () => {
    const body = `<article><p>Standfirst</p><div>${paragraphs(5)}</div></article>`;
    expect(textsOf(body)[0]).toBe('Standfirst');
  });
  it('keeps the lead beside the rest of the text', () => {
    const body = `<div><p>${prose(1)}</p><p>${prose(2)}</p><div class="rest">${paragraphs(9)}</div></div>`;
    expect(textsOf(body)).toHaveLength(11);
  });
  it('keeps the lead in a box of its own', () => {
    const body = `<div><div class="lead">${paragraphs(2)}</div><div class="rest">${paragraphs(9)}</div></div>`;
    expect(textsOf(body)).toHaveLength(11);
  });
  it('keeps the parts of a text that have one name', () => {
    const body = `<div><div class="part">${paragraphs(9)}</div><div class="part">${paragraphs(2)}</div></div>`;
    expect(textsOf(body)).toHaveLength(11);
  });
  it('leaves out a line behind the text, and takes one before it', () => {
    const body = `<article><p>Standfirst</p><div>${paragraphs(5)}</div><div><p>Write to Minsk</p></div></article>`;
    expect(textsOf(body)).toEqual(['Standfirst', ...textsOf(paragraphs(5))]);
  });
  it('takes the standfirst where the text lies in elements of the page’s own', () => {
    const body = `<article><div>Standfirst</div><x-text><div>${paragraphs(5)}</div></x-text><div>Share</div></article>`;
    expect(textsOf(body)).toEqual(['Standfirst', ...textsOf(paragraphs(5))]);
  });
  it('leaves out a feed of short news below the text', () => {
    const news = '<div><p>Minsk says no more than this, and it is said to be so.</p></div>';
    const body = `<div><div>${paragraphs(5)}</div><div class="feed">${news.repeat(9)}</div></div>`;
    expect(textsOf(body)).toHaveLength(5);
  });
  it('is never above the body, whatever the page calls itself', () => {
    const document = parse('<p>Minsk</p>');
    document.documentElement.setAttribute('itemtype', 'https://schema.org/Article');
    expect(extract(document).root.tagName).toBe('BODY');
  });
  it('holds all articles of an endless page', () => {
    const body = `<div id="feed"><article>${paragraphs(5)}</article><article>${paragraphs(5)}</article></div>`;
    expect(textsOf(body)).toHaveLength(10);
  });
});

describe('open shadow roots', () => {
  it('are read in place of their hosts, slots filled; no block crosses their border', () => {
    const document = parse(`<article>${paragraphs(2)}<x-box>Slotted</x-box></article>`);
    const host = document.querySelector('x-box')!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Inside</p>';
    expect(
      extract(document)
        .blocks.map(({ block }) => block.text)
        .slice(2),
    ).toEqual(['Inside']);
  });
});

/** What stands in the page at the place of `[start, end)`. */
function read(page: PageBlock, start: number, end: number): string {
  const { startContainer, startOffset, endContainer, endOffset } = placeOf(page, start, end)!;
  const nodes = [...new Set(page.pieces.map(({ node }) => node))];
  return nodes
    .slice(nodes.indexOf(startContainer), nodes.indexOf(endContainer) + 1)
    .map((node) =>
      node.data.slice(
        node === startContainer ? startOffset : 0,
        node === endContainer ? endOffset : node.data.length,
      ),
    )
    .join('');
}

describe('the way back to the page', () => {
  it('finds a name that is broken over elements', () => {
    const [page] = blocksOf('<p>  For\n <b>Luka</b>shenka\n now</p>');
    expect(page!.block.text).toBe('For Lukashenka now');
    expect(read(page!, 4, 14)).toBe('Lukashenka');
  });
  it('begins at the letters where a line break stands before', () => {
    const [page] = blocksOf('<p>At<br>Minsk</p>');
    expect(read(page!, 3, 8)).toBe('Minsk');
  });
  it('holds nothing of what stands nowhere', () => {
    const [page] = blocksOf('<p>At<br>Minsk</p>');
    expect(placeOf(page!, 2, 3)).toBeNull();
  });

  const inline = fc.constantFrom('', 'b', 'i', 'span');
  const word = fc.constantFrom('Minsk', 'a', '  ', '\n', ' ', '\u00AD', 'Łódź', '\u00A0', '.');
  it('is the same text, whatever the markup', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(inline, fc.array(word)), { minLength: 1 }), (parts) => {
        const body = parts
          .map(([tag, words]) => (tag ? `<${tag}>${words.join('')}</${tag}>` : words.join('')))
          .join('');
        for (const page of blocksOf(`<p>${body}</p>`)) {
          const { text } = page.block;
          expect(text).not.toMatch(/^ | $|[\n\t]/);
          for (let at = 0; at < text.length; at++) {
            const place = placeOf(page, at, at + 1)!;
            const unit = place.startContainer.data.slice(place.startOffset, place.startOffset + 1);
            expect(unit.replace(/\s/, ' ')).toBe(text[at]);
            expect(offsetOf(page, place.startContainer, place.startOffset)).toBe(at);
          }
        }
      }),
    ));
});

describe('a document without a browser', () => {
  it('says title, language, date, kind', () => {
    const document = parse(
      `<article>${paragraphs(6)}</article>`,
      '<title> Minsk\n votes </title><meta property="article:published_time" content="2020-08-16T10:00:00Z">',
    );
    document.documentElement.setAttribute('lang', 'en-GB');
    const { blocks, ...rest } = readDocument(document);
    expect(rest).toEqual({ title: 'Minsk votes', article: true, lang: 'en-GB', date: '2020-08-16' });
    expect(blocks).toHaveLength(6);
  });
  it('leaves out what its own markup hides', () =>
    expect(
      readDocument(parse(`${paragraphs(2)}<p style="display: none">Minsk</p><p class="hidden">Minsk</p>`))
        .blocks,
    ).toHaveLength(2));
  it('looks at each element of two megabytes a few times at most', () => {
    const document = parse(`<article>${paragraphs(18_000)}</article>`);
    const looked = vi.spyOn(Node.prototype, 'nextSibling', 'get');
    const began = performance.now();
    expect(extract(document).blocks).toHaveLength(18_000);
    expect(looked.mock.calls.length).toBeGreaterThan(18_000);
    expect(looked.mock.calls.length).toBeLessThan(5 * 18_000);
    expect(performance.now() - began).toBeLessThan(5000);
    looked.mockRestore();
  });
});

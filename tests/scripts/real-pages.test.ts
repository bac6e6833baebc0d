// @vitest-environment node
import { expect, it } from 'vitest';
import { type RealPage, realPages, strip, truthOf } from '../../scripts/real-pages.ts';

it('cuts the programs out of a page and leaves all else to the byte', () => {
  const page = (...programs: string[]) => `<!doctype html>
<html><head><META charset=utf-8>${programs[0]}
<script type="application/ld+json">{"@type": "Article"}</script>${programs[1]}</head>
<body class='a' ${programs[2]}><p>One &amp; two<table><tr>${programs[3]}<td>three</table>
<noscript><img src=x></noscript><a ${programs[4]} id=b>four</a><svg>${programs[5]}<path d="M0 0"/></svg>
<iframe ${programs[6]}></iframe><template>${programs[7]}<b>five</b></template></body></html>`;
  const programs = [
    '<meta http-equiv="Refresh" content="0; url=/elsewhere">',
    '<script>document.write("<p>")</script>',
    'onload="run()"',
    '<script src="a.js"></script>',
    'href=" javascript:void(0)"',
    '<script>1</script>',
    'srcdoc="<script>parent.run()</script>"',
    '<script type=module>2</script>',
  ];
  const bare = page(...programs.map(() => ''));
  expect(strip(page(...programs))).toBe(bare);
  expect(strip(bare)).toBe(bare);
});

const pages = realPages();
it.skipIf(!pages)('reads the manifest of the real pages', () => {
  const all = pages as RealPage[];
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['news', 'not-article', 'stress']));
  expect(all.every(({ path, bytes }) => /\.html$/.test(path) && bytes > 0)).toBe(true);
  const known = all.find(({ truth }) => truth);
  expect(known && truthOf(known)?.length).toBeGreaterThan(100);
});

// @vitest-environment node
/** Real pages of many publishers, where they are at hand: an article or not. */
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { afterAll, expect, it } from 'vitest';
import { isArticle } from '../../lib/page/article.ts';
import { sharedFile } from '../../scripts/shared.ts';

const manifest = sharedFile('pages/manifest.tsv');

/** Of those up to 300 kB, every one that is no article and every fourth that is: to parse all takes half a minute. */
const pages = manifest
  ? readFileSync(manifest, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .filter(([, , bytes]) => Number(bytes) < 300_000)
      .map(([path = '', , , , , , kind, , , charset]) => ({ path, charset, article: kind !== 'not-article' }))
      .filter(({ article }, i) => !article || i % 4 === 0)
  : [];

/** Neither runs scripts nor loads anything. */
const window = new Window({
  settings: {
    disableCSSFileLoading: true,
    disableIframePageLoading: true,
    handleDisabledFileLoadingAsSuccess: true,
  },
});
afterAll(() => window.happyDOM.close());

function load(path: string, charset: string | undefined): Document {
  const html = new TextDecoder(charset || 'utf-8').decode(readFileSync(sharedFile(`pages/${path}`)!));
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

it.skipIf(pages.length === 0)(
  'tells articles from all else on real pages',
  () => {
    const wrong = pages.filter(({ path, charset, article }) => isArticle(load(path, charset)) !== article);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  },
  60_000,
);

// @vitest-environment node
import { expect, it } from 'vitest';
import { isOurs } from '../../scripts/corpus/errors.ts';
import { type PageResult, resultOf } from '../../scripts/corpus/findings.ts';
import { casesOf, failed, plainReport, reportOf } from '../../scripts/corpus/report.ts';
import { strayTexts, type Visit } from '../../scripts/corpus/visit.ts';
import type { RealPage } from '../../scripts/real-pages.ts';

const pageAt = (path: string, kind: RealPage['kind'] = 'news'): RealPage => ({
  path,
  title: '',
  host: 'news.example',
  url: '',
  lang: 'en',
  kind,
  charset: 'utf-8',
  bytes: 1,
  elements: 1,
  truth: null,
});
const visit = (more: Partial<Visit> = {}): PageResult =>
  resultOf({
    page: pageAt('a.html'),
    browser: 'chromium',
    scripts: 'stripped',
    trouble: null,
    errors: [],
    changed: [],
    article: true,
    blocks: ['A text.'],
    marks: [],
    stray: [],
    shotTop: 0,
    ...more,
  });
const about = {
  date: '2026-11-23',
  machine: { cpu: 'a processor', cores: 2, system: 'Linux', node: '20.0.0' },
  versions: {},
  seconds: 1,
};
const report = (...results: PageResult[]) => reportOf(['chromium', 'firefox'], results, about);
const hidden = {
  text: 'Minsk',
  highlight: 'sidelight-strong',
  box: null,
  fault: 'does not show',
  path: 'body > p',
} as const;

it('tells what harms a reader most first, and once what both browsers find', () => {
  const cases = casesOf([
    visit({ page: pageAt('b.html'), article: false }),
    visit({ marks: [hidden] }),
    visit({ marks: [hidden], browser: 'firefox' }),
    visit({ page: pageAt('c.html'), changed: ['<body>'], scripts: 'scripted' }),
    visit({ page: pageAt('d.html', 'not-article') }),
    visit({ page: pageAt('e.html'), errors: ['Sidelight could not read this page'] }),
  ]);
  expect(cases.map(({ page, symptom, where }) => `${page}: ${symptom}: ${where.join(', ')}`)).toEqual([
    'e.html: an error of ours: chromium',
    'c.html: the page is not as it was: chromium with scripts',
    'd.html: read, though it is no article: chromium',
    'b.html: an article that is not read: chromium',
    'a.html: a mark where nothing shows: chromium, firefox',
  ]);
  expect(cases[4]?.cases).toEqual(['“Minsk” does not show: body > p']);
});

it('fails for anything that should not be, and for articles that are missed once they are many', () => {
  const read = Array.from({ length: 19 }, () => visit());
  const missed = visit({ article: false });
  expect(failed(report(...read, missed))).toBe(false);
  expect(failed(report(...read, missed, missed))).toBe(true);
  for (const wrong of [
    visit({ page: pageAt('a.html', 'not-article') }),
    visit({ errors: ['Sidelight'] }),
    visit({ changed: ['<body>'] }),
    visit({ blocks: [] }),
    visit({ marks: [hidden] }),
    visit({ marks: [{ ...hidden, fault: 'is in the furniture of the page' }] }),
    visit({ stray: ['Minsk'] }),
    visit({ trouble: 'it hangs' }),
  ])
    expect(failed(report(...read, wrong)), plainReport(report(...read, wrong))).toBe(true);
  // Offline a page with its scripts on may hang: that is told, and no failure.
  const lost = report(...read, visit({ trouble: 'it hangs', article: false, scripts: 'scripted' }));
  expect(failed(lost)).toBe(false);
  expect(plainReport(lost)).toContain('scripts on  a.html');
});

it('finds marks whose text is no mention, in the order of the text', () => {
  const surfaces = ['Minsk', 'Central Election Commission', 'Minsk', 'Putin'];
  expect(strayTexts(['Minsk', 'Central\n  Election Commission', 'Putin'], surfaces)).toEqual([]);
  expect(strayTexts(['Putin', 'Minsk'], surfaces)).toEqual(['Minsk']);
  expect(strayTexts(['Min', 'Putin'], surfaces)).toEqual(['Min']);
});

it('takes the errors of the extension for ours and those of a page for its own', () => {
  expect(isOurs('Sidelight could not read this page: Error', '')).toBe(true);
  expect(isOurs('Uncaught (in promise) Error: Sidelight’s link had no answer', '')).toBe(true);
  expect(isOurs('Uncaught TypeError', 'at f (moz-extension://5ed0/page.js:1:1)')).toBe(true);
  expect(isOurs('Uncaught TypeError: x is not a function', 'https://news.example/a.js')).toBe(false);
  // A tab that closes too early for an answer is none.
  expect(isOurs('Promise resolved after context unloaded\n', 'moz-extension://5ed0/page.js')).toBe(false);
});

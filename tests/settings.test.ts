/** Sites as readers type them, and what lies under them. */
import { expect, it } from 'vitest';
import { parseSettings } from '../lib/settings.ts';
import { isUnderSite, siteOf, sitePattern } from '../lib/sites.ts';

const typed: [text: string, site: string | null][] = [
  ['news.example', 'news.example'],
  [' https://www.News.example/a?b#c ', 'news.example'],
  ['http://localhost:8080/', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['file:///etc/passwd', null],
  ['javascript:alert(1)', null],
  ['not a site', null],
  ['news', null],
  ['*.example', null],
  ['', null],
];
for (const [text, site] of typed) it(`“${text}” means ${site}`, () => expect(siteOf(text)).toBe(site));

const under: [host: string, site: string, is: boolean][] = [
  ['news.example', 'news.example', true],
  ['www.news.example', 'news.example', true],
  ['fakenews.example', 'news.example', false],
  ['example', 'news.example', false],
];
for (const [host, site, is] of under)
  it(`${host} is ${is ? '' : 'not '}under ${site}`, () => expect(isUnderSite(host, [site])).toBe(is));

it('a pattern covers what lies under a name, but not under an address of digits', () => {
  expect(sitePattern('news.example')).toBe('*://*.news.example/*');
  expect(sitePattern('127.0.0.1')).toBe('*://127.0.0.1/*');
});

it('broken settings read as the defaults, one by one', () => {
  expect(parseSettings({ openDelay: 'soon', marks: 'all' })).toMatchObject({ openDelay: 500, marks: 'all' });
  expect(parseSettings({ demonyms: 'no' })).toMatchObject({ demonyms: true });
  expect(parseSettings({ demonyms: false, faint: 0 })).toMatchObject({ demonyms: false, faint: true });
  expect(parseSettings(null)).toMatchObject({ enabled: true, scope: 'unset' });
});

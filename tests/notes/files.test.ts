/** Notes out to a file and in again. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportNotes, toCsv, toJson, toJsonLd, toMarkdown } from '../../lib/notes/export.ts';
import { importNotes, maxFile } from '../../lib/notes/import.ts';
import { note, plainNote } from './arbitrary.ts';

const now = '2026-11-22T12:00:00.000Z';

describe('import(export(x)) = x', () => {
  for (const [format, write] of [
    ['json', toJson],
    ['jsonld', toJsonLd],
  ] as const)
    it(format, () => {
      fc.assert(
        fc.property(fc.uniqueArray(note, { maxLength: 5, selector: ({ id }) => id }), (notes) => {
          expect(importNotes(write(notes, now))).toEqual(notes);
        }),
      );
    });
  it('with a byte order mark in front', () => {
    expect(importNotes(`\uFEFF${toJson([plainNote()], now)}`)).toEqual([plainNote()]);
  });
});

describe('bad files are refused with a sentence', () => {
  const one = (patch: object) =>
    JSON.stringify({ sidelight: 1, notes: [plainNote(), { ...plainNote(), ...patch }] });
  const cases: [name: string, file: string, says: RegExp][] = [
    ['nothing', '', /empty/],
    ['a picture', '\u0089PNG\r\n', /not JSON/],
    ['cut off', toJson([plainNote()], now).slice(0, 80), /cut off/],
    ['a number', '7', /not Sidelight/],
    ['other JSON', '{"notes": []}', /not Sidelight/],
    [
      'other JSON-LD',
      '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": []}',
      /not Sidelight/,
    ],
    ['of a later version', '{"sidelight": 2, "notes": []}', /newer Sidelight/],
    ['notes that are a map', '{"sidelight": 1, "notes": {}}', /not Sidelight/],
    ['a note that is null', '{"sidelight": 1, "notes": [null]}', /note 1 of 1 is not a note/],
    ['a body of a wrong type', one({ body: 5 }), /note 2 of 2, “body”/],
    ['a missing time', one({ created: undefined }), /note 2 of 2, “created”/],
    ['no such time', one({ created: '2026-99-01T00:00:00Z' }), /“created”/],
    [
      'an unknown kind',
      one({ subject: { type: 'entity', id: 'a', name: 'A', kind: 'ship' } }),
      /“subject.kind”/,
    ],
    [
      'a link that runs',
      one({ target: { url: 'javascript:alert(1)', title: '', site: '' } }),
      /“target.url”/,
    ],
    ['too long a body', one({ body: 'x'.repeat(100_001) }), /“body”/],
    ['an extra field', one({ evil: true }), /“evil”/],
    ['deep nesting', `{"sidelight":1,"notes":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, /note 1 of 1/],
    ['too large', ' '.repeat(maxFile + 1), /larger than 50 MB/],
    [
      'an annotation without body',
      toJsonLd([plainNote()]).replace('"body"', '"bodies"'),
      /note 1 of 1, “body”/,
    ],
  ];
  for (const [name, file, says] of cases)
    it(name, () => {
      expect(() => importNotes(file)).toThrow(says);
    });

  it('prototype keys', () => {
    const text = toJson([plainNote()], now).replace('"body"', '"__proto__": {"polluted": true}, "body"');
    expect(() => importNotes(text)).toThrow(/“__proto__”/);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('CSV', () => {
  const cells = (patch: Parameters<typeof plainNote>[0]) =>
    toCsv([plainNote(patch)])
      .slice(1)
      .split('\r\n')[1];
  it('starts with a byte order mark and a line of names', () => {
    expect(toCsv([])).toBe(
      '\uFEFFid,created,modified,about,name,entity,note,tags,quote,sentence,title,site,url\r\n',
    );
  });
  it('quotes commas, quotes and line ends', () => {
    expect(cells({ body: 'a, "b"' })).toContain(',"a, ""b""",');
    expect(toCsv([plainNote({ body: 'a\nb' })])).toContain(',"a\nb",');
  });
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])
    it(`${JSON.stringify(formula)} is no formula`, () => {
      expect(cells({ body: formula })).toContain(`,'${formula},`);
    });
});

describe('Markdown', () => {
  it('is one file with a heading an article', () => {
    const other = { url: 'https://news.example/b', title: 'Another', site: 'news.example' };
    const text = toMarkdown(
      [plainNote({ tags: ['city life'] }), plainNote({ target: other }), plainNote({ body: 'More.' })],
      now,
    );
    expect(text.match(/^## .*$/gm)).toEqual([
      '## [An article](<https://news.example/a>)',
      '## [Another](<https://news.example/b>)',
    ]);
    expect(text).toMatch(
      /^---\ntitle: Sidelight notes\nexported: 2026-11-22T12:00:00.000Z\nnotes: 3\ntags: \["city-life"\]\n---\n/,
    );
    expect(text).toContain('#city-life');
  });
  it('lets no page put a picture or a heading into it', () => {
    const title = '![x](http://tracker.example/p.png)\n# Big <img src=x>';
    const text = toMarkdown([plainNote({ target: { url: 'https://news.example/a', title, site: '' } })], now);
    expect(text).not.toMatch(/(?<!\\)!\[/);
    expect(text).not.toMatch(/(?<!\\)<img/);
    expect(text.match(/^# .*$/gm)).toEqual(['# Sidelight notes']);
  });
});

it('names a file by day and format', () => {
  expect(exportNotes([], 'jsonld', now)).toMatchObject({
    name: 'sidelight-notes-2026-11-22.jsonld',
    type: 'application/ld+json',
  });
});

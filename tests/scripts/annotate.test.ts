// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-'));
afterAll(() => rmSync(folder, { recursive: true }));

const annotate = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/annotate.ts', ...args],
    {
      cwd: root,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  return { status, stdout, stderr };
};
const file = (name: string, content: string | Uint8Array): string => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};

describe('annotate', () => {
  it('answers JSON lines with offsets into each text, and complains of bad ones', () => {
    const text = 'In Minsk.\n\nAnna Kowalska, a nurse, met Vladimir Putin. Kowalska smiled.';
    const { status, stdout, stderr } = annotate(
      ['--format', 'jsonl', '-'],
      `${JSON.stringify({ id: 7, text })}\nnonsense\n{"id":"x"}\n{"id":"y","text":""}\n`,
    );
    const [first, last] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const { start, end, surface } of first.mentions) expect(text.slice(start, end)).toBe(surface);
    expect(first).toMatchObject({
      id: 7,
      mentions: [
        { surface: 'Minsk', strength: 'sure', entity: { id: 'minsk', kind: 'place', wikipedia: 'Minsk' } },
        {
          surface: 'Anna Kowalska',
          entity: null,
          local: true,
          person: { name: 'Anna Kowalska' },
          introduction: { start: 11, role: 'a nurse' },
        },
        { surface: 'Vladimir Putin', entity: { id: 'vladimir-putin' } },
        { surface: 'Kowalska', local: true, person: { key: 'anna kowalska' } },
      ],
    });
    expect(last).toEqual({ id: 'y', mentions: [] });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('line 2'),
      expect.stringContaining('line 3'),
    ]);
    expect(status).toBe(2);
  });

  it('takes the title of a line as evidence, and prints offsets of the text alone', () => {
    const text = 'Moscow woke up. Kowalska smiled.';
    const lines = [
      { id: 'bare', text },
      { id: 'titled', text, title: 'Nurse Anna Kowalska of Moscow, Idaho, retires' },
      { id: 'no title', text, title: ' ' },
    ];
    const { status, stdout, stderr } = annotate(
      ['--format', 'jsonl'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    const [bare, titled, untitled] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).mentions);
    expect(bare).toEqual([expect.objectContaining({ entity: expect.objectContaining({ id: 'moscow' }) })]);
    expect(untitled).toEqual(bare);
    expect(titled).toMatchObject([
      { surface: 'Moscow', start: 0, end: 6, entity: { id: 'moscow-idaho' } },
      {
        surface: 'Kowalska',
        start: 16,
        person: { name: 'Anna Kowalska' },
        introduction: { title: true, start: 0, role: 'Nurse' },
      },
    ]);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('complains of a date that is none, and answers all the same', () => {
    const dates = [
      '2020-08-09',
      '2020',
      2020,
      '2020-08-09T10:00:00Z',
      null,
      'yesterday',
      '2020-02-30',
      '',
      7,
    ];
    const lines = dates.map((date, id) => JSON.stringify({ id, text: 'In Minsk.', date }));
    const { status, stdout, stderr } = annotate(['--format', 'jsonl'], lines.join('\n'));
    expect(stdout.match(/"id":"minsk"/g)).toHaveLength(dates.length);
    expect(stderr.trim().split('\n')).toEqual(
      [
        [6, '"yesterday"'],
        [7, '"2020-02-30"'],
        [9, '7'],
      ].map(
        ([line, date]) =>
          `sidelight: standard input, line ${line}: the date ${date} is ignored; give YYYY or YYYY-MM-DD, or leave it out.`,
      ),
    );
    expect(status).toBe(2);
  });

  it('reads the date of a page as the extension does', () => {
    const html = file(
      'dated.html',
      '<title>News</title><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2020-08-09T10:00"}]}</script><p>In Minsk.',
    );
    const { stdout } = annotate([html, '--format', 'json', '--site', 'news.example']);
    expect(JSON.parse(stdout).documents[0].date).toBe('2020-08-09');
  });

  it('answers the good files and names the bad', () => {
    const html = file(
      'page.html',
      '<!doctype html><title>News</title><nav>Kyiv</nav><article><h1>In Minsk</h1><p>Vladimir Putin spoke in Moscow for a long time, and those who had come listened to him without a word.</p></article>',
    );
    const { status, stdout, stderr } = annotate([
      file('binary', new Uint8Array([1, 0, 2])),
      'no-such-file',
      html,
      '--format',
      'json',
    ]);
    const { documents } = JSON.parse(stdout);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ file: html, title: 'News', article: expect.any(Boolean) });
    const surfaces = documents[0].blocks.flatMap((block: { mentions: { surface: string }[] }) =>
      block.mentions.map(({ surface }) => surface),
    );
    expect(surfaces).toEqual(['Minsk', 'Vladimir Putin', 'Moscow']);
    expect(stderr).toMatch(/binary: this is binary/);
    expect(stderr).toMatch(/no-such-file: there is no such file/);
    expect(status).toBe(2);
  });

  it('prints a list a reader understands', () => {
    const { status, stdout } = annotate(['-'], 'Vladimir Putin spoke.');
    expect(stdout).toContain('● Vladimir Putin → Vladimir Putin · person');
    expect(status).toBe(0);
  });

  it('refuses a site that is none', () => {
    const { status, stdout, stderr } = annotate(['--site', 'not a site'], 'In Minsk.');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--site is a host name such as news.example, not "not a site"');
  });

  it('refuses an unknown format with its usage', () => {
    const { status, stdout, stderr } = annotate(['--format', 'xml']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--format is text, json or jsonl');
  });
}, 60_000);

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

  it('refuses an unknown format with its usage', () => {
    const { status, stdout, stderr } = annotate(['--format', 'xml']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--format is text, json or jsonl');
  });
}, 60_000);

// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../lib/knowledge/layout.ts';
import { link } from '../../lib/linking/link.ts';
import { loadBase } from '../../scripts/base.ts';
import { readHtml } from '../../scripts/documents.ts';
import { pagePath, plain, readExpected, score } from './expected.ts';

const index = openIndex((await loadBase()).index);

/** At least this share of what is linked is right, and of what should be linked is found. */
const least = 0.97;

const pages = ['belarus-2020', 'world', 'hard-cases'];
const documents = new Map(
  await Promise.all(
    pages.map(
      async (page) => [page, await readHtml(readFileSync(pagePath(`${page}/index.html`), 'utf8'))] as const,
    ),
  ),
);

describe.each(pages)('%s', (page) => {
  const read = documents.get(page)!;
  const expected = readExpected(page).get('')!;
  it('is an article', () => expect(read.article).toBe(true));
  it('gives its blocks and nothing around them', () =>
    expect(read.blocks.map(({ text }) => plain(text))).toEqual(expected.blocks));
  it('is linked', () => judge(expected, read.blocks));
});

describe('app', () => {
  it.each([...readExpected('app')])('%s is linked', (_route, expected) =>
    judge(
      expected,
      expected.blocks.map((text) => ({ text })),
    ),
  );
});

function judge(expected: Parameters<typeof score>[0], blocks: { text: string }[]): void {
  const { mentions } = link(index, blocks);
  const { right, wrong, missed } = score(
    expected,
    blocks.map(({ text }) => text),
    mentions,
  );
  const report = [...wrong.map((each) => `wrong: ${each}`), ...missed.map((each) => `missed: ${each}`)].join(
    '\n',
  );
  expect(right / (right + wrong.length), report).toBeGreaterThanOrEqual(least);
  expect(right / (right + missed.length), report).toBeGreaterThanOrEqual(least);
}

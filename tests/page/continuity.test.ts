import { describe, expect, it } from 'vitest';
import type { PageBlock } from '../../lib/page/blocks.ts';
import { continuity, standsStill } from '../../lib/page/continuity.ts';

const node = (text: string) => document.createTextNode(text);
const page = (text: string, at = node(text)): PageBlock => ({
  block: { text, role: 'text' },
  pieces: [{ node: at, from: 0, at: 0, length: text.length }],
  element: document.body,
  section: 0,
});

describe('which blocks stayed', () => {
  const cases: [name: string, before: string, now: string, sources: (number | null)[], kept: number][] = [
    ['all', 'a b c', 'a b c', [0, 1, 2], 1],
    ['one came', 'a b', 'a x b', [0, null, 1], 1],
    ['one went', 'a b c', 'a c', [0, 2], 2 / 3],
    ['one changed', 'a b', 'a x', [0, null], 1 / 2],
    ['another order', 'a b', 'b a', [1, 0], 1],
    ['the same twice', 'a a', 'a a', [0, 1], 1],
    ['the same once more', 'a', 'a a', [0, null], 1],
    ['none', 'a b', 'x y', [null, null], 0],
    ['nothing was there', '', 'a', [null], 1],
  ];
  it.each(cases)('%s', (_, before, now, sources, kept) => {
    const read = (words: string) =>
      words
        .split(' ')
        .filter(Boolean)
        .map((word) => page(word));
    expect(continuity(read(before), read(now))).toEqual({ sources, kept });
  });

  it('of two with the same text, the one in the same node', () => {
    const [first, second] = [page('a'), page('a')];
    expect(continuity([first, second], [page('a', second.pieces[0]!.node)]).sources).toEqual([1]);
  });
  it('a heading that became a paragraph is new', () => {
    const heading = page('a');
    heading.block.role = 'headline';
    expect(continuity([heading], [page('a', heading.pieces[0]!.node)]).sources).toEqual([null]);
  });
});

it('a block stands still in the same nodes only', () => {
  const block = page('a');
  expect(standsStill(block, page('a', block.pieces[0]!.node))).toBe(true);
  expect(standsStill(block, page('a'))).toBe(false);
});

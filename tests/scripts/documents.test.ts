// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isHtml, readHtml, textBlocks } from '../../scripts/documents.ts';

describe('textBlocks', () => {
  const blocks = (text: string) => textBlocks(text).map(({ block, offset }) => [offset, block.text]);
  it.each([
    [
      'one\n\ntwo',
      [
        [0, 'one'],
        [5, 'two'],
      ],
    ],
    [
      'one\ntwo',
      [
        [0, 'one'],
        [4, 'two'],
      ],
    ],
    [
      '\n\n  one\n \ntwo\n',
      [
        [2, '  one'],
        [10, 'two'],
      ],
    ],
    ['', []],
  ])('%j', (text, expected) => expect(blocks(text)).toEqual(expected));
  it('joins lines that were wrapped at a column', () => {
    const text = 'Roman Bezsmertnyi, former ambassador of Ukraine to the\nRepublic of Belarus, believes it.';
    expect(blocks(text)).toEqual([[0, text.replace('\n', ' ')]]);
  });
  it('keeps every offset true', () => {
    const text = 'A first line.\n\nA second\nand a third.\n\n\n  Minsk';
    for (const { block, offset } of textBlocks(text))
      expect(text.slice(offset, offset + block.text.length)).toBe(block.text);
  });
});

describe('isHtml', () => {
  it.each([
    ['page.html', '', true],
    ['page', '  <!DOCTYPE html><p>', true],
    ['page.txt', 'a < b', false],
    ['-', '<html lang="en">', true],
  ])('%s %s', (file, content, html) => expect(isHtml(file, content)).toBe(html));
});

describe('readHtml', () => {
  it('reads on behind a style sheet inside a drawing and tags that are never closed', async () => {
    const { blocks } = await readHtml(
      '<title>t</title><svg><style>.a{}</style><g/></svg><div><p>In Minsk, many words were said and heard.<p>In Kyiv, others were.',
    );
    expect(blocks.map(({ text }) => text)).toEqual([
      'In Minsk, many words were said and heard.',
      'In Kyiv, others were.',
    ]);
  });
});

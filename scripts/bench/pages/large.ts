/** An article larger than any: two million characters in fifty thousand nodes. */
import { pieces } from '../cut.ts';

/** UTF-16 units of a paragraph; each makes eight nodes. */
const paragraph = 320;

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);

/** Three parts in a row of a text: the middle one in an element. */
const withElement = (text: string, tag: string): string => {
  const third = Math.ceil(text.length / 3);
  const [before, inside, after] = [
    text.slice(0, third),
    text.slice(third, third + 12),
    text.slice(third + 12),
  ];
  return `${escaped(before)}<${tag}>${escaped(inside)}</${tag}>${escaped(after)}`;
};

export function largeArticle(text: string): string {
  const paragraphs = pieces(text, paragraph).map((piece) => {
    const half = piece.length >> 1;
    return `<p>${withElement(piece.slice(0, half), 'em')}${withElement(piece.slice(half), 'a')}</p>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A very large article</title>
<article><h1>A very large article</h1>${paragraphs.join('')}</article></html>`;
}

/** Small documents for the tests of lib/page. */

export const parse = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, 'text/html');

/** A sentence of prose, long enough to count as such; `n` makes it another one. */
export const prose = (n = 0): string =>
  `Sentence ${n} goes on for long enough, with a clause or two in the middle, that nobody would take it for a label.`;

export const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<p>${prose(n)}</p>`).join('');

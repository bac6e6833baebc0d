/** Cuts a text into pieces of a length. */

/** Pieces of at most `size` UTF-16 units that end at white space. Together they are the text. */
export function pieces(text: string, size: number): string[] {
  const cut: string[] = [];
  for (let from = 0; from < text.length; ) {
    const limit = from + size;
    const space = Math.max(text.lastIndexOf(' ', limit), text.lastIndexOf('\n', limit));
    const to = limit >= text.length ? text.length : space > from ? space : limit;
    cut.push(text.slice(from, to));
    from = to;
  }
  return cut;
}

/** Cuts an article into blocks: paragraph-like runs of text as the reader sees them, each with its way back to the page. */
import type { Block } from '../linking/block.ts';
import { states, wordsOf } from './boxes.ts';
import type { Sliced } from './slices.ts';
import { isInline, langOf, type Visitor, walk } from './tree.ts';
import { isOpaque, type Weights } from './weight.ts';

/** `length` units of a block from `at` on are the same number of units of `node` from `from` on. */
export interface Piece {
  node: Text;
  from: number;
  at: number;
  length: number;
}

export interface PageBlock {
  block: Block;
  /** In order of the text. What has no piece (the newline of a `<br>`) stands nowhere in the page. */
  pieces: Piece[];
  /** The block-level element it stands in. */
  element: Element;
  /** Counts from 0; a heading begins a new one, and what follows the article's own headline another. */
  section: number;
}

/** Stands for what is left alone within a line (code, a field), so that the words around it do not join. */
const opaque = '\uFFFC';
interface Surroundings {
  element: Element;
  role: Block['role'];
  lang: string | undefined;
}

const roleByTag: Record<string, Block['role']> = {
  H1: 'headline',
  H2: 'headline',
  H3: 'headline',
  H4: 'headline',
  H5: 'headline',
  H6: 'headline',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  BLOCKQUOTE: 'quote',
  LI: 'list',
  DT: 'list',
  DD: 'list',
  TH: 'list',
};

const bylineWords = new Set(
  'byline bylines author authors dateline credit credits copyright photographer photographers'.split(' '),
);
/** A name of more words speaks of more than authors. */
const maxBylineWords = 5;
/** A longer one is an author's portrait or the article itself under a careless class name. UTF-16 units. */
const maxByline = 200;
/** A longer line with an author's name in it may tell of them. UTF-16 units. */
const maxCreditLine = 120;
/** They are what they are, whoever is named in them. */
const fixedTags = /^(?:H1|FIGCAPTION|CAPTION|BLOCKQUOTE)$/;
/** A shorter table cell is a name or a number rather than a sentence. UTF-16 units. */
const shortCell = 80;

const isBylineName = (name: string): boolean => {
  const words = wordsOf(name.replace(/by-line/i, 'byline'));
  return (
    words.length <= maxBylineWords &&
    words.some((word) => bylineWords.has(word)) &&
    words.at(-1) !== 'caption' &&
    !states.test(name)
  );
};

/** Most of a page's elements have no such letters in their class: the names in it need not be looked at. */
const mayBeByline = /by-?line|author|dateline|credit|copyright|photographer/i;

/** A credit of a picture stands behind its caption, whatever that is called. */
const ownsPicture = /credit|copyright|photographer/i;

/** Whether an element says that it names authors or rights holders. */
function namesAuthors(element: Element): boolean {
  if (element.getAttribute('rel') === 'author') return true;
  const property = element.getAttribute('itemprop');
  if (property !== null && /(?:^|\s)(?:author|creditText|copyrightHolder)(?:\s|$)/.test(property))
    return true;
  const names = element.getAttribute('class') ?? '';
  return mayBeByline.test(names) && names.split(/\s+/).some(isBylineName);
}

/**
 * Gathers runs of text between the borders of block-level elements. Whitespace collapses as it is rendered; spaces that
 * do not break become common ones, for a name is the same with either.
 */
class Gatherer implements Visitor {
  readonly blocks: PageBlock[] = [];
  private text = '';
  private pieces: Piece[] = [];
  private section = 0;
  /** An author is named in the line. */
  private credited = false;
  private around!: Surroundings;
  private readonly outer: Surroundings[] = [];

  constructor(
    private readonly weights: Weights,
    private readonly headline: Element | null,
  ) {}

  *gather(element: Element, role: Block['role']): Sliced<void> {
    this.around = { element, role, lang: langOf(element) };
    yield* walk(element, this);
    this.flush();
  }

  enter(element: Element, tag: string): boolean {
    if (tag === 'BR') this.lineBreak();
    if (tag === 'BR' || tag === 'WBR') return false;
    const inline = isInline(tag);
    if (this.weights.skipped(element)) {
      if (!inline) this.flush();
      else if (isOpaque(element, tag) && !this.text.endsWith(opaque)) this.text += opaque;
      return false;
    }
    const { around } = this;
    const lang = element.getAttribute('lang') || around.lang;
    this.outer.push(around);
    if (!inline) {
      this.flush();
      this.around = { element, role: this.roleOf(element, tag, around.role), lang };
      return true;
    }
    if (lang !== around.lang) this.around = { ...around, lang };
    if (around.role === 'byline' || around.role === 'quote' || !namesAuthors(element)) return true;
    if (around.role !== 'caption' && !ownsPicture.test(element.getAttribute('class') ?? ''))
      this.credited = true;
    else if (element.textContent!.length <= maxByline) {
      this.flush();
      this.around = { ...this.around, role: 'byline' };
    }
    return true;
  }

  leave(_: Element, tag: string): void {
    const outer = this.outer.pop()!;
    if (!isInline(tag) || this.around.role !== outer.role) this.flush();
    this.around = outer;
  }

  border(): void {
    this.flush();
  }

  /** Who is named under a quotation said it. */
  private roleOf(element: Element, tag: string, outer: Block['role']): Block['role'] {
    const isByline =
      outer !== 'quote' &&
      !fixedTags.test(tag) &&
      namesAuthors(element) &&
      (this.weights.weightOf(element)?.chars ?? 0) <= maxByline;
    return isByline ? 'byline' : (roleByTag[tag] ?? outer);
  }

  private lineBreak(): void {
    // Two line breaks are how pages without paragraphs part them.
    if (this.text.endsWith('\n') || this.text === '') {
      this.flush();
    } else {
      this.dropTrailingSpace();
      this.text += '\n';
    }
  }

  put(node: Text): void {
    const { data } = node;
    const gaps = /[ \t\n\r\f\u00A0]{2,}|[\t\n\r\f\u00A0]/g;
    let from = 0;
    while (from < data.length) {
      const gap = gaps.exec(data);
      this.append(node, data, from, gap ? gap.index : data.length);
      if (!gap) break;
      this.appendSpace(node, gap.index);
      from = gaps.lastIndex;
    }
  }

  private append(node: Text, data: string, from: number, end: number): void {
    let start = from;
    if (data[start] === ' ' && start < end && (this.text === '' || /[ \n]$/.test(this.text.slice(-1))))
      start++;
    if (start >= end) return;
    this.addPiece(node, start, end - start);
    this.text += data.slice(start, end);
  }

  private appendSpace(node: Text, from: number): void {
    const last = this.text.slice(-1);
    if (last === '' || last === ' ' || last === '\n') return;
    this.addPiece(node, from, 1);
    this.text += ' ';
  }

  private addPiece(node: Text, from: number, length: number): void {
    const last = this.pieces.at(-1);
    if (
      last &&
      last.node === node &&
      last.from + last.length === from &&
      last.at + last.length === this.text.length
    )
      last.length += length;
    else this.pieces.push({ node, from, at: this.text.length, length });
  }

  private dropTrailingSpace(): void {
    if (!this.text.endsWith(' ')) return;
    this.text = this.text.slice(0, -1);
    const last = this.pieces.at(-1);
    if (last && last.at + last.length > this.text.length && --last.length === 0) this.pieces.pop();
  }

  private flush(): void {
    const { around } = this;
    if (this.text.endsWith('\n')) this.text = this.text.slice(0, -1);
    while (this.text.endsWith(' ')) this.dropTrailingSpace();
    const { text, pieces, credited } = this;
    this.text = '';
    this.pieces = [];
    this.credited = false;
    if (pieces.length === 0 || !/\p{L}/u.test(text)) return;
    let role = around.role ?? 'text';
    if (credited && text.length <= maxCreditLine && !/[.!?…][”"’»]?$/.test(text)) role = 'byline';
    if (role === 'text' && around.element.tagName === 'TD' && text.length < shortCell) role = 'list';
    if (role === 'headline') this.section++;
    const block: Block = { text, role };
    if (around.lang) block.lang = around.lang;
    this.blocks.push({ block, pieces, element: around.element, section: this.section });
    // The headline is far from the text: what it names is marked there once more.
    if (around.element === this.headline) this.section++;
  }
}

/**
 * The blocks of `root` in document order, in time linear in its size. `headline` comes first where it stands
 * outside the root.
 */
export function* gatherBlocks(
  root: Element,
  weights: Weights,
  headline: Element | null,
): Sliced<PageBlock[]> {
  const gatherer = new Gatherer(weights, headline);
  if (headline && !root.contains(headline)) yield* gatherer.gather(headline, 'headline');
  yield* gatherer.gather(root, roleByTag[root.tagName]);
  return gatherer.blocks;
}

/** A stretch of a block as positions in the page. */
export interface Place {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** Index of the last piece that begins at or before `offset`; -1 where none does. */
function pieceBefore(pieces: Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where `[start, end)` of a block stands in the page; null where none of it does. */
export function placeOf({ pieces }: Pick<PageBlock, 'pieces'>, start: number, end: number): Place | null {
  let first = Math.max(pieceBefore(pieces, start), 0);
  const reached = pieces[first];
  if (reached && start >= reached.at + reached.length) first++;
  const last = pieceBefore(pieces, end - 1);
  const head = pieces[first];
  const tail = pieces[last];
  if (!head || !tail || last < first) return null;
  return {
    startContainer: head.node,
    startOffset: head.from + Math.max(start - head.at, 0),
    endContainer: tail.node,
    endOffset: tail.from + Math.min(end - tail.at, tail.length),
  };
}

/** The offset in a block's text of a position in one of its text nodes; null where the node is none of its own. */
export function offsetOf({ pieces }: Pick<PageBlock, 'pieces'>, node: Node, offset: number): number | null {
  let found: number | null = null;
  for (const piece of pieces) {
    if (piece.node !== node) continue;
    if (offset < piece.from) return found ?? piece.at;
    found = piece.at + Math.min(offset - piece.from, piece.length);
    if (offset <= piece.from + piece.length) return found;
  }
  return found;
}

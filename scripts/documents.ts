/** What the command line reads: texts and pages as blocks. */
import { Window } from 'happy-dom';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import type { Block } from '../lib/linking/block.ts';
import { type ReadDocument, readDocument } from '../lib/page/read.ts';

/** A block and the UTF-16 offset of its text within the document's. */
export interface PlacedBlock {
  block: Block;
  offset: number;
}

/** Lengths of lines that a machine wrapped, in UTF-16 units. */
const wrapped = { from: 45, to: 100 } as const;

/**
 * Cuts plain text into blocks: at blank lines and, where the lines of a paragraph were not wrapped at a column, at every
 * line. A wrapped line's break becomes a space, so offsets stay.
 */
export function textBlocks(text: string, lang?: string): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  const push = (offset: number, piece: string) => {
    if (piece.trim() !== '')
      placed.push({ block: { text: piece, ...(lang === undefined ? {} : { lang }) }, offset });
  };
  let from = 0;
  for (const paragraph of text.split(/(\n[ \t\r]*\n)/u)) {
    const lines = paragraph.split('\n');
    if (isWrapped(lines)) push(from, paragraph.replaceAll('\n', ' '));
    else {
      let at = from;
      for (const line of lines) {
        push(at, line);
        at += line.length + 1;
      }
    }
    from += paragraph.length;
  }
  return placed;
}

const isWrapped = (lines: string[]): boolean =>
  lines.length > 1 &&
  lines
    .slice(0, -1)
    .every(
      (line) =>
        line.length >= wrapped.from && line.length <= wrapped.to && /[\p{L}\p{N},;'’)-]\s*$/u.test(line),
    );

/** HTML by its name or, failing that, by what it begins with. */
export const isHtml = (file: string, content: string): boolean =>
  /\.x?html?$/iu.test(file) || /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/iu.test(content);

/** Reads a page's article without running or fetching anything of the page's. */
export async function readHtml(html: string): Promise<ReadDocument> {
  const window = new Window({
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  const document = new window.DOMParser().parseFromString(wellFormed(html), 'text/html');
  try {
    return readDocument(document as unknown as Document);
  } finally {
    await window.happyDOM.close();
  }
}

/**
 * The page as a browser's parser understands it, drawings left out: happy-dom loses the rest of a page behind markup that
 * is not well formed, and behind a style sheet inside SVG.
 */
function wellFormed(html: string): string {
  const document = parse(html);
  const left: DefaultTreeAdapterTypes.ParentNode[] = [document];
  for (let node = left.pop(); node; node = left.pop()) {
    node.childNodes = node.childNodes.filter(({ nodeName }) => nodeName !== 'svg' && nodeName !== 'math');
    for (const child of node.childNodes) if ('childNodes' in child) left.push(child);
  }
  return serialize(document);
}

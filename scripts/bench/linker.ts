/** The linker as one module, loaded only where it is measured. */
import type { Block } from '../../lib/linking/block.ts';

export { openIndex } from '../../lib/knowledge/layout.ts';
export { link } from '../../lib/linking/link.ts';

/** One block a line. */
export const blocksOf = (text: string): Block[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line }));

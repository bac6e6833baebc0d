/** What the linker holds in memory, stage by stage in this fresh process, each time after all garbage is collected. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { answer, readInput } from '../talk.ts';

export interface HeapInput {
  index: string;
  /** One article, and much text to fill whatever remembers. */
  article: string;
  library: string;
}

/** Bytes more than in the empty process, the index's own bytes not counted. */
export interface Heap {
  imported: number;
  opened: number;
  linked: number;
  linkedMuch: number;
  /** Typed arrays that opening the index makes, counted exactly. */
  tables: number;
}

const { index, article, library } = await readInput<HeapInput>();

async function held(): Promise<{ all: number; arrays: number }> {
  // Arrays outside the heap are given back a little later.
  for (let i = 0; i < 3; i++) {
    gc!();
    await setTimeout(20);
  }
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return { all: heapUsed + external, arrays: arrayBuffers };
}

const bytes = new Uint8Array(readFileSync(index));
const empty = await held();
const { blocksOf, link, openIndex } = await import('../linker.ts');
const imported = await held();
const opened = openIndex(bytes);
const open = await held();
const found = link(opened, blocksOf(article)).mentions.flat().length;
const linked = await held();
const foundMuch = link(opened, blocksOf(library)).mentions.flat().length;
const linkedMuch = await held();
if (found === 0 || foundMuch === 0 || opened.bytes !== bytes.length)
  throw new Error('nothing was linked in the texts: there is nothing to weigh');

answer<Heap>({
  imported: imported.all - empty.all,
  opened: open.all - empty.all,
  linked: linked.all - empty.all,
  linkedMuch: linkedMuch.all - empty.all,
  tables: open.arrays - imported.arrays,
});

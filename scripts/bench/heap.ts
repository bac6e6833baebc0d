/** What the linker holds in memory beyond the index's own bytes. */
import { runProgram } from './program.ts';
import type { Heap, HeapInput } from './programs/heap.ts';
import { rowOf } from './report.ts';
import type { Subject } from './subject.ts';

const rounds = 7;

const stages: [keyof Heap, string][] = [
  ['imported', 'code and word lists imported'],
  ['opened', 'index opened'],
  ['tables', 'of it typed arrays, exactly'],
  ['linked', 'after an article of 20 kB'],
  ['linkedMuch', 'after the library as one article'],
];

export const heapSubject: Subject = {
  name: 'heap',
  async measure({ index, article, library }) {
    const input: HeapInput = { index, article: article.text, library: library.text };
    const found: Heap[] = [];
    for (let round = 0; round < rounds; round++) found.push(await runProgram<Heap>('heap', input));
    const rows = stages.map(([stage, name]) =>
      rowOf(
        name,
        'MB',
        found.map((heap) => heap[stage] / 1e6),
      ),
    );
    return [{ title: "Memory beyond the index's bytes, in all so far", ratioTo: null, rows }];
  },
};

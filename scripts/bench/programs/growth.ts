/** One long text, linked in pieces of different sizes: time that grows with the size alone makes them differ. */
import { readFileSync } from 'node:fs';
import { pieces } from '../cut.ts';
import { blocksOf, link, openIndex } from '../linker.ts';
import { turns } from '../order.ts';
import { answer, readInput } from '../talk.ts';

export interface Cut {
  /** Characters of a piece. */
  size: number;
  /** Each piece is one block, else one a line. */
  oneBlock: boolean;
}

export interface GrowthInput {
  index: string;
  text: string;
  cuts: Cut[];
  rounds: number;
}

/** Milliseconds for the whole text, for each cut, round by round. */
export type Growth = number[][];

const { index, text, cuts, rounds } = await readInput<GrowthInput>();
const opened = openIndex(new Uint8Array(readFileSync(index)));
const runners = cuts.map(({ size, oneBlock }) => ({
  articles: pieces(text, size).map((piece) =>
    oneBlock ? [{ text: piece.replaceAll('\n', ' ') }] : blocksOf(piece),
  ),
  times: [] as number[],
}));

const warmUpRounds = 1;
for (const { articles, times } of turns(runners, warmUpRounds + rounds)) {
  gc!();
  let mentions = 0;
  const start = performance.now();
  for (const blocks of articles) mentions += link(opened, blocks).mentions.flat().length;
  times.push(performance.now() - start);
  if (mentions === 0) throw new Error('nothing was linked in the text: there is nothing to time');
}
answer<Growth>(runners.map(({ times }) => times.slice(warmUpRounds)));

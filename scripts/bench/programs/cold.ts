/** One contender in this fresh process: loading, then the first text. */
import { contenders } from '../contenders.ts';
import { answer, readInput } from '../talk.ts';

export interface ColdInput {
  index: string;
  text: string;
  /** Number of the contender. */
  contender: number;
}

/** Milliseconds. */
export interface Cold {
  load: number;
  first: number;
}

const { index, text, contender } = await readInput<ColdInput>();
const start = performance.now();
const find = await contenders[contender]!.load(index);
const loaded = performance.now();
const found = find(text);
const end = performance.now();
if (found === 0) throw new Error('nothing was found in the text: there is nothing to time');
answer<Cold>({ load: loaded - start, first: end - loaded });

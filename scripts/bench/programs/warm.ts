/** All contenders on the same text in this one process, turn by turn, after each has run until its code is optimised. */
import { contenders } from '../contenders.ts';
import { turns } from '../order.ts';
import { answer, readInput } from '../talk.ts';

export interface WarmInput {
  index: string;
  text: string;
  rounds: number;
}

/** Of one contender, in the order of the contenders. */
export interface Warm {
  found: number;
  /** Milliseconds a call, round by round. */
  times: number[];
}

const warmUpMs = 3000;
const warmUpCalls = 30;
/** A turn is as many calls as take this long: each contender pays for its own garbage. */
const turnMs = 60;

const { index, text, rounds } = await readInput<WarmInput>();

const runners = [];
for (const { load } of contenders) {
  const find = await load(index);
  let calls = 0;
  let found = 0;
  const start = performance.now();
  while (calls < warmUpCalls || performance.now() - start < warmUpMs) {
    found = find(text);
    calls++;
  }
  const callMs = (performance.now() - start) / calls;
  runners.push({ find, found, calls: Math.max(1, Math.round(turnMs / callMs)), times: [] as number[] });
}

for (const { find, found, calls, times } of turns(runners, rounds)) {
  // What the one before left behind is not collected in this one's time.
  gc!({ type: 'minor' });
  let sum = 0;
  const start = performance.now();
  for (let call = 0; call < calls; call++) sum += find(text);
  times.push((performance.now() - start) / calls);
  if (sum !== found * calls) throw new Error('the same text gave different finds from one call to the next');
}

answer<Warm[]>(runners.map(({ found, times }) => ({ found, times })));

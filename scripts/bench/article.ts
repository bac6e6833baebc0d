/** One article of 20 kB: Sidelight beside the packages that find names, warm and cold. */
import { contenders } from './contenders.ts';
import { turns } from './order.ts';
import { runProgram } from './program.ts';
import type { Cold, ColdInput } from './programs/cold.ts';
import type { Warm, WarmInput } from './programs/warm.ts';
import { type Group, rowOf } from './report.ts';
import type { Setting, Subject } from './subject.ts';

const warmRounds = 60;
/** Processes of each contender. */
const coldRounds = 15;

const names = contenders.map(({ name }) => name);

/** A row a contender; all but the first with their ratio to it. */
const group = (title: string, times: number[][], labels = names): Group => ({
  title,
  ratioTo: names[0]!,
  rows: times.map((values, i) => rowOf(labels[i]!, 'ms', values, i === 0 ? undefined : times[0]!)),
});

async function warm({ index, article: { text } }: Setting): Promise<Group> {
  const input: WarmInput = { index, text, rounds: warmRounds };
  const found = await runProgram<Warm[]>('warm', input);
  return group(
    'The article of 20 kB, warm, everything loaded',
    found.map(({ times }) => times),
    contenders.map(({ name, finds }, i) => `${name}: ${found[i]!.found} ${finds}`),
  );
}

async function cold({ index, article: { text } }: Setting): Promise<Group[]> {
  const found: Cold[][] = contenders.map(() => []);
  const run = (contender: number): Promise<Cold> => {
    const input: ColdInput = { index, text, contender };
    return runProgram<Cold>('cold', input);
  };
  const all = contenders.map((_, contender) => contender);
  // A first time for each fills the caches of the file system.
  for (const contender of all) await run(contender);
  for (const contender of turns(all, coldRounds)) found[contender]!.push(await run(contender));
  const times = (time: (cold: Cold) => number) => found.map((list) => list.map(time));
  return [
    group(
      'The same, first call of a fresh process, everything loaded',
      times(({ first }) => first),
    ),
    group(
      'Loading in a fresh process: code, and index or model',
      times(({ load }) => load),
    ),
    group(
      'Loading and first call together',
      times(({ load, first }) => load + first),
    ),
  ];
}

export const articleSubject: Subject = {
  name: 'article',
  measure: async (setting) => [await warm(setting), ...(await cold(setting))],
};

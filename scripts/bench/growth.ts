/** How the time of linking grows with the length of an article. */
import { runProgram } from './program.ts';
import type { Cut, Growth, GrowthInput } from './programs/growth.ts';
import { rowOf } from './report.ts';
import type { Subject } from './subject.ts';

const rounds = 9;
const lengths: [string, Cut][] = [
  ['2 kB', { size: 2000, oneBlock: false }],
  ['6 kB', { size: 6000, oneBlock: false }],
  ['20 kB', { size: 20_000, oneBlock: false }],
  ['200 kB', { size: 200_000, oneBlock: false }],
  ['200 kB in one block', { size: 200_000, oneBlock: true }],
  ['2 MB', { size: 2_000_000, oneBlock: false }],
];
const reference = lengths.findIndex(([name]) => name === '20 kB');

export const growthSubject: Subject = {
  name: 'growth',
  async measure({ index, library: { text } }) {
    const cuts = lengths.map(([, cut]) => cut);
    const input: GrowthInput = { index, text, cuts, rounds };
    const wholes = await runProgram<Growth>('growth', input);
    const rows = lengths.map(([name, { size }], i) => {
      const ofOne = (times: number[]) => times.map((ms) => (ms * size) / text.length);
      return rowOf(name, 'ms', ofOne(wholes[i]!), i === reference ? undefined : ofOne(wholes[reference]!));
    });
    return [
      {
        title: 'The library cut into articles of a length, one article, warm',
        ratioTo: '20 kB, per character',
        rows,
      },
    ];
  },
};

/** Finding names in text: Sidelight beside others, with a thousand names to a million. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { indexBytes, writeIndex } from '../../lib/knowledge/layout.ts';
import { root } from '../child.ts';
import { pieces } from './cut.ts';
import { matchers } from './matchers.ts';
import { prose } from './material.ts';
import { drawNames, type Names } from './names.ts';
import { writtenName } from './plain.ts';
import { bundles, tryProgram } from './program.ts';
import type { Matching, MatchingInput } from './programs/matching.ts';
import { type Group, type Remark, type Row, rowOf } from './report.ts';
import type { Subject } from './subject.ts';

const sizes = [1000, 10_000, 100_000, 1_000_000];
/** A text has as many characters as a long article. */
const textLength = 20_000;
/** What one matcher may take with one number of names, MB of heap: loading, timing and checking. */
const limit = { seconds: 30, heap: 4096 };
const folder = `${root}${bundles}/names`;

const count = (number: number): string => number.toLocaleString('en-GB');

/** Files of the first so many names. */
function write({ texts, entities }: Names, size: number): { names: string; index: Uint8Array; file: string } {
  const some = texts.slice(0, size);
  const index = writeIndex({
    entities,
    aliases: some.map((plain, i) => ({ text: writtenName(plain), entity: i % entities.length, use: 'name' })),
  });
  const names = path.join(folder, `names-${size}.json`);
  const file = path.join(folder, `index-${size}.bin`);
  writeFileSync(names, JSON.stringify(some));
  writeFileSync(file, index);
  return { names, index, file };
}

const judged = ({ found, missed, spurious }: Matching): string =>
  missed + spurious === 0
    ? `${count(found)} names`
    : `answers wrongly: ${count(missed)} names missed, ${count(spurious)} that are none`;

export const matchingSubject: Subject = {
  name: 'matching',
  async measure() {
    mkdirSync(folder, { recursive: true });
    const { text, source } = prose();
    const texts = path.join(folder, 'texts.json');
    writeFileSync(texts, JSON.stringify(pieces(text, textLength)));
    const names = drawNames(sizes.at(-1)!);
    const groups: Group[] = [];
    const opening: Row[] = [];
    const bytes: Row[] = [];
    /** Number of names that a matcher was not done with, by its number. */
    const tooMany = new Map<number, number>();
    for (const size of sizes) {
      const { names: list, index, file } = write(names, size);
      const rows: (Row | Remark)[] = [];
      for (const [matcher, { name }] of matchers.entries()) {
        const before = tooMany.get(matcher);
        if (before) {
          rows.push({ name, remark: `not tried: not done with ${count(before)} names` });
          continue;
        }
        const input: MatchingInput = { matcher, texts, names: list, index: file };
        const found = await tryProgram<Matching>('matching', input, limit);
        if (found) rows.push(rowOf(`${name}: ${judged(found)}`, 'ns', found.times, found.pass));
        else {
          tooMany.set(matcher, size);
          rows.push({
            name,
            remark: `not done within ${limit.seconds} s and ${count(limit.heap)} MB of heap`,
          });
        }
        if (found && matcher === 0) opening.push(rowOf(`${count(size)} names`, 'ms', found.opening));
      }
      groups.push({
        title: `${count(size)} names, nanoseconds a character`,
        ratioTo: 'one pass over the characters',
        rows,
      });
      bytes.push(rowOf(`${count(size)} names`, 'bytes', [indexBytes(index).matching / size]));
    }
    groups[0]!.title = `${source}\n${names.source}\n\n${groups[0]!.title}`;
    return [
      ...groups,
      {
        title: 'Opening the index of these names, which has all entities of the base',
        ratioTo: null,
        rows: opening,
      },
      { title: 'The part of it that finds names, a name', ratioTo: null, rows: bytes },
    ];
  },
};

/** `npm run eval`: how well the linker does on annotated documents, and what changed since the last recorded run. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openIndex } from '../lib/knowledge/layout.ts';
import { loadBase } from './base.ts';
import { writeErrors } from './eval/errors.ts';
import { printed } from './eval/print.ts';
import { readRecords, record } from './eval/records.ts';
import { evaluate } from './eval/run.ts';
import { largeSets, readSets, setNames } from './eval/sets.ts';

const usage = `usage: npm run eval -- [SET…] [--quick] [--json] [--record "what changed"]
  SET       ${setNames.join(', ')}; all where none is named;
            the project's own articles are always among them
  --quick   without the large sets: ${largeSets.join(', ')}
  --json    all figures as JSON
  --record  adds the figures to docs/eval.jsonl, which later runs compare with`;

interface Options {
  names: string[];
  json: boolean;
  record: string | undefined;
}

function readArguments(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      record: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  const unknown = positionals.filter((name) => !setNames.includes(name));
  if (unknown.length > 0) throw new Error(`there is no set ${unknown.join(', ')}`);
  if (values.record?.trim() === '') throw new Error('--record says in a few words what changed');
  const wanted = positionals.length > 0 ? positionals : setNames;
  const names = values.quick ? wanted.filter((name) => !largeSets.includes(name)) : wanted;
  return { names, json: values.json, record: values.record };
}

const skip = (name: string): void => {
  process.stderr.write(`sidelight: ${name} is skipped: it does not lie beside this checkout.\n`);
};

async function main({ names, json, record: what }: Options): Promise<void> {
  const index = openIndex((await loadBase()).index);
  const { report, errors } = await evaluate(index, readSets(index, names, skip));
  const records = readRecords();
  const file = writeErrors(errors);
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...report, last: records.at(-1) ?? null }, null, 1)}\n`
      : `${printed(report, errors, records)}\nEvery error with its context: ${file}\n`,
  );
  if (what !== undefined) record(report, what);
}

let options: Options;
try {
  options = readArguments();
} catch (error) {
  process.stderr.write(`sidelight: ${(error as Error).message}\n${usage}\n`);
  process.exit(2);
}
await main(options);

/** `npm run eval`: how well the linker does on annotated documents, and what changed since the last recorded run. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openIndex } from '../lib/knowledge/layout.ts';
import { type EvidenceKind, evidenceKinds, without } from '../lib/linking/features.ts';
import { fittedWeights, type LinkOptions } from '../lib/linking/link.ts';
import { loadBase } from './base.ts';
import { cardSets, writeCards } from './eval/cards.ts';
import { writeErrors } from './eval/errors.ts';
import { printed } from './eval/print.ts';
import { readRecords, record } from './eval/records.ts';
import { evaluate } from './eval/run.ts';
import { largeSets, readSets, setNames, unseen } from './eval/sets.ts';

const usage = `usage: npm run eval -- [SET…] [--quick] [--json] [--record "what changed"]
  SET       ${setNames.join(', ')}; all where none is named;
            the project's own articles are always among them;
            ${unseen}: own articles kept apart, scored only where named
  --quick   without the large sets: ${largeSets.join(', ')}
  --without leaves a kind of evidence out: ${Object.keys(evidenceKinds).join(', ')}, demonyms
  --json    all figures as JSON
  --record  adds the figures to docs/eval.jsonl, which later runs compare with
  --cards   draws 100 cards of introduced people by a seed, from ${cardSets.join(', ')}, and does nothing else`;

interface Options {
  names: string[];
  json: boolean;
  record: string | undefined;
  /** The seed by which cards are drawn. */
  cards: string | undefined;
  linking: LinkOptions;
}

function readArguments(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      record: { type: 'string' },
      cards: { type: 'string' },
      without: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  const unknown = positionals.filter((name) => name !== unseen && !setNames.includes(name));
  if (unknown.length > 0) throw new Error(`there is no set ${unknown.join(', ')}`);
  if (values.cards?.trim() === '') throw new Error('--cards says by what to draw, as in --cards 2026');
  if (values.record?.trim() === '') throw new Error('--record says in a few words what changed');
  const wanted = positionals.length > 0 ? positionals : setNames;
  const names = values.quick ? wanted.filter((name) => !largeSets.includes(name)) : wanted;
  return {
    names,
    json: values.json,
    record: values.record,
    cards: values.cards,
    linking: linkingWithout(values.without),
  };
}

/** How the linker works without some evidence. */
function linkingWithout(kinds: string[]): LinkOptions {
  let weights = fittedWeights;
  for (const kind of kinds) {
    if (kind in evidenceKinds) weights = without(weights, kind as EvidenceKind);
    else if (kind !== 'demonyms') throw new Error(`there is no evidence ${kind}`);
  }
  return { weights, demonyms: !kinds.includes('demonyms') };
}

const skip = (name: string): void => {
  process.stderr.write(`sidelight: ${name} is skipped: it does not lie beside this checkout.\n`);
};

async function main({ names, json, record: what, cards, linking }: Options): Promise<void> {
  const index = openIndex((await loadBase()).index);
  if (cards !== undefined) {
    const shared = cardSets.filter((name) => setNames.includes(name));
    process.stdout.write(`${await writeCards(index, readSets(index, shared, skip), cards)}\n`);
    return;
  }
  const { report, errors } = await evaluate(index, readSets(index, names, skip), linking);
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

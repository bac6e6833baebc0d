/** `npm run knowledge -- check | list [--all] | stats [--json] | draw SEED COUNT | notice | opening`: what the knowledge base holds, and whether it may. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { check } from '../lib/authoring/checks.ts';
import { differencesOf, unsettled } from '../lib/authoring/differences.ts';
import { factsOf } from '../lib/authoring/facts.ts';
import { pack } from '../lib/authoring/pack.ts';
import { byPlace, formatProblem, type Problem } from '../lib/authoring/problem.ts';
import type { Authored } from '../lib/authoring/read.ts';
import type { Sourced } from '../lib/authoring/sourced.ts';
import { spell } from '../lib/authoring/spellings.ts';
import { type Stats, statsOf } from '../lib/authoring/stats.ts';
import { coverageOf } from '../lib/evaluation/coverage.ts';
import type { Entity } from '../lib/knowledge/entity.ts';
import { writeIndex } from '../lib/knowledge/layout.ts';
import { compileBase, readBase } from './base.ts';
import { readGold, readIdOfTitle, readLists, readSettled } from './lists.ts';
import { noticeFile, noticeText } from './notice.ts';
import { printOpening } from './opening.ts';

const usage =
  'Usage: npm run knowledge -- check | list [--all] | stats [--json] | draw SEED COUNT | notice | opening';

function checkBase(): void {
  const { reading, sources } = readBase();
  const derived = sources.filter(({ source }) => source !== 'authored').map(({ entity }) => entity.id);
  const problems = [
    ...reading.problems,
    ...check(reading.entities, derived),
    ...differences(reading.entities, sources),
  ].sort(byPlace);
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  process.stdout.write(
    problems.length === 0
      ? `${reading.entities.length} entities, no problem\n`
      : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`,
  );
  if (problems.length > 0) process.exitCode = 1;
}

/** Disagreements with lists of facts that no editor has settled; none where the lists are absent, which is said. */
function differences(authored: Authored[], sources: Sourced[]): Problem[] {
  const lists = readLists();
  if (!lists) {
    process.stdout.write('Lists of facts are absent: years and ids are not compared.\n');
    return [];
  }
  const byId = new Map(authored.map((item) => [item.entity.id, item]));
  // As joined: countries have their ids from a package.
  const found = differencesOf(
    sources.filter(({ source }) => source === 'authored').map(({ entity }) => entity),
    lists,
  );
  const { open, stale } = unsettled(found, readSettled());
  return [
    ...open.map(({ id, field, ours, theirs }): Problem => {
      const { file, lineOf } = byId.get(id)!;
      return {
        rule: 'differs-from-list',
        file,
        line: lineOf(field),
        message: `${id}: ${field} is ${ours}, a list has ${theirs}.`,
        fix: 'Correct it, leave it out, or settle it with a reason in assets/reviews/differences.yaml.',
      };
    }),
    ...stale.map(
      ({ id, field, ours, theirs }): Problem => ({
        rule: 'settled-no-more',
        file: 'assets/reviews/differences.yaml',
        line: 1,
        message: `${id}: ${field} ${ours} and ${theirs} differ no more.`,
        fix: 'Remove it from the file.',
      }),
    ),
  ];
}

function list(all: boolean): void {
  const { compiled, sources } = compileBase();
  const byId = new Map(sources.map((sourced) => [sourced.entity.id, sourced]));
  for (const { id } of compiled.input.entities) {
    const sourced = byId.get(id)!;
    const { entity, source } = sourced;
    const { name, kind, wikidata, wikipedia, summary } = entity;
    const authored = [...(entity.aliases ?? []), ...Object.values(entity.native ?? {})];
    // Of two names that fold alike the index needs one; what an editor wrote is listed all the same.
    const generated = all ? spell(sourced).map(({ text }) => text) : [];
    const aliases = [...new Set([...authored, ...generated])].filter((text) => text !== name);
    process.stdout.write(
      `${JSON.stringify({ id, name, kind, source, wikidata, wikipedia, aliases, summary })}\n`,
    );
  }
}

/**
 * Draws authored entities for a review and prints their facts, numbered, as lines to confirm. The same for the same seed
 * and base; in another base most of them are drawn again.
 */
function draw(seed: string, count: number): void {
  if (seed === '' || !Number.isInteger(count) || count < 1) {
    process.stderr.write('Say what to draw by and how many: npm run knowledge -- draw 2026 200\n');
    process.exitCode = 2;
    return;
  }
  const order = (id: string): string => createHash('sha256').update(`${seed} ${id}`).digest('hex');
  const drawn = readBase()
    .reading.entities.map(({ entity, file }) => ({ entity, file, at: order(entity.id) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, count);
  for (const { entity, file } of drawn) {
    process.stdout.write(`${entity.id} (${file}, as of ${entity.asOf})\n`);
    factsOf(entity).forEach(({ field, value }, i) => {
      process.stdout.write(`  ${i + 1} ${field}: ${value}\n`);
    });
  }
}

/** How the table calls what is no kind. */
const words: Record<string, string> = {
  ours: 'these four',
  other: 'products, works, ideas …',
  all: 'everything',
};

/** Names that the table shows of what is missing from a set of documents. */
const shownMissing = 12;

const coveredSets = ['wiki-fair-v2', 'wikinews-newsreader', 'reuters-128', 'news-hand'];

/** Per cent of the mentions in annotated documents that the base holds, and what it lacks most; empty without them. */
function coverage(entities: Entity[]): Stats {
  const idOfTitle = readIdOfTitle();
  return Object.fromEntries(
    coveredSets.flatMap((set) => {
      const documents = readGold(`gold/${set}.jsonl`);
      if (!documents) return [];
      const { kinds, missing } = coverageOf(entities, documents, idOfTitle);
      const share = ({ held, all }: { held: number; all: number }): number =>
        Math.round((1000 * held) / Math.max(1, all)) / 10;
      return [
        [
          `coverage of ${set}, %`,
          {
            ...Object.fromEntries(
              Object.entries(kinds).map(([kind, counts]) => [words[kind] ?? kind, share(counts)]),
            ),
            ...Object.fromEntries(
              missing.slice(0, shownMissing).map(([name, count]) => [`missing: ${name}`, count]),
            ),
          },
        ],
      ];
    }),
  );
}

function stats(json: boolean): void {
  const { reading, sources, compiled } = compileBase();
  const cardBytes = compiled.cards.reduce((sum, text) => sum + pack(text).length, 0);
  const table = {
    ...statsOf(reading.entities, sources, compiled, writeIndex(compiled.input), cardBytes),
    ...coverage(sources.map(({ entity }) => entity)),
  };
  if (json) {
    process.stdout.write(`${JSON.stringify(table)}\n`);
    return;
  }
  for (const [heading, counts] of Object.entries(table)) {
    process.stdout.write(`${heading}\n`);
    for (const [what, count] of Object.entries(counts))
      process.stdout.write(`  ${what.padEnd(44)} ${String(count).padStart(9)}\n`);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { all: { type: 'boolean' }, json: { type: 'boolean' } },
});

// A reader that closes the pipe early, as head does, wants no more.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

switch (positionals[0]) {
  case 'check':
    checkBase();
    break;
  case 'list':
    list(values.all === true);
    break;
  case 'stats':
    stats(values.json === true);
    break;
  case 'draw':
    draw(positionals[1] ?? '', Number(positionals[2]));
    break;
  case 'notice':
    writeFileSync(noticeFile, noticeText());
    break;
  case 'opening':
    await printOpening();
    break;
  default:
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
}

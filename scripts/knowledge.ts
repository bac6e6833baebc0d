/** `npm run knowledge -- check | list [--all] | stats [--json]`: what the knowledge base holds, and whether it may. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { check } from '../lib/authoring/checks.ts';
import { pack } from '../lib/authoring/pack.ts';
import { byPlace, formatProblem } from '../lib/authoring/problem.ts';
import { spell } from '../lib/authoring/spellings.ts';
import { statsOf } from '../lib/authoring/stats.ts';
import { writeIndex } from '../lib/knowledge/layout.ts';
import { compileBase } from './base.ts';

const usage = 'Usage: npm run knowledge -- check | list [--all] | stats [--json]';

function checkBase(): void {
  const { reading, sources } = compileBase();
  const derived = sources.filter(({ source }) => source !== 'authored').map(({ entity }) => entity.id);
  const problems = [...reading.problems, ...check(reading.entities, derived)].sort(byPlace);
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  process.stdout.write(
    problems.length === 0
      ? `${reading.entities.length} entities, no problem\n`
      : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`,
  );
  if (problems.length > 0) process.exitCode = 1;
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

function stats(json: boolean): void {
  const { reading, sources, compiled } = compileBase();
  const cardBytes = compiled.cards.reduce((sum, text) => sum + pack(text).length, 0);
  const table = statsOf(reading.entities, sources, compiled, writeIndex(compiled.input), cardBytes);
  if (json) {
    process.stdout.write(`${JSON.stringify(table)}\n`);
    return;
  }
  for (const [heading, counts] of Object.entries(table)) {
    process.stdout.write(`${heading}\n`);
    for (const [what, count] of Object.entries(counts))
      process.stdout.write(`  ${what.padEnd(24)}${String(count).padStart(9)}\n`);
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
  default:
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
}

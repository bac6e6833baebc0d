/** `npm test`: every check of the project. `npm test -- NAME…` runs the steps of these names alone. */
import { readFileSync, rmSync } from 'node:fs';
import { type BrowserKind, browserKinds, findBrowser } from './browsers.ts';
import { buildExtension } from './build.ts';
import { type Outcome, root, runNode } from './child.ts';
import { lintAddon } from './lint.ts';

interface Result {
  passed: number;
  failed: number;
  skipped: number;
  /** Shown when something failed. */
  printed: string;
}
interface Step {
  name: string;
  run(): Promise<Result>;
}

const result = (ok: boolean, printed: string): Result => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
  printed,
});
const tool = (name: string, ...args: string[]): Step => ({
  name,
  run: async () => {
    const { ok, printed } = await runNode(args);
    return result(ok, printed);
  },
});

/** A run of vitest, counted by its tests. */
async function vitest(report: string, args: string[], env: Record<string, string> = {}): Promise<Result> {
  const file = `${root}.output/${report}.json`;
  rmSync(file, { force: true });
  const outcome = await runNode(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
      ...args,
    ],
    { env, timeout: 900_000 },
  );
  return { ...count(file, outcome), printed: outcome.printed };
}

function count(file: string, { ok }: Outcome): Omit<Result, 'printed'> {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report;
    const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
    // A file that cannot be loaded holds no failed test, and yet has failed.
    return { passed, failed: failed || (ok ? 0 : 1), skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const inBrowser = (kind: BrowserKind): Step => ({
  name: kind,
  run: async () => {
    try {
      findBrowser(kind);
    } catch (error) {
      return result(false, (error as Error).message);
    }
    return vitest(`test-${kind}`, ['--config', 'vitest.browser.config.ts'], { SIDELIGHT_BROWSER: kind });
  },
});

/** Steps in the same row do not wait for each other; a row begins when the one before it has ended. */
const rows: Step[][] = [
  [tool('prepare', 'node_modules/wxt/bin/wxt.mjs', 'prepare')],
  [
    {
      // One after the other: both compile the same knowledge.
      name: 'builds',
      run: async () => {
        try {
          for (const kind of browserKinds) await buildExtension(kind);
          return { passed: 2, failed: 0, skipped: 0, printed: '' };
        } catch (error) {
          return result(false, (error as Error).message);
        }
      },
    },
  ],
  [
    // The browsers take the longest and mostly wait: the rest is done beside them.
    ...browserKinds.toReversed().map(inBrowser),
    tool('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
    tool('lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '.'),
    tool('knip', 'node_modules/knip/bin/knip.js'),
    tool('knowledge', '--import', 'tsx', 'scripts/knowledge.ts', 'check'),
    { name: 'unit', run: () => vitest('test-unit', []) },
    {
      name: 'addon',
      run: async () => {
        const problems = await lintAddon(await buildExtension('firefox'));
        return result(problems.length === 0, problems.join('\n'));
      },
    },
  ],
];

const total = { passed: 0, failed: 0, skipped: 0 };
const chosen = process.argv.slice(2);
const names = rows.flat().map(({ name }) => name);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`sidelight: there is no step ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exit(1);
}
/** Two browsers, and one check after the other. */
const atOnce = browserKinds.length + 1;

async function report({ name, run }: Step): Promise<void> {
  const start = performance.now();
  const { passed, failed, skipped, printed } = await run();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) process.stdout.write(`\n${printed.trim()}\n\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(10)} ${counts({ passed, failed, skipped })} in ${seconds} s`,
  );
}

const counts = ({ passed, failed, skipped }: Omit<Result, 'printed'>) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

for (const row of rows) {
  const waiting = row.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await report(step);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
console.log(counts(total));

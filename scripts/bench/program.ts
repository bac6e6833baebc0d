/**
 * Measured code runs in plain Node.js child processes, bundled and minified as the extension is: the loader that runs our
 * scripts wraps every function that is made, and would be measured too.
 */
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { build } from 'vite';
import { root, runNode } from '../child.ts';

const sources = `${root}scripts/bench/programs/`;
export const bundles = '.output/bench';

/** Builds all programs. */
export async function buildPrograms(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    // Packages are bundled; those that Sidelight is measured beside are required at run time, as published.
    ssr: { noExternal: true },
    build: {
      ssr: true,
      minify: true,
      outDir: bundles,
      rolldownOptions: {
        input: readdirSync(sources)
          .filter((name) => name.endsWith('.ts'))
          .map((name) => sources + name),
      },
    },
  });
}

/** Runs a program on an input and resolves to its answer. Rejects with all it printed where it fails. */
export async function runProgram<Answer>(name: string, input: unknown): Promise<Answer> {
  const { ok, stdout, printed } = await run(name, input, 1_800_000);
  if (!ok) throw new Error(`The benchmark program ${name} failed:\n${printed}`);
  return JSON.parse(stdout) as Answer;
}

/** The same for one that may be too slow or too large: null where it does not finish within seconds and megabytes of heap. */
export async function tryProgram<Answer>(
  name: string,
  input: unknown,
  limit: { seconds: number; heap: number },
): Promise<Answer | null> {
  const { ok, stdout, printed } = await run(name, input, limit.seconds * 1000, [
    `--max-old-space-size=${limit.heap}`,
  ]);
  if (ok) return JSON.parse(stdout) as Answer;
  process.stderr.write(`sidelight: ${printed.trim().split('\n').at(-1)}\n`);
  return null;
}

const run = (name: string, input: unknown, timeout: number, flags: string[] = []) =>
  runNode(['--expose-gc', ...flags, `${bundles}/${name}.js`], { input: JSON.stringify(input), timeout });

/** Builds the extension for a browser into `.output`, unless nothing that it is made of has changed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './browsers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const inputs = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'public',
  'scripts',
  'wxt.config.ts',
  'package-lock.json',
];

function* files(path: string): Generator<string> {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory())
    for (const name of readdirSync(path).sort()) yield* files(`${path}/${name}`);
  else yield path;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const input of inputs)
    for (const file of files(root + input)) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Resolves to the folder of the unpacked extension. Rejects with all that the build printed. */
export async function buildExtension(kind: BrowserKind): Promise<string> {
  const target = kind === 'chromium' ? 'chrome' : 'firefox';
  const folder = `${root}.output/${target}-mv3`;
  const stamp = `${root}.output/${target}.stamp`;
  const wanted = fingerprint();
  if (existsSync(`${folder}/manifest.json`) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return folder;
  await runQuietly([`${root}node_modules/wxt/bin/wxt.mjs`, 'build', '-b', target, '--mv3'], root);
  writeFileSync(stamp, wanted);
  return folder;
}

/** Runs a Node program; what it prints is shown only when it fails, in the error. */
function runQuietly(args: string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    child.stdout.on('data', (data) => (printed += data));
    child.stderr.on('data', (data) => (printed += data));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`"${args.slice(1).join(' ')}" failed:\n${printed}`)),
    );
  });
}

/** Builds the extension for a browser into `.output`, unless nothing that it is made of has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { BrowserKind } from './browsers.ts';
import { root, runNode } from './child.ts';

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
  const built = await runNode(['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target, '--mv3']);
  if (!built.ok) throw new Error(`The build for ${target} failed:\n${built.printed}`);
  writeFileSync(stamp, wanted);
  return folder;
}

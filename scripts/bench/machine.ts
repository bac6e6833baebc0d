/** What a benchmark ran on. */
import { readFileSync } from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import { root } from '../child.ts';
import type { Report } from './report.ts';

export function thisMachine(): Report['machine'] {
  const cores = os.cpus();
  return {
    cpu: cores[0]?.model.trim() ?? 'unknown processor',
    cores: cores.length,
    system: `${os.type()} ${os.release().split('.').slice(0, 2).join('.')} ${os.arch()}`,
    node: process.versions.node,
    load: os.loadavg()[0]!,
  };
}

const versionIn = (folder: string): string =>
  (JSON.parse(readFileSync(`${root}${folder}package.json`, 'utf8')) as { version: string }).version;

/** Versions of Sidelight and of the packages it is measured beside, as installed. */
export const versionsOf = (packages: string[]): Record<string, string> => ({
  sidelight: versionIn(''),
  ...Object.fromEntries(packages.map((name) => [name, versionIn(`node_modules/${name}/`)])),
});

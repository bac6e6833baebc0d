/** Holds the table of imports in ARCHITECTURE.md true by reading every import line. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** room → rooms it may import besides itself; `type x`: its types alone. Rooms of lib are named without `lib/`. */
const table: Record<string, string[]> = {
  entrypoints: [
    'components',
    'knowledge',
    'linking',
    'page',
    'card',
    'notes',
    'messages',
    'settings',
    'sites',
    'text',
  ],
  components: [
    'credits',
    'notes',
    'sites',
    'type knowledge',
    'type linking',
    'type messages',
    'type settings',
  ],
  page: ['type linking', 'type notes'],
  card: ['type linking', 'type notes'],
  linking: ['knowledge', 'text'],
  authoring: ['knowledge', 'text'],
  evaluation: ['knowledge', 'text', 'type linking'],
  messages: ['type knowledge', 'type linking', 'type notes', 'type settings'],
  notes: ['knowledge'],
  knowledge: ['text'],
  credits: [],
  settings: [],
  sites: [],
  text: [],
};
/** One door to each outside thing: what is imported → the only file or folder that imports it. */
const doors: Record<string, string> = {
  idb: 'lib/notes/store.ts',
  'lib/notes/store.ts': 'entrypoints/background/',
};

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const sources = (...folders: string[]) =>
  folders.flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
const roomOf = (path: string) => /^(?:lib\/)?([a-z]+)/.exec(path)?.[1] ?? path;
const importLine = /^(?:import|export)\b(\s+type\b)?[^'"`;]*?['"]([^'"]+)['"]/gm;
const imports = sources('entrypoints', 'components', 'lib').flatMap((file) =>
  [...read(file).matchAll(importLine)].map(([, type, target = '']) => ({
    file,
    type: Boolean(type),
    target,
  })),
);

it('has no import that the table forbids', () => {
  expect(imports).toContainEqual({ file: 'lib/messages.ts', type: true, target: './linking/block.ts' });
  const forbidden = imports.filter(({ file, type, target }) => {
    const path = target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target;
    if (!type && doors[path] && !file.startsWith(doors[path])) return true;
    if (path === target) return false;
    const from = roomOf(file);
    const to = roomOf(path);
    return (
      from !== to && !table[from]?.some((allowed) => allowed === to || (type && allowed === `type ${to}`))
    );
  });
  expect(forbidden.map(({ file, type, target }) => `${file}: ${type ? 'type ' : ''}${target}`)).toEqual([]);
});

it('names the shared folder in one script alone', () => {
  const naming = sources('entrypoints', 'components', 'lib', 'scripts', 'tests').filter((file) =>
    /['"`](\.\.\/)+shared\b(?!\.ts)/.test(read(file)),
  );
  expect(naming).toEqual(['scripts/shared.ts']);
});

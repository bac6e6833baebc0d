/** The names that matching is measured with: those of the base, and beyond them further ones that look like names. */
import { readFileSync } from 'node:fs';
import type { IndexInput } from '../../lib/knowledge/layout.ts';
import { compileBase } from '../base.ts';
import { sharedFile } from '../shared.ts';
import { plainName } from './plain.ts';

export interface Names {
  /** Plain, no two alike, in an order drawn once and for all. */
  texts: string[];
  /** Entities that bear them, number by number. */
  entities: IndexInput['entities'];
  source: string;
}

/** At least so many names. Throws where there are not enough. */
export function drawNames(count: number): Names {
  const { input } = compileBase().compiled;
  const own = new Set(input.aliases.map(({ text }) => plainName(text)));
  const names = new Set(drawn([...own]));
  const wanted = sharedFile('reference/wanted.tsv');
  if (wanted) for (const name of drawn(namesIn(readFileSync(wanted, 'utf8')))) names.add(name);
  const found = names.size - own.size;
  for (const name of people(input)) {
    if (names.size >= count) break;
    names.add(name);
  }
  if (names.size < count) throw new Error(`only ${names.size} names can be made, not ${count}`);
  names.delete('');
  const written = (size: number): string => size.toLocaleString('en-GB');
  return {
    texts: [...names],
    entities: input.entities,
    source:
      `names: ${written(own.size)} of the base, ${written(found)} ` +
      `${wanted ? 'found in annotated texts' : '(no annotated texts here)'}, then given names joined to surnames of the base`,
  };
}

/** Titles and surfaces of a table. */
const namesIn = (table: string): string[] =>
  table
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [title = '', , , , , , surfaces = ''] = line.split('\t');
      return [title, ...surfaces.split('|').map((surface) => surface.replace(/:\d+$/, ''))];
    })
    .map(plainName)
    .filter((name) => name.length > 1);

/** Given names and surnames of the base's people, each joined to others. */
function* people({ entities }: IndexInput): Generator<string> {
  const persons = entities
    .filter(({ kind, name }) => kind === 'person' && /^\S+ \S+$/u.test(name))
    .map(({ name }) => plainName(name).split(' '));
  const given = drawn([...new Set(persons.map(([first]) => first!))]);
  const surnames = drawn([...new Set(persons.map((words) => words.at(-1)!))]);
  for (let round = 0; round < given.length; round++)
    for (const [i, surname] of surnames.entries()) yield `${given[(i + round) % given.length]} ${surname}`;
}

/** A copy in an order that looks like chance and is the same each time. */
function drawn(items: string[]): string[] {
  const order = [...items].sort();
  let seed = 1;
  for (let i = order.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((seed / 2 ** 32) * (i + 1));
    [order[i], order[other]] = [order[other]!, order[i]!];
  }
  return order;
}

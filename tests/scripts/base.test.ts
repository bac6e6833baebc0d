// @vitest-environment node
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { cardFileBytes } from '../../lib/authoring/compile.ts';
import { readWikidataIds } from '../../lib/authoring/geonames.ts';
import { indexFile } from '../../lib/knowledge/base.ts';
import { indexBytes, openIndex } from '../../lib/knowledge/layout.ts';
import { type BuiltBase, geonamesFile, loadBase } from '../../scripts/base.ts';

let base: BuiltBase;
beforeAll(async () => {
  base = await loadBase();
});
const sizeOf = (name: string) => statSync(path.join(base.dir, name)).size;

test('the index has six megabytes at the most', () => {
  expect(base.index.length).toBeLessThanOrEqual(6_000_000);
});
test('finding names takes 24 bytes a name at the most', () => {
  const { names } = openIndex(base.index);
  expect(names).toBeGreaterThan(100_000);
  expect(indexBytes(base.index).matching / names).toBeLessThanOrEqual(24);
});
test('every card file has 128 kB at the most', () => {
  for (const name of base.names.filter((name) => name !== indexFile))
    expect(sizeOf(name), name).toBeLessThanOrEqual(cardFileBytes);
});
test('the whole base adds eight megabytes to a zip at the most', () => {
  const zipped = base.names.map((name) => deflateRawSync(readFileSync(path.join(base.dir, name))).length);
  expect(zipped.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(8_000_000);
});
test('every Wikidata id of a GeoNames city is in the base, once', () => {
  const index = openIndex(base.index);
  const bearers = new Map<string, string[]>();
  for (let row = 0; row < index.entities; row++) {
    const { id, wikidata } = index.ref(row);
    if (wikidata) bearers.set(wikidata, [...(bearers.get(wikidata) ?? []), id]);
  }
  for (const [geonameId, wikidata] of readWikidataIds(readFileSync(geonamesFile, 'utf8')))
    expect(bearers.get(wikidata), wikidata).toEqual([`geonames-${geonameId}`]);
});

// @vitest-environment node
/**
 * Reviews of drawn entries, each a YAML file beside this one, made by people who did not write the entries. Facts are
 * numbered as `npm run knowledge -- draw` prints them; one letter for each:
 * L confirmed by a list, R by two independent recalls, U unconfirmed, W wrong. U and W have a correction below.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../lib/authoring/facts.ts';
import { parseYaml, readEntities } from '../../lib/authoring/read.ts';
import { readSources } from '../../scripts/base.ts';

const Review = v.strictObject({
  /** As given to `draw`, and how many entities there were to draw from. */
  seed: v.string(),
  from: v.number(),
  method: v.string(),
  /** Classes of error that the review showed, searched for in the whole base. */
  sweeps: v.array(v.strictObject({ class: v.string(), entries: v.number(), corrected: v.number() })),
  verdicts: v.record(v.string(), v.pipe(v.string(), v.regex(/^[LRUW]+$/))),
  corrections: v.array(
    v.strictObject({
      id: v.string(),
      fact: v.pipe(v.number(), v.integer(), v.minValue(1)),
      /** The field and value as they stood. */
      was: v.string(),
      why: v.string(),
    }),
  ),
});

const facts = new Map(
  readEntities(readSources()).entities.map(({ entity }) => [
    entity.id,
    factsOf(entity).map(({ field, value }) => `${field}: ${value}`),
  ]),
);

const folder = import.meta.dirname;
describe.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('the review %s', (name) => {
  const { verdicts, corrections } = v.parse(Review, parseYaml(readFileSync(path.join(folder, name), 'utf8')));
  const letters = Object.values(verdicts).join('');

  it('judged 200 entries', () => expect(Object.keys(verdicts).length).toBeGreaterThanOrEqual(200));
  it('found one fact in a hundred wrong, at the most', () => {
    expect(letters.replace(/[^W]/g, '').length / letters.length).toBeLessThanOrEqual(0.01);
  });
  it('has a correction for every fact that was not confirmed', () => {
    const open = Object.entries(verdicts).flatMap(([id, each]) =>
      [...each].flatMap((letter, i) => (letter === 'U' || letter === 'W' ? [`${id} ${i + 1}`] : [])),
    );
    expect(corrections.map(({ id, fact }) => `${id} ${fact}`).sort()).toEqual(open.sort());
  });
  it('left none of them in the base', () => {
    expect(corrections.filter(({ id, was }) => facts.get(id)?.includes(was))).toEqual([]);
  });
});

// @vitest-environment node
/**
 * Cards of introduced people, drawn by `npm run eval -- --cards SEED` and judged by readers who had no part in the rules:
 * it is a person, the quote introduces this person, and the role is said of this person. A file a review.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../lib/authoring/read.ts';

const Judged = v.strictObject({
  set: v.string(),
  document: v.string(),
  name: v.string(),
  verdict: v.picklist(['right', 'wrong']),
  why: v.optional(v.string()),
});
const Review = v.strictObject({ seed: v.string(), method: v.string(), cards: v.array(Judged) });

const folder = import.meta.dirname;
describe.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('the review %s', (name) => {
  const { cards } = v.parse(Review, parseYaml(readFileSync(path.join(folder, name), 'utf8')));

  it('judged a hundred cards, each once', () =>
    expect(new Set(cards.map(({ set, document, name }) => `${set} ${document} ${name}`)).size).toBe(100));
  it('found nine in ten right, at the least', () =>
    expect(cards.filter(({ verdict }) => verdict === 'right').length).toBeGreaterThanOrEqual(90));
  it('says why where one is wrong', () =>
    expect(cards.filter(({ verdict, why }) => verdict === 'wrong' && why === undefined)).toEqual([]));
});

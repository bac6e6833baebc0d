// @vitest-environment node
/** Our scorer and the one that lies beside the checkout give the same figures for the same output. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { crossLingualOf } from '../../lib/evaluation/crosslingual.ts';
import { figuresOf } from '../../lib/evaluation/figures.ts';
import { type Answer, judge } from '../../lib/evaluation/judge.ts';
import { openIndex } from '../../lib/knowledge/layout.ts';
import { annotateBlocks } from '../../scripts/annotation.ts';
import { loadBase } from '../../scripts/base.ts';
import { referenceOf } from '../../scripts/eval/run.ts';
import { readSet } from '../../scripts/eval/sets.ts';
import { sharedFile } from '../../scripts/shared.ts';

const scorer = sharedFile('tools/score.mjs');
const index = openIndex((await loadBase()).index);
const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, lines: object[]): string => {
  const file = path.join(folder, name);
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
};
const score = (...args: string[]): Record<string, unknown> => {
  const { stdout, stderr } = spawnSync(process.execPath, [scorer!, ...args], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Record<string, unknown>;
};
/** Gold and answers of a set's first documents. */
const linked = (name: string, most?: number) =>
  readSet(name)!
    .documents.slice(0, most)
    .map(({ gold, blocks }) => ({ gold, answers: annotateBlocks(index, blocks) as Answer[] }));

/** The same with every fourth link to what the link before it goes to, every seventh a unit longer. */
function disturbed(answers: Answer[]): Answer[] {
  return answers.map((answer, i) => {
    const { entity } = answers[i - 1] ?? answer;
    if (i % 4 === 3 && entity && answer.entity) return { ...answer, entity };
    return i % 7 === 6 ? { ...answer, end: answer.end + 1 } : answer;
  });
}
const predictions = (documents: { gold: { id: unknown }; answers: Answer[] }[]) =>
  documents.map(({ gold, answers }) => ({
    id: gold.id,
    mentions: answers.map((answer) => ({ ...answer, local: answer.entity === null })),
  }));

test.skipIf(!scorer).each([
  ['seed', 'seed/gold.jsonl'],
  ['news-hand', 'gold/news-hand.jsonl'],
  ['wiki-fair-v2', 'gold/wiki-fair-v2.jsonl'],
  [
    'nerel-ru-dev',
    'gold/nerel-ru-dev.jsonl',
    'PERSON|ORGANIZATION|COUNTRY|CITY|STATE|LOCATION|DISTRICT|EVENT',
  ],
])('%s', (name, gold, types?: string) => {
  const reference = referenceOf(index);
  const base = write(
    'base.jsonl',
    Array.from({ length: index.entities }, (_, row) => index.ref(row)),
  );
  const asLinked = linked(name);
  for (const documents of [
    asLinked,
    asLinked.map((document) => ({ ...document, answers: disturbed(document.answers) })),
  ]) {
    const answers = write('answers.jsonl', predictions(documents));
    const theirs = score(sharedFile(gold)!, answers, '--kb', base, ...(types ? ['--types', types] : []));
    const figures = figuresOf(documents.map(({ gold, answers }) => judge(gold, answers, reference)));
    expect(theirs).toMatchObject({
      docs: figures.documents,
      nilLinked: `${figures.nilLinked}/${figures.nil}`,
      wrong: figures.wrong,
      spurious: figures.spurious,
    });
    // In per cent, to one place: 63.25 may be rounded up or down.
    for (const [their, our] of [
      [theirs.precision, figures.precision],
      [theirs.recall, figures.recall],
      [theirs.f1, figures.f1],
      [theirs.disambiguation, figures.disambiguation],
      [theirs.inKbRecall, figures.inBaseRecall],
      [theirs.coverage, figures.coverage],
    ])
      expect(Math.abs(Number(their) - Number(our))).toBeLessThan(0.11);
  }
});

test.skipIf(!scorer)('cross-lingual, two languages pooled', () => {
  const sets = ['slavicner-pl', 'slavicner-uk'].map((name) =>
    linked(name, 60).map((document) => ({ ...document, answers: disturbed(document.answers) })),
  );
  const files = (what: string, of: (set: (typeof sets)[number]) => object[]) =>
    sets.map((set, i) => write(`${what}${i}.jsonl`, of(set))).join();
  const theirs = score(
    files('gold', (set) => set.map(({ gold }) => gold)),
    files('answers', predictions),
    '--xid',
  );
  const { ids, idsLinked, linked: links, split, merged, recall } = crossLingualOf(sets.flat());
  expect(links).toBeGreaterThan(100);
  expect(theirs).toMatchObject({ ids, idsLinked, linked: links, split, merged, recallOfLinkedIds: recall });
});

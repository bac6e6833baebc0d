// @vitest-environment node
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { figuresOf } from '../../lib/evaluation/figures.ts';
import { reliabilityOf } from '../../lib/evaluation/reliability.ts';
import { openIndex } from '../../lib/knowledge/layout.ts';
import { loadBase } from '../../scripts/base.ts';
import { printed } from '../../scripts/eval/print.ts';
import { recordLine } from '../../scripts/eval/records.ts';
import type { Report } from '../../scripts/eval/run.ts';
import type { DevelopmentSet } from '../../scripts/eval/sets.ts';
import { pagePath, plain, readExpected } from '../articles/expected.ts';

// Read as on a machine that has the checkout alone.
vi.stubEnv('SIDELIGHT_SHARED', pagePath('nowhere'));
const { evaluate } = await import('../../scripts/eval/run.ts');
const { readSets } = await import('../../scripts/eval/sets.ts');
const index = openIndex((await loadBase()).index);

const report = (precision: number, nilLinked: number): Report => ({
  sets: {
    own: {
      figures: { ...figuresOf([]), precision, nilLinked, nil: 9 },
      introduced: { people: 0, carded: 0, cardedShare: null, later: 0, laterCarded: 0, laterShare: null },
      charactersPerSecond: 1000,
    },
  },
  crossLingual: {},
  pool: ['own'],
  reliability: reliabilityOf([]),
});
const recorded = (precision: number, nilLinked: number) => ({
  date: '2026-11-01',
  what: 'as it was',
  ...report(precision, nilLinked),
});

it('scores the own articles where nothing else is, and says what is absent', async () => {
  const absent = vi.fn();
  const run = await evaluate(index, readSets(index, ['seed', 'slavicner-pl'], absent));
  expect(absent.mock.calls).toEqual([['seed'], ['slavicner-pl']]);
  expect(Object.keys(run.report.sets)).toEqual(['own']);
  expect(run.report.crossLingual).toEqual({});
  expect(run.report.sets.own?.figures.recall).toBeGreaterThan(90);
});

it('finds the expected mentions in the text of the pages', async () => {
  const { value } = await readSets(index, [], () => {}).next();
  const surfaces = (value as DevelopmentSet).documents.map(({ gold }) =>
    gold.mentions.map(({ start, end }) => plain(gold.text.slice(start, end))),
  );
  const expected = ['app', 'belarus-2020', 'hard-cases', 'world'].flatMap((page) =>
    [...readExpected(page).values()].map(({ blocks, mentions }) =>
      mentions.map(({ block, start, end }) => blocks[block]!.slice(start, end)),
    ),
  );
  for (const list of expected) expect(surfaces).toContainEqual(list);
});

it('shows what changed since the run recorded last', () => {
  const rows = printed(report(92.5, 1), [], [recorded(80, 1), recorded(92.2, 3)]).split('\n');
  expect(rows[1]).toMatch(/^own +92\.5 \+0\.3 .* 1\/9 −2 .* 1000$/);
  expect(rows.at(-1)).toBe('Differences are to the run recorded last: 2026-11-01, “as it was”.');
});

it('compares a set with the last run that has it', () => {
  const rows = printed(report(92.5, 1), [], [recorded(80, 1), { ...recorded(1, 1), sets: {} }]).split('\n');
  expect(rows[1]).toMatch(/^own +92\.5 \+12\.5 /);
});

it('records the figures without the speed', () => {
  const line = recordLine(report(92.5, 1), 'surnames', new Date('2026-11-22T12:00:00Z'));
  expect(JSON.parse(line)).toMatchObject({
    date: '2026-11-22',
    what: 'surnames',
    sets: { own: { figures: { precision: 92.5 } } },
  });
  expect(line).not.toContain('charactersPerSecond');
  expect(line.indexOf('\n')).toBe(line.length - 1);
});

it.each([
  ['no-such-set', 'there is no set no-such-set'],
  ['--record=', '--record says in a few words'],
])('refuses %s with its usage', (argument, complaint) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/eval.ts', argument],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
    },
  );
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(complaint);
  expect(stderr).toContain('usage: npm run eval');
});

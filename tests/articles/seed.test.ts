// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { openIndex } from '../../lib/knowledge/layout.ts';
import { link } from '../../lib/linking/link.ts';
import { loadBase } from '../../scripts/base.ts';
import { textBlocks } from '../../scripts/documents.ts';
import { sharedFile } from '../../scripts/shared.ts';

const gold = sharedFile('seed/gold.jsonl');
const scorer = sharedFile('tools/score.mjs');

it.skipIf(!gold || !scorer)('the seed article is linked: precision and recall of 97 % and more', async () => {
  const index = openIndex((await loadBase()).index);
  const { id, text } = JSON.parse(readFileSync(gold!, 'utf8').trim()) as { id: string; text: string };
  const placed = textBlocks(text);
  const { mentions } = link(
    index,
    placed.map(({ block }) => block),
  );
  const found = mentions.flatMap((list, i) =>
    list.map((mention) => ({
      ...mention,
      start: mention.start + placed[i]!.offset,
      end: mention.end + placed[i]!.offset,
    })),
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-'));
  const answers = path.join(folder, 'answers.jsonl');
  writeFileSync(answers, `${JSON.stringify({ id, mentions: found })}\n`);
  const { stdout } = spawnSync(process.execPath, [scorer!, gold!, answers], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const { precision, recall } = JSON.parse(stdout);
  expect(precision).toBeGreaterThanOrEqual(97);
  expect(recall).toBeGreaterThanOrEqual(97);
});

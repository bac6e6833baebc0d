/** Lists of facts that lie beside the checkout, to check the base against; they are no part of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Lists, Settled } from '../lib/authoring/differences.ts';
import { parseYaml } from '../lib/authoring/read.ts';
import { foldTitle, type GoldDocument } from '../lib/evaluation/gold.ts';
import type { IdOfTitle } from '../lib/evaluation/identity.ts';
import { sharedFile } from './shared.ts';

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const rows = (file: string): string[][] =>
  lines(file)
    .slice(1)
    .map((line) => line.split('\t'));

/** The lists, or null where they are absent. */
export function readLists(): Lists | null {
  const people = sharedFile('reference/vital-people.tsv');
  const titles = sharedFile('reference/title-qid.tsv');
  const bodies = sharedFile('reference/intl-organisations.jsonl');
  if (!people || !titles || !bodies) return null;
  return {
    births: new Map(
      rows(people)
        .filter(([, , , born]) => born !== '')
        .map(([qid, name, , born]) => [qid!, { name: name!, year: Number(born) }]),
    ),
    ids: new Map(rows(titles).map(([title, qid]) => [title!, qid!])),
    bodies: new Map(
      lines(bodies)
        .map((line) => JSON.parse(line) as { qid: string; name: string; aliases: string[]; year?: string })
        .map(({ qid, name, aliases, year }) => [
          qid,
          { name, aliases, ...(year ? { year: Number(year) } : {}) },
        ]),
    ),
  };
}

/** Wikidata ids by folded title; empty where the list is absent. */
export function readIdOfTitle(): IdOfTitle {
  const titles = sharedFile('reference/title-qid.tsv');
  return new Map((titles ? rows(titles) : []).map(([title, qid]) => [foldTitle(title!), qid!]));
}

/** A set of annotated documents, or null where it is absent. */
export function readGold(file: string): GoldDocument[] | null {
  const found = sharedFile(file);
  return found ? lines(found).map((line) => JSON.parse(line) as GoldDocument) : null;
}

const SettledList = v.array(
  v.strictObject({
    id: v.string(),
    field: v.picklist(['born', 'wikidata', 'founded', 'name']),
    ours: v.string(),
    theirs: v.string(),
    reason: v.pipe(v.string(), v.minLength(10, 'a reason says why')),
  }),
);

/** Differences that editors have settled. */
export const readSettled = (): Settled[] =>
  v.parse(
    SettledList,
    parseYaml(
      readFileSync(
        path.join(fileURLToPath(new URL('..', import.meta.url)), 'assets/reviews/differences.yaml'),
        'utf8',
      ),
    ) ?? [],
  );

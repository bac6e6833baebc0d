/** `npm run bench -- [SUBJECT…] [--json] [--record]`: how fast and how small the linker and the extension are, beside others. */
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { indexFile } from '../lib/knowledge/base.ts';
import { loadBase } from './base.ts';
import { articleSubject } from './bench/article.ts';
import { peerPackages } from './bench/contenders.ts';
import { growthSubject } from './bench/growth.ts';
import { heapSubject } from './bench/heap.ts';
import { thisMachine, versionsOf } from './bench/machine.ts';
import { matcherPackages } from './bench/matchers.ts';
import { matchingSubject } from './bench/matching.ts';
import { article, library } from './bench/material.ts';
import { pagesSource } from './bench/pages/choice.ts';
import { pagesSubject, readingSubject } from './bench/pages.ts';
import { buildPrograms } from './bench/program.ts';
import { recordFile, recordText } from './bench/record.ts';
import { plainReport, type Report } from './bench/report.ts';
import type { Setting, Subject } from './bench/subject.ts';
import { root } from './child.ts';

const subjects: Subject[] = [
  articleSubject,
  growthSubject,
  heapSubject,
  matchingSubject,
  pagesSubject,
  readingSubject,
];
const usual = subjects.filter(({ byName }) => !byName);
const usage = `usage: npm run bench -- [SUBJECT…] [--json] [--record]
  SUBJECT   ${subjects.map(({ name }) => name).join(', ')}; without any, all but the last
  --json    the same as JSON
  --record  writes the table to ${recordFile} as well; of all subjects only`;

function readArguments() {
  const options = {
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.help) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    const unknown = positionals.find((name) => !subjects.some((subject) => subject.name === name));
    if (unknown !== undefined) throw new Error(`there is no subject "${unknown}"`);
    if (values.record && positionals.length > 0) throw new Error('only all subjects together are recorded');
    return {
      ...values,
      chosen: positionals.length === 0 ? usual : subjects.filter(({ name }) => positionals.includes(name)),
    };
  } catch (error) {
    process.stderr.write(`sidelight: ${(error as Error).message}\n${usage}\n`);
    process.exit(2);
  }
}

const { json, record, chosen } = readArguments();
const machine = thisMachine();
const index = path.join((await loadBase()).dir, indexFile);
const setting: Setting = { index, article: article(), library: library() };
await buildPrograms();
const groups = [];
for (const subject of chosen) {
  process.stderr.write(`sidelight: measuring ${subject.name}\n`);
  groups.push(...(await subject.measure(setting)));
}
const report: Report = {
  date: new Date().toISOString().slice(0, 10),
  machine,
  versions: versionsOf([...peerPackages, ...matcherPackages]),
  texts: [
    setting.article.source,
    setting.library.source,
    pagesSource(),
    `index: ${statSync(index).size.toLocaleString('en-GB')} bytes`,
  ],
  groups,
};
process.stdout.write(json ? `${JSON.stringify(report, null, 1)}\n` : plainReport(report));
if (record) writeFileSync(`${root}${recordFile}`, recordText(report));

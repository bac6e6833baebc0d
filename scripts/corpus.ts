/** `npm run corpus -- [PATTERN…] [--browser NAME] [--json] [--record]`: the built extension on real pages, in real browsers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { thisMachine, versionsOf } from './bench/machine.ts';
import { type BrowserKind, browserKinds } from './browsers.ts';
import { buildExtension } from './build.ts';
import { root } from './child.ts';
import { type PageResult, resultOf } from './corpus/findings.ts';
import { recordFile, recordText } from './corpus/record.ts';
import { failed, plainReport, reportOf } from './corpus/report.ts';
import { tour } from './corpus/tour.ts';
import { realPages } from './real-pages.ts';

const folder = `${root}.output/corpus`;
const usage = `usage: npm run corpus -- [PATTERN…] [--browser NAME] [--json] [--record]
  PATTERN         part of a page's path; all pages without any
  --browser NAME  ${browserKinds.join(' or ')}; both unless told
  --json          the report as JSON
  --record        writes the report to ${recordFile} as well; of all pages in both browsers only`;

function readArguments() {
  const options = {
    browser: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    const { values, positionals: patterns } = parseArgs({ options, allowPositionals: true });
    if (values.help) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    const browsers = values.browser ?? browserKinds;
    const unknown = browsers.find((name) => !(browserKinds as readonly string[]).includes(name));
    if (unknown !== undefined) throw new Error(`there is no browser "${unknown}"`);
    if (values.record && (patterns.length > 0 || values.browser))
      throw new Error('only all pages in both browsers are recorded');
    return { ...values, patterns, browsers: browserKinds.filter((kind) => browsers.includes(kind)) };
  } catch (error) {
    process.stderr.write(`sidelight: ${(error as Error).message}\n${usage}\n`);
    process.exit(2);
  }
}

const { json, record, patterns, browsers } = readArguments();
const all = realPages();
if (!all) {
  process.stderr.write(
    'sidelight: skipped, for the real pages are absent: they belong into ../shared/pages.\n',
  );
  process.exit(0);
}
const pages = all.filter(({ path }) => patterns.length === 0 || patterns.some((part) => path.includes(part)));
if (pages.length === 0) {
  process.stderr.write(`sidelight: no page's path holds ${patterns.join(' or ')}.\n`);
  process.exit(2);
}

const began = performance.now();
// One after the other: both compile the same knowledge.
for (const kind of browsers) await buildExtension(kind);
const results: PageResult[] = [];
let left = browsers.length * pages.length * 2;
const end = new AbortController();
const visited = async (kind: BrowserKind) => {
  const { visits, version } = await tour(kind, pages, folder, end.signal, () => {
    if (--left % 50 === 0) process.stderr.write(`sidelight: ${left} visits left\n`);
  });
  results.push(...visits.map(resultOf));
  return version;
};
const versions = await Promise.all(browsers.map(visited)).catch((error: Error) => {
  process.stderr.write(`sidelight: ${error.message}\n`);
  process.exitCode = 1;
  return null;
});
// Where one browser failed, the other closes as well.
end.abort();
if (versions) tell(versions);

function tell(browserVersions: string[]): void {
  const { load: _, ...machine } = thisMachine();
  const report = reportOf(browsers, results, {
    date: new Date().toISOString().slice(0, 10),
    machine,
    versions: {
      ...versionsOf([]),
      ...Object.fromEntries(browserVersions.map((version) => version.split('/'))),
    },
    seconds: (performance.now() - began) / 1000,
  });
  const texts = { txt: plainReport(report), json: `${JSON.stringify(report, null, 1)}\n` };
  mkdirSync(folder, { recursive: true });
  for (const [type, text] of Object.entries(texts)) writeFileSync(`${folder}/report.${type}`, text);
  if (record) writeFileSync(`${root}${recordFile}`, recordText(report));
  process.stdout.write(json ? texts.json : texts.txt);
  process.stderr.write(
    `sidelight: pictures are in .output/corpus/shots, contact sheets in .output/corpus/sheets.\n`,
  );
  process.exitCode = failed(report) ? 1 : 0;
}

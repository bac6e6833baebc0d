/** What a run found, in reading order: failures, figures beside their targets, the pages whose text was read worst. */
import type { ExtractionFigures } from '../../lib/evaluation/extraction.ts';
import type { BrowserKind } from '../browsers.ts';
import { type Finding, isFailure, type PageResult, type Symptom, symptoms } from './findings.ts';
import { percent, type Summary, summaryOf } from './summary.ts';

export interface Report {
  /** ISO 8601. */
  date: string;
  machine: { cpu: string; cores: number; system: string; node: string };
  versions: Record<string, string>;
  /** Of the whole run. */
  seconds: number;
  summaries: Summary[];
  results: PageResult[];
}

export const reportOf = (
  browsers: readonly BrowserKind[],
  results: PageResult[],
  about: Omit<Report, 'summaries' | 'results'>,
): Report => ({ ...about, summaries: browsers.map((browser) => summaryOf(browser, results)), results });

export const failed = ({ summaries }: Report): boolean =>
  summaries.some(({ figures }) => figures.some(({ met }) => met === false));

/** The same finding on a page, wherever it was made. */
interface Case extends Finding {
  page: string;
  /** `chromium`, `firefox scripted`. */
  where: string[];
}

/** Findings by what they are, worst first; what both browsers find on a page is one. */
export function casesOf(results: readonly PageResult[]): Case[] {
  const cases = new Map<string, Case>();
  for (const { page, browser, scripts, findings } of results)
    for (const finding of findings) {
      const where = scripts === 'stripped' ? browser : `${browser} with scripts`;
      const key = JSON.stringify([finding.symptom, page, finding.cases]);
      const known = cases.get(key);
      if (known) known.where.push(where);
      else cases.set(key, { ...finding, page, where: [where] });
    }
  const rank = ({ symptom }: { symptom: Symptom }) => symptoms.indexOf(symptom);
  return [...cases.values()].sort((a, b) => rank(a) - rank(b) || (a.page < b.page ? -1 : 1));
}

/** Of the cases on one page so many are written out. */
const maxCases = 4;
const written = 10;
/** Characters shown of a passage. */
const passage = 60;

export function plainCases(results: readonly PageResult[]): string {
  return casesOf(results)
    .map(({ symptom, page, where, cases, lookIn }) => {
      const more = cases.length > maxCases ? [`    and ${cases.length - maxCases} more`] : [];
      return [
        `${isFailure(symptom) ? '✗' : '·'} ${page}: ${symptom} (${where.join(', ')}); look in ${lookIn}`,
        ...cases.slice(0, maxCases).map((one) => `    ${one.replace(/\s+/g, ' ').slice(0, 240)}`),
        ...more,
      ].join('\n');
    })
    .join('\n');
}

export function plainSummary({ browser, figures }: Summary): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const lines = figures.map(({ name, value, target, met }) => {
    const sign = met === null ? ' ' : met ? '✓' : '✗';
    return `${sign} ${name.padEnd(width)}  ${value}${target ? `  (should be ${target})` : ''}`;
  });
  return [browser, ...lines].join('\n');
}

/** How far from all of the text and nothing else. */
const badness = ({ recall, surplus }: ExtractionFigures): number => 100 - (recall ?? 0) + (surplus ?? 0);

const opening = (passages: readonly string[]): string => {
  const longest = passages[0]?.replace(/\s+/g, ' ').trim() ?? '';
  if (longest === '') return 'nothing';
  return `“${longest.slice(0, passage)}${longest.length > passage ? '…' : ''}” (${longest.length} letters)`;
};

/** The pages whose text was read worst, each with the longest passage it lacks and the longest that is too much. */
export function worstPages(results: readonly PageResult[]): string {
  const seen = new Set<string>();
  const worst = results
    .flatMap(({ page, extraction }) => (extraction ? { page, extraction } : []))
    .sort((a, b) => badness(b.extraction) - badness(a.extraction))
    .filter(({ page }) => !seen.has(page) && seen.add(page))
    .slice(0, written);
  return worst
    .map(({ page, extraction: { recall, surplus, missing, extra } }) =>
      [
        `${page}: found ${percent(recall ?? 0)}, too much ${percent(surplus ?? 0)}`,
        `    lacks ${opening(missing)}`,
        `    too much ${opening(extra)}`,
      ].join('\n'),
    )
    .join('\n');
}

export function plainReport(report: Report): string {
  const { date, machine, versions, seconds, summaries, results } = report;
  const { cpu, cores, system, node } = machine;
  const sections = [
    plainCases(results) || 'Nothing is wrong on any page.',
    ...summaries.map(plainSummary),
    `The text read worst, of pages with a ground truth\n${worstPages(results) || 'none was measured'}`,
    `${date}, ${cpu}, ${cores} cores, ${system}, Node.js ${node}; ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}; ${Math.round(seconds)} s`,
  ];
  return `${sections.join('\n\n')}\n`;
}

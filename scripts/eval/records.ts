/** Recorded runs: one JSON line each, the figures alone, so that a change shows what it does. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Report } from './run.ts';

const file = fileURLToPath(new URL('../../docs/eval.jsonl', import.meta.url));

export interface Recorded extends Report {
  /** YYYY-MM-DD */
  date: string;
  /** What was changed since the run before. */
  what: string;
}

/** All recorded runs, oldest first. */
export const readRecords = (): Recorded[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Recorded)
    : [];

/** Appends a run, dated today. */
export function record(report: Report, what: string): void {
  appendFileSync(file, recordLine(report, what, new Date()));
}

/** A run as a line. Speed is left out: it is the machine's as much as ours. */
export function recordLine(report: Report, what: string, now: Date): string {
  const recorded: Recorded = { date: now.toISOString().slice(0, 10), what, ...report };
  return `${JSON.stringify(recorded, (key, value) => (key === 'charactersPerSecond' ? undefined : value))}\n`;
}

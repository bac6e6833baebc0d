/** The figures of a run as tables, with what changed since the runs recorded last. */

import { errorClasses, type LinkingError } from '../../lib/evaluation/errors.ts';
import type { Share } from '../../lib/evaluation/figures.ts';
import { type Kind, kinds } from '../../lib/knowledge/entity.ts';
import type { Recorded } from './records.ts';
import type { CrossLingualReport, Report, SetReport } from './run.ts';

interface Column<R> {
  heading: string;
  of(report: R): Share | undefined;
  /** Behind the figure: what it is counted of. */
  outOf?(report: R): number;
  /** Whether a difference means anything. */
  compared?: false;
}

const speed: Column<{ charactersPerSecond?: number }> = {
  heading: 'chars/s',
  of: ({ charactersPerSecond }) => charactersPerSecond,
  compared: false,
};

const setColumns: Column<SetReport>[] = [
  { heading: 'precision', of: ({ figures }) => figures.precision },
  { heading: 'recall', of: ({ figures }) => figures.recall },
  { heading: 'F1', of: ({ figures }) => figures.f1 },
  { heading: 'in-base recall', of: ({ figures }) => figures.inBaseRecall },
  { heading: 'disambiguation', of: ({ figures }) => figures.disambiguation },
  { heading: 'NIL linked', of: ({ figures }) => figures.nilLinked, outOf: ({ figures }) => figures.nil },
  { heading: 'coverage', of: ({ figures }) => figures.coverage },
  speed,
];

const kindColumns: Column<SetReport>[] = kinds.flatMap((kind: Kind) => [
  { heading: `${kind}: P`, of: ({ figures }: SetReport) => figures.kinds[kind].precision },
  { heading: 'R', of: ({ figures }: SetReport) => figures.kinds[kind].inBaseRecall },
]);

const introducedColumns: Column<SetReport>[] = [
  { heading: 'people', of: ({ introduced }) => introduced.people, compared: false },
  { heading: 'with card', of: ({ introduced }) => introduced.cardedShare },
  { heading: 'later mentions', of: ({ introduced }) => introduced.later, compared: false },
  { heading: 'with card', of: ({ introduced }) => introduced.laterShare },
];

const crossLingualColumns: Column<CrossLingualReport>[] = [
  { heading: 'ids', of: ({ figures }) => figures.ids, compared: false },
  { heading: 'ids linked', of: ({ figures }) => figures.idsLinked },
  { heading: 'linked', of: ({ figures }) => figures.linked },
  { heading: 'split', of: ({ figures }) => figures.split },
  { heading: 'merged', of: ({ figures }) => figures.merged },
  { heading: 'recall', of: ({ figures }) => figures.recall },
  speed,
];

/** All tables of a run. */
export function printed(report: Report, errors: LinkingError[], records: readonly Recorded[]): string {
  const sections = [
    reportTable('per cent', setColumns, report.sets, (name) => lastOf(records, (last) => last.sets[name])),
    reportTable('by kind', kindColumns, report.sets, (name) => lastOf(records, (last) => last.sets[name])),
    reportTable('people introduced', introducedColumns, report.sets, (name) =>
      lastOf(records, (last) => last.sets[name]),
    ),
    reportTable('cross-lingual', crossLingualColumns, report.crossLingual, (name) =>
      lastOf(records, (last) => last.crossLingual[name]),
    ),
    reliabilityTable(report, records),
    errorTable(errors),
  ];
  const last = records.at(-1);
  const compared = last
    ? `Differences are to the run recorded last: ${last.date}, “${last.what}”.`
    : 'No run is recorded yet: npm run eval -- --record "what changed"';
  return [...sections.filter(Boolean), compared].join('\n\n');
}

function lastOf<R>(records: readonly Recorded[], of: (record: Recorded) => R | undefined): R | undefined {
  const last = records.findLast((record) => of(record) !== undefined);
  return last && of(last);
}

function reportTable<R>(
  title: string,
  columns: Column<R>[],
  reports: Record<string, R>,
  before: (name: string) => R | undefined,
): string {
  const names = Object.keys(reports);
  if (names.length === 0) return '';
  return table([
    [title, ...columns.map(({ heading }) => heading)],
    ...names.map((name) => [name, ...columns.map((column) => cell(column, reports[name]!, before(name)))]),
  ]);
}

function cell<R>(column: Column<R>, report: R, before: R | undefined): string {
  const value = column.of(report);
  const of = column.outOf ? `/${column.outOf(report)}` : '';
  const old = before && column.compared !== false ? column.of(before) : undefined;
  return `${shown(value)}${of}${difference(value, old)}`;
}

const shown = (value: Share | undefined): string => (value == null ? '–' : String(value));

/** " +0.3", " −1.2", or nothing where nothing changed. */
function difference(now: Share | undefined, before: Share | undefined): string {
  if (now == null || before == null) return '';
  const by = Math.round((now - before) * 10) / 10;
  return by === 0 ? '' : ` ${by > 0 ? '+' : '−'}${Math.abs(by)}`;
}

function reliabilityTable({ pool, reliability }: Report, records: readonly Recorded[]): string {
  const before = lastOf(records, (last) => (last.pool.join() === pool.join() ? last.reliability : undefined));
  const old = new Map(before?.bins.map((bin) => [bin.from, bin.precision]));
  const { bins, sure, calibrationError } = reliability;
  const rows = bins.map(({ from, links, right, stated, precision }) => [
    `from ${from}`,
    String(links),
    String(right),
    shown(stated),
    `${shown(precision)}${difference(precision, old.get(from))}`,
  ]);
  return [
    table([['confidence', 'links', 'right', 'stated', 'precision'], ...rows]),
    `sure: ${shown(sure.precision)}${difference(sure.precision, before?.sure.precision)} right, ` +
      `${shown(sure.share)}${difference(sure.share, before?.sure.share)} of the links; calibration error ` +
      `${shown(calibrationError)}${difference(calibrationError, before?.calibrationError)} (${pool.join(', ')})`,
  ].join('\n');
}

function errorTable(errors: LinkingError[]): string {
  const sets = [...new Set(errors.map(({ set }) => set))];
  const count = (set: string, kind: string): string =>
    String(errors.filter((error) => error.set === set && error.class === kind).length);
  return table([
    ['errors', ...errorClasses],
    ...sets.map((set) => [set, ...errorClasses.map((kind) => count(set, kind))]),
  ]);
}

/** Rows as text: the first column to the left, figures to the right. */
function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) =>
      row.map((text, i) => (i === 0 ? text.padEnd(widths[i]!) : text.padStart(widths[i]!))).join('  '),
    )
    .join('\n');
}

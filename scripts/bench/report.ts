/** What the benchmarks found, and the one table that says it. */
import { ratiosOf, type Spread, spreadOf } from './stats.ts';

export interface Row {
  name: string;
  unit: 'ms' | 'MB' | 'ns' | 'bytes' | 'nodes' | 'runs';
  value: Spread;
  /** To the group's reference, measured beside it; the reference itself has none. */
  ratio: Spread | null;
  /** The highest value, and where it was measured. */
  most?: { value: number; where: string };
}

/** Why there is nothing measured. */
export interface Remark {
  name: string;
  remark: string;
}

export interface Group {
  title: string;
  /** What the ratios are to. */
  ratioTo: string | null;
  rows: (Row | Remark)[];
}

export interface Report {
  /** ISO 8601. */
  date: string;
  machine: { cpu: string; cores: number; system: string; node: string; load: number };
  versions: Record<string, string>;
  /** The texts measured on, in words. */
  texts: string[];
  groups: Group[];
}

/** A row of values; `beside` are the reference's of the same rounds. */
export const rowOf = (name: string, unit: Row['unit'], values: number[], beside?: number[]): Row => ({
  name,
  unit,
  value: spreadOf(values),
  ratio: beside ? spreadOf(ratiosOf(values, beside)) : null,
});

/** Three digits that count; whole numbers from 100 on. */
export const written = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3);

const range = ({ low, high }: Spread): string => `${written(low)} – ${written(high)}`;

const cellsOf = ({ name, unit, value, ratio, most }: Row, ratioTo: string | null): string[] => [
  `  ${name}`,
  `${written(value.median)} ${unit}`,
  range(value),
  ratio ? written(ratio.median) : ratioTo ? '1' : '',
  ratio ? range(ratio) : '',
  most ? `${written(most.value)} ${unit}: ${most.where}` : '',
];

/** The table as plain text. */
export function plainTable(groups: Group[]): string {
  const hasMost = groups.some(({ rows }) => rows.some((row) => 'most' in row && row.most));
  const head = ['', 'median', 'quartiles', 'ratio', 'quartiles', ...(hasMost ? ['most'] : [])];
  const cells = groups.map(({ ratioTo, rows }) =>
    rows.map((row) =>
      'remark' in row ? [`  ${row.name}: ${row.remark}`, '', '', '', '', ''] : cellsOf(row, ratioTo),
    ),
  );
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.flat().map((row) => row[column]!.length)),
  );
  const line = (row: string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : column === 5 ? cell : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  const parts = groups.map(({ title, ratioTo }, i) =>
    [`${title}${ratioTo ? `; ratio to ${ratioTo}` : ''}`, ...cells[i]!.map(line)].join('\n'),
  );
  return [line(head), ...parts].join('\n\n');
}

/** Everything as plain text: where and on what it was measured, then the table. */
export function plainReport({ date, machine, versions, texts, groups }: Report): string {
  const { cpu, cores, system, node, load } = machine;
  return [
    `${date}, ${cpu}, ${cores} cores, ${system}, Node.js ${node}; load ${load.toFixed(1)} at the start`,
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    ...texts,
    '',
    plainTable(groups),
    '',
  ].join('\n');
}

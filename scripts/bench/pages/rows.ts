/** Rows over pages. */
import { type Group, type Row, rowOf } from '../report.ts';
import type { BenchPage } from './choice.ts';

/** `count` of a list, evenly spread. */
export const spread = <Item>(list: readonly Item[], count: number): Item[] =>
  count >= list.length
    ? [...list]
    : Array.from({ length: count }, (_, i) => list[Math.floor(((i + 0.5) * list.length) / count)]!);

/** A row over pages, with the page where it was the most. */
export function rowOver(
  name: string,
  unit: Row['unit'],
  values: { page: BenchPage; value: number }[],
  beside?: number[],
): Row {
  const row = rowOf(
    name,
    unit,
    values.map(({ value }) => value),
    beside,
  );
  const most = values.reduce((a, b) => (b.value > a.value ? b : a));
  return { ...row, most: { value: most.value, where: most.page.name } };
}

export const group = (title: string, rows: Row[], ratioTo: string | null = null): Group => ({
  title,
  rows,
  ratioTo,
});

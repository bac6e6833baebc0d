/** What can be said of dates that are only as exact as is known. */
import type { Entity } from '../knowledge/entity.ts';

/** A date as a number that orders it, its unknown month and day as early or as late as they may be. */
function bound(date: string, missing: { month: number; day: number }): number {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date)!;
  return (
    Number(year) * 10_000 + (month ? Number(month) : missing.month) * 100 + (day ? Number(day) : missing.day)
  );
}

const earliest = (date: string): number => bound(date, { month: 1, day: 1 });
const latest = (date: string): number => bound(date, { month: 12, day: 31 });

/** Whether `a` lies before `b` however their unknown parts are filled in. */
export const surelyBefore = (a: string, b: string): boolean => latest(a) < earliest(b);

/** Whole years from one date to another, at the least. */
export const yearsBetween = (from: string, to: string): number =>
  Math.floor((earliest(to) - latest(from)) / 10_000);

const year = (date: string): number => Number(/^-?\d{4}/.exec(date)![0]);

/** The first date that cannot be: an end before its beginning, or a day after `asOf`. */
export function dateProblem(entity: Entity): { field: string; message: string } | null {
  const spans = spansOf(entity);
  for (const { from, to } of spans) {
    if (from.date !== undefined && to.date !== undefined && surelyBefore(to.date, from.date))
      return { field: to.field, message: `${to.field} ${to.date} lies before ${from.field} ${from.date}.` };
  }
  for (const { field, date } of spans.flatMap(({ from, to }) => [from, to])) {
    const problem = date === undefined ? null : notADay(date);
    if (problem) return { field, message: problem };
    if (date !== undefined && field !== 'end' && field !== 'roles' && surelyBefore(entity.asOf, date))
      return { field, message: `${field} ${date} lies after asOf ${entity.asOf}.` };
  }
  return null;
}

interface Dated {
  field: string;
  date: string | undefined;
}

function spansOf(entity: Entity): { from: Dated; to: Dated }[] {
  switch (entity.kind) {
    case 'person':
      return [
        { from: { field: 'born', date: entity.born }, to: { field: 'died', date: entity.died } },
        ...(entity.roles ?? []).map(({ from, to }) => ({
          from: { field: 'roles', date: from },
          to: { field: 'roles', date: to },
        })),
      ];
    case 'organisation':
      return [
        {
          from: { field: 'founded', date: entity.founded },
          to: { field: 'dissolved', date: entity.dissolved },
        },
      ];
    case 'event':
      return [{ from: { field: 'start', date: entity.start }, to: { field: 'end', date: entity.end } }];
    case 'place':
      return [];
  }
}

/** 30 February and the like. */
function notADay(date: string): string | null {
  const [, month, day] = /^-?\d{4}-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (month === undefined || day === undefined) return null;
  const days = new Date(Date.UTC(year(date), Number(month), 0)).getUTCDate();
  return Number(day) > days ? `${date} is no day of the calendar.` : null;
}

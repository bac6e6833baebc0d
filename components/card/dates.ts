/** Dates of facts as a reader writes them: only as exact as they are known. */
import type { Entity } from '../../lib/knowledge/entity.ts';

/** YYYY, YYYY-MM or YYYY-MM-DD; a leading minus means BC. */
export type FactDate = Entity['asOf'];

interface Parts {
  /** Astronomical year: 1 BC is 0. */
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
}

function parts(date: FactDate): Parts | null {
  const match = /^(-?)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match) return null;
  const year = Number(match[2]);
  return {
    year: match[1] ? 1 - year : year,
    ...(match[3] ? { month: Number(match[3]) } : {}),
    ...(match[4] ? { day: Number(match[4]) } : {}),
  };
}

const instantOf = (known: Parts): Date => {
  const instant = new Date(0);
  instant.setUTCFullYear(known.year, (known.month ?? 1) - 1, known.day ?? 1);
  return instant;
};

const formatOf = (known: Parts, locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(known.month ? { month: 'long' } : {}),
    ...(known.day ? { day: 'numeric' } : {}),
    ...(known.year <= 0 ? { era: 'short' } : {}),
  });

/** "30 August 1954", "August 1954" or "1954" in the locale's words and order; the text itself where it is no date. */
export function showDate(date: FactDate, locale: string): string {
  const known = parts(date);
  return known ? formatOf(known, locale).format(instantOf(known)) : date;
}

/** "9–12 August 2020", "April – June 1994"; null unless both are as exact as each other and of one year. */
function withinYear(from: FactDate, to: FactDate, locale: string): string | null {
  const [a, b] = [parts(from), parts(to)];
  if (!a?.month || !b?.month || a.year !== b.year || !a.day !== !b.day) return null;
  // Some versions of Intl set spaces between "9" and "12".
  return formatOf(a, locale)
    .formatRange(instantOf(a), instantOf(b))
    .replace(/(\d)\s*–\s*(\d)/u, '$1–$2');
}

/** "1994–1995", "since 1994", "until 1995"; empty where neither end is known. */
export function showSpan(from: FactDate | undefined, to: FactDate | undefined, locale: string): string {
  if (from && to) {
    const [a, b] = [showDate(from, locale), showDate(to, locale)];
    if (a === b) return a;
    // "February 2022 to 2022" tells only where it began, "2022 to March 2022" only where it ended.
    if (from.startsWith(to)) return `from ${a}`;
    if (to.startsWith(from)) return `until ${b}`;
    const together = withinYear(from, to, locale);
    if (together) return together;
    return /\s/.test(a + b) ? `${a} – ${b}` : `${a}–${b}`;
  }
  if (from) return `since ${showDate(from, locale)}`;
  return to ? `until ${showDate(to, locale)}` : '';
}

/** Whole years from one date to another; null unless every reading of the two dates gives the same number. */
export function ageAt(born: FactDate, at: FactDate): number | null {
  const [a, b] = [parts(born), parts(at)];
  if (!a || !b) return null;
  const first = (p: Parts) => p.year * 10_000 + (p.month ?? 1) * 100 + (p.day ?? 1);
  const last = (p: Parts) => p.year * 10_000 + (p.month ?? 12) * 100 + (p.day ?? 31);
  const least = Math.floor((first(b) - last(a)) / 10_000);
  const most = Math.floor((last(b) - first(a)) / 10_000);
  return least === most && least >= 0 ? least : null;
}

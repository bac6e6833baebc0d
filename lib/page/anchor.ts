/** Anchors notes: describes a stretch of text so that it is found again, and finds it, moved, or says that it is gone. */
import search from 'approx-string-match';
import type { TextPosition, TextQuote } from '../notes/note.ts';
import type { Sliced } from './slices.ts';

/** UTF-16 units of context kept on each side of a quote. */
const around = 40;
/** Exact occurrences looked at: a page that repeats a quote more often than this is hostile. */
const maxOccurrences = 500;
/** Share of the context that must agree for one of several occurrences, or a short quote, to be taken. */
const enoughContext = 0.3;
/** A quote of this length is hardly anywhere by chance. UTF-16 units. */
const long = 24;
/** Share of the quote's units that may differ. */
const tolerance = 0.25;
/** A longer quote is searched by its two ends of half this length. UTF-16 units. */
const maxPattern = 256;
/** Of both ends, how far apart they may stand in proportion to the quote. */
const stretch = { least: 0.6, most: 1.5 };
/** Text units times machine words of the pattern: about half a second in all, and a few milliseconds at a time. */
const budget = 60_000_000;
const portion = 500_000;

/** Selectors for `[start, end)` of a text. */
export function describe(
  text: string,
  start: number,
  end: number,
): { quote: TextQuote; position: TextPosition } {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - around), start),
      suffix: text.slice(end, end + around),
    },
    position: { start, end },
  };
}

/**
 * `same`: the very words at the very place, or anywhere where no place was noted. `moved`: the words elsewhere, or
 * with small changes. `gone`: neither is found well enough; start and end are 0.
 */
export interface Anchored {
  outcome: 'same' | 'moved' | 'gone';
  start: number;
  end: number;
}

interface Place {
  start: number;
  end: number;
}

const gone: Anchored = { outcome: 'gone', start: 0, end: 0 };

function agreeing(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

const reversed = (text: string): string => [...text].reverse().join('');

/** Share of the noted context that stands around a place, 0 to 1; 1 where none was noted. */
function contextAt(text: string, { start, end }: Place, { prefix, suffix }: TextQuote): number {
  const noted = prefix.length + suffix.length;
  if (noted === 0) return 1;
  const before = reversed(text.slice(Math.max(0, start - prefix.length), start));
  return (
    (agreeing(before, reversed(prefix)) + agreeing(text.slice(end, end + suffix.length), suffix)) / noted
  );
}

/** The best of several places by their context, then by their distance from where it was; null where two are as good. */
function best(
  text: string,
  places: Place[],
  quote: TextQuote,
  position: TextPosition | undefined,
): (Place & { context: number }) | null {
  const scored = places
    .map((place) => ({
      ...place,
      context: contextAt(text, place, quote),
      distance: position ? Math.abs(place.start - position.start) : 0,
    }))
    .sort((a, b) => b.context - a.context || a.distance - b.distance);
  const [first, second] = scored;
  if (!first || (second && second.context === first.context && second.distance === first.distance))
    return null;
  return first;
}

function occurrences(text: string, exact: string): Place[] {
  const places: Place[] = [];
  for (
    let at = text.indexOf(exact);
    at >= 0 && places.length < maxOccurrences;
    at = text.indexOf(exact, at + 1)
  )
    places.push({ start: at, end: at + exact.length });
  return places;
}

/** The stretches that differ least from the pattern. */
function* alike(text: string, pattern: string): Sliced<Place[]> {
  const words = Math.ceil(pattern.length / 32);
  if (text.length * words > budget) return [];
  let most = Math.floor(pattern.length * tolerance);
  const overlap = pattern.length + most;
  const step = Math.ceil(portion / words);
  /** By their end: one that lies where portions overlap is found twice. */
  let places = new Map<number, Place>();
  for (let from = 0; from < text.length; from += step) {
    yield;
    for (const { start, end, errors } of search(text.slice(from, from + step + overlap), pattern, most)) {
      if (errors < most) places = new Map();
      most = errors;
      if (!places.has(from + end)) places.set(from + end, { start: from + start, end: from + end });
    }
  }
  return [...places.values()];
}

/** Stretches of text that differ little from the quote. */
function* resembling(text: string, exact: string): Sliced<Place[]> {
  if (exact.length < long) return [];
  if (exact.length <= maxPattern) return yield* alike(text, exact);
  const half = maxPattern / 2;
  const tails = yield* alike(text, exact.slice(-half));
  const heads = yield* alike(text, exact.slice(0, half));
  return heads.flatMap(({ start }) =>
    tails
      .filter(({ end }) => {
        const ratio = (end - start) / exact.length;
        return ratio >= stretch.least && ratio <= stretch.most;
      })
      .map(({ end }) => ({ start, end })),
  );
}

/** Finds a quote in a text: at its place, elsewhere, nearly the same, or not at all. Rather gone than at a wrong place. */
export function* anchor(text: string, quote: TextQuote, position?: TextPosition): Sliced<Anchored> {
  const { exact } = quote;
  if (position && text.slice(position.start, position.end) === exact) return { outcome: 'same', ...position };
  const places = occurrences(text, exact);
  const found = best(text, places, quote, position);
  if (found && (found.context >= enoughContext || (places.length === 1 && exact.length >= long)))
    return { outcome: position ? 'moved' : 'same', start: found.start, end: found.end };
  if (places.length > 0) return gone;
  const near = best(text, yield* resembling(text, exact), quote, position);
  return near ? { outcome: 'moved', start: near.start, end: near.end } : gone;
}

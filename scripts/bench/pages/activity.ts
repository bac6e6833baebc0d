/** What went on in a page while it was recorded: the same in both browsers. */

/** Script that ran without a break. Milliseconds; `at` counts from a moment of the browser's own. */
export interface Stretch {
  at: number;
  ms: number;
  /** `gate.js` or `page.js`. */
  file: string;
}

export interface Activity {
  /** Ours, in order, in the process of the page. */
  ours: Stretch[];
  /** Styles and layout, and painting up to the compositor, as far as no script made the browser do them at once. */
  layout: number;
  paint: number;
  /** User timings of the page, in order. */
  timings: { name: string; at: number }[];
}

/** User timings of ours are called so, for the page may have some of its own. */
export const timingPrefix = 'bench ';
/** The timing from which on a page that is there already is recorded: a trace may hold what came before. */
export const fromHere = 'from';

export interface Recorder {
  start(): Promise<void>;
  /** The page must have set a user timing meanwhile: by it its process is found. */
  stop(): Promise<Activity>;
}

export const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

export const scriptOf = ({ ours }: Activity): number => sum(ours.map(({ ms }) => ms));

export const longestOf = ({ ours }: Activity): number => Math.max(0, ...ours.map(({ ms }) => ms));

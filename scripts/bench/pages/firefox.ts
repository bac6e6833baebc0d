/** Records a page of Firefox by its own profiler: script by samples of what runs, layout and paint by exact markers. */
import type { Browser } from 'puppeteer-core';
import { inFirefox } from '../../driver/firefox.ts';
import { type Activity, type Recorder, type Stretch, sum, timingPrefix } from './activity.ts';

/** Milliseconds between two samples. */
const interval = 0.25;
/** Room for samples, in eights of bytes: what does not fit drives out what came first. */
const room = 32_000_000;
/** Samples of ours with less between them are one stretch. */
const gap = 4 * interval;

interface Found {
  /** Samples in which script of ours ran: when, for how long, in which file. */
  samples: { at: number; ms: number; file: string }[];
  layouts: { at: number; ms: number }[];
  paints: { at: number; ms: number }[];
  timings: { name: string; at: number }[];
}

export function recordFirefox(browser: Browser, origin: string): Recorder {
  const { privileged } = inFirefox(browser);
  return {
    start: () =>
      privileged(
        async (room, interval) =>
          void (await Services.profiler.StartProfiler(room, interval, ['js'], ['GeckoMain'])),
        room,
        interval,
      ),
    async stop() {
      const found = await privileged(readProfile, origin, timingPrefix);
      if (!found) throw new Error('The recorded page set no user timing, or Firefox had no room to keep it.');
      return activityOf(found);
    },
  };
}

function activityOf({ samples, layouts, paints, timings }: Found): Activity {
  const ours: Stretch[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { at, ms, file } of samples) {
    const last = ours.at(-1);
    if (last && at - end <= gap && last.file === file) last.ms = at + ms - last.at;
    else ours.push({ at, ms, file });
    end = at + ms;
  }
  const outside = (list: { at: number; ms: number }[]) =>
    sum(
      list.filter(({ at }) => !ours.some((one) => at >= one.at && at < one.at + one.ms)).map(({ ms }) => ms),
    );
  return { ours, layout: outside(layouts), paint: outside(paints), timings };
}

/** Runs in Firefox itself: of a profile only what counts here is handed out. Null where no page set a timing of ours. */
async function readProfile(origin: string, prefix: string): Promise<Found | null> {
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  for (const { threads } of profile.processes)
    for (const { stringTable, frameTable, stackTable, samples, markers } of threads) {
      const timings: Found['timings'] = [];
      const layouts: Found['layouts'] = [];
      const paints: Found['paints'] = [];
      const { name, startTime, endTime, phase, data } = markers.schema;
      const begun = new Map<string, number>();
      for (const marker of markers.data) {
        const title = stringTable[marker[name] as number] as string;
        if (title === 'UserTiming') {
          const timing = (marker[data] as { name: string }).name;
          if (timing.startsWith(prefix))
            timings.push({ name: timing.slice(prefix.length), at: marker[startTime] as number });
        }
        const list = /^(?:Styles|Reflow)/.test(title)
          ? layouts
          : /DisplayList|Rasterize/.test(title)
            ? paints
            : null;
        // A marker has both ends (1), or is the begin (2) or the end (3) of what it names.
        if (marker[phase] === 2) begun.set(title, marker[startTime] as number);
        const at = marker[phase] === 3 ? begun.get(title) : (marker[startTime] as number);
        if (list && at !== undefined && (marker[phase] === 1 || marker[phase] === 3))
          list.push({ at, ms: (marker[endTime] as number) - at });
      }
      if (timings.length === 0) continue;
      const { prefix: above, frame } = stackTable.schema;
      const files: (string | null)[] = [];
      for (const stack of stackTable.data) {
        const place =
          stringTable[frameTable.data[stack[frame] as number]![frameTable.schema.location] as number]!;
        const from = place.indexOf(origin);
        const own = from < 0 ? null : place.slice(from + origin.length + 1).replace(/[:[].*/s, '');
        files.push(stack[above] === null ? own : (files[stack[above] as number] ?? own));
      }
      const found: Found['samples'] = [];
      let before = 0;
      for (const sample of samples.data) {
        const at = sample[samples.schema.time] as number;
        const stack = sample[samples.schema.stack];
        const file = stack === null ? null : files[stack as number];
        if (file) found.push({ at: before, ms: at - before, file });
        before = at;
      }
      return { samples: found, layouts, paints, timings };
    }
  return null;
}

/** A table of Firefox's profile: rows, and in which column is what. */
interface Table<Column extends string> {
  schema: Record<Column, number>;
  data: unknown[][];
}
interface Thread {
  stringTable: string[];
  frameTable: Table<'location'>;
  stackTable: Table<'prefix' | 'frame'>;
  samples: Table<'stack' | 'time'>;
  markers: Table<'name' | 'startTime' | 'endTime' | 'phase' | 'data'>;
}
declare const Services: {
  profiler: {
    StartProfiler(entries: number, interval: number, features: string[], threads: string[]): Promise<void>;
    StopProfiler(): Promise<void>;
    getProfileDataAsync(): Promise<{ processes: { threads: Thread[] }[] }>;
  };
};

/** Records a page of Chromium by its own tracing: exact times of every script, layout and paint. */
import type { Page } from 'puppeteer-core';
import { type Activity, fromHere, type Recorder, type Stretch, sum, timingPrefix } from './activity.ts';

interface TraceEvent {
  name: string;
  /** `X`: has a duration. */
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

const scripts = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile']);
const layouts = new Set(['UpdateLayoutTree', 'Layout']);
const paints = new Set(['PrePaint', 'Paint', 'Layerize', 'Commit']);

export const recordChromium = (page: Page, origin: string): Recorder => ({
  async start() {
    await page.tracing.start({
      categories: ['-*', 'devtools.timeline', 'blink.user_timing', 'v8.execute'],
    });
  },
  async stop() {
    const trace = await page.tracing.stop();
    if (!trace) throw new Error('Chromium gave no trace.');
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
    return activityOf(traceEvents, origin);
  },
});

/** `origin`: of the extension. Promises carry on in microtasks, which have no address: with a page's own scripts cut out they are ours. */
export function activityOf(events: TraceEvent[], origin: string): Activity {
  const timed = events.filter(({ name }) => name.startsWith(timingPrefix)).sort((a, b) => a.ts - b.ts);
  const page = timed[0];
  if (!page) throw new Error('The recorded page set no user timing.');
  const from = timed.find(({ name }) => name === timingPrefix + fromHere)?.ts ?? 0;
  const own = events
    .filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === page.pid && tid === page.tid && ts >= from)
    .sort((a, b) => a.ts - b.ts || b.dur! - a.dur!);
  const ours: Stretch[] = [];
  const rendering: TraceEvent[] = [];
  let end = 0;
  for (const event of own) {
    // What lies within another one is counted with it.
    if (event.ts < end) continue;
    const isScript = scripts.has(event.name);
    if (!isScript && !layouts.has(event.name) && !paints.has(event.name)) continue;
    end = event.ts + event.dur!;
    if (!isScript) rendering.push(event);
    else if (isOurs(event, origin, ours.length > 0))
      ours.push({ at: event.ts / 1000, ms: event.dur! / 1000, file: fileOf(event) });
  }
  const total = (names: Set<string>) =>
    sum(rendering.filter(({ name }) => names.has(name)).map(({ dur }) => dur! / 1000));
  return {
    ours,
    layout: total(layouts),
    paint: total(paints),
    timings: timed.map(({ name, ts }) => ({ name: name.slice(timingPrefix.length), at: ts / 1000 })),
  };
}

const addressOf = ({ args }: TraceEvent): string => args?.data?.url ?? '';

const isOurs = (event: TraceEvent, origin: string, begun: boolean): boolean =>
  event.name === 'RunMicrotasks' ? begun : addressOf(event).startsWith(origin);

const fileOf = (event: TraceEvent): string => addressOf(event).split('/').pop() || 'page.js';

// @vitest-environment node
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, it } from 'vitest';
import { activityOf } from '../../scripts/bench/pages/chromium.ts';
import { largeArticle } from '../../scripts/bench/pages/large.ts';
import { plainTable, rowOf } from '../../scripts/bench/report.ts';

const origin = 'chrome-extension://us';

/** Events of the page's main thread unless told otherwise; microseconds. */
const event = (name: string, ts: number, dur: number, url = '', more: object = {}) => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  args: { data: { url } },
  ...more,
});

it('counts what of a trace is ours, and what lies within another only once', () => {
  const trace = [
    event('bench begun', 0, 0),
    event('FunctionCall', 500, 100, 'http://127.0.0.1/page.js'),
    // Before anything of ours has run no microtask is ours.
    event('RunMicrotasks', 600, 50),
    event('EvaluateScript', 1000, 2000, `${origin}/gate.js`),
    event('v8.compile', 1100, 500, `${origin}/gate.js`),
    event('Layout', 2000, 300),
    event('Layout', 4000, 700),
    event('Paint', 5000, 400),
    event('RunMicrotasks', 6000, 3000),
    event('EvaluateScript', 7000, 9000, `${origin}/background.js`, { pid: 2 }),
    event('bench marks', 9500, 0),
  ];
  expect(activityOf(trace, origin)).toEqual({
    ours: [
      { at: 1, ms: 2, file: 'gate.js' },
      { at: 6, ms: 3, file: 'page.js' },
    ],
    layout: 0.7,
    paint: 0.4,
    timings: [
      { name: 'begun', at: 0 },
      { name: 'marks', at: 9.5 },
    ],
  });
});
it('a trace of no page of ours is refused', () =>
  expect(() => activityOf([event('Paint', 1, 1)], origin)).toThrow('set no user timing'));

it('the very large article has eight nodes a paragraph, and all of the text', () => {
  const text = 'Minsk & Warsaw < Vilnius\n'.repeat(400);
  const paragraphs: number[] = [];
  let read = '';
  const below = (node: DefaultTreeAdapterTypes.Node): number => {
    if (node.nodeName === '#text') read += (node as DefaultTreeAdapterTypes.TextNode).value;
    const children = 'childNodes' in node ? node.childNodes : [];
    const count = children.reduce((sum, child) => sum + below(child), 1);
    if (node.nodeName === 'p') paragraphs.push(count);
    return count;
  };
  below(parse(largeArticle(text)));
  expect(paragraphs.length).toBeGreaterThan(30);
  expect(new Set(paragraphs.slice(0, -1))).toEqual(new Set([8]));
  expect(read.endsWith(text)).toBe(true);
});

it('the table names where a value was the highest, where that is known', () => {
  const rows = [{ ...rowOf('gate', 'ms', [1, 3]), most: { value: 3, where: 'a-page' } }];
  expect(plainTable([{ title: 'Pages', ratioTo: null, rows }])).toBe(
    `         median    quartiles  ratio  quartiles  most

Pages
  gate  2.00 ms  1.50 – 2.50                    3.00 ms: a-page`,
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gap, lineAt, margin, place, type Rect } from '../../lib/card/placement.ts';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const desktop = { width: 1200, height: 800 };
const card = { width: 360, height: 300 };

describe('where the card goes', () => {
  test('below the line, beginning where the name begins', () => {
    expect(place({ line: rect(100, 100, 50, 20), card, viewport: desktop, dir: 'ltr' })).toMatchObject({
      side: 'below',
      left: 100,
      edge: 120 + gap,
      width: 360,
    });
  });
  test('in a right-to-left text it ends where the name ends, which is its beginning', () => {
    const { left, width } = place({ line: rect(700, 100, 50, 20), card, viewport: desktop, dir: 'rtl' });
    expect(left + width).toBe(750);
  });
  test('above where there is no room below', () => {
    expect(place({ line: rect(100, 600, 50, 20), card, viewport: desktop, dir: 'ltr' })).toMatchObject({
      side: 'above',
      edge: 200 + gap,
    });
  });
  test('on the roomier side, and shorter, where it fits on neither', () => {
    const viewport = { width: 640, height: 300 };
    expect(place({ line: rect(10, 170, 50, 20), card, viewport, dir: 'ltr' })).toMatchObject({
      side: 'above',
      maxHeight: 170 - gap - margin,
    });
  });
  test('it takes no more than 70 % of the height', () => {
    const tall = { width: 360, height: 2000 };
    expect(place({ line: rect(0, 0, 9, 9), card: tall, viewport: desktop, dir: 'ltr' }).maxHeight).toBe(560);
  });
  test('pushed in from the right edge', () => {
    const { left } = place({ line: rect(1150, 100, 40, 20), card, viewport: desktop, dir: 'ltr' });
    expect(left).toBe(1200 - margin - 360);
  });
  test('it stays on its side while it grows', () => {
    const wish = { line: rect(100, 500, 50, 20), viewport: desktop, dir: 'ltr' } as const;
    expect(place({ ...wish, card: { width: 360, height: 400 } }).side).toBe('above');
    expect(place({ ...wish, card: { width: 360, height: 400 }, side: 'below' }).side).toBe('below');
  });

  const wish = fc.record({
    line: fc
      .tuple(
        fc.integer({ min: -200, max: 1400 }),
        fc.integer({ min: -100, max: 1000 }),
        fc.nat(600),
        fc.nat(80),
      )
      .map(([x, y, w, h]) => rect(x, y, w, h)),
    card: fc.record({
      width: fc.integer({ min: 100, max: 720 }),
      height: fc.integer({ min: 20, max: 3000 }),
    }),
    viewport: fc.record({
      width: fc.integer({ min: 320, max: 2560 }),
      height: fc.integer({ min: 200, max: 1600 }),
    }),
    dir: fc.constantFrom('ltr' as const, 'rtl' as const),
  });
  const side = fc.constantFrom(undefined, 'below' as const, 'above' as const);

  test('always inside the viewport, never over the line', () => {
    fc.assert(
      fc.property(wish, side, (wish, side) => {
        const placed = place({ ...wish, ...(side ? { side } : {}) });
        const { viewport, line } = wish;
        const height = Math.min(wish.card.height, placed.maxHeight);
        const top = placed.side === 'below' ? placed.edge : viewport.height - placed.edge - height;
        expect(placed.left).toBeGreaterThanOrEqual(margin);
        expect(placed.left + placed.width).toBeLessThanOrEqual(viewport.width - margin);
        if (height > 0) {
          expect(top).toBeGreaterThanOrEqual(margin);
          expect(top + height).toBeLessThanOrEqual(viewport.height - margin);
          const clear = placed.side === 'below' ? top >= line.bottom : top + height <= line.top;
          const seen = line.bottom > 0 && line.top < viewport.height;
          expect(clear || !seen).toBe(true);
        }
      }),
    );
  });
});

describe('the line of a name', () => {
  const lines = [rect(500, 100, 80, 20), rect(20, 120, 60, 20)];
  test.each([
    ['under the pointer', { x: 30, y: 130 }, lines[1]],
    ['under the pointer', { x: 510, y: 110 }, lines[0]],
    ['nearest to the pointer', { x: 300, y: 180 }, lines[1]],
    ['the first without a pointer', null, lines[0]],
  ])('%s', (_, point, line) => {
    expect(lineAt(lines, point, 800)).toBe(line);
  });
  test('without a pointer, the first that can be seen', () => {
    const [above, here] = [rect(0, -40, 50, 20), rect(0, 10, 50, 20)];
    expect(lineAt([above, here], null, 800)).toBe(here);
  });
  test('none where the text is gone', () => {
    expect(lineAt([], null, 800)).toBeNull();
    expect(lineAt([rect(0, 0, 0, 0)], { x: 0, y: 0 }, 800)).toBeNull();
  });
});

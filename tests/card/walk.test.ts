import { describe, expect, test } from 'vitest';
import { firstName, type Row, stepFrom, walkKey } from '../../lib/card/walk.ts';

const none = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };
/** Names at these heights, 20 high; null for one that cannot be seen. */
const names = (tops: readonly (number | null)[]): Row => ({
  length: tops.length,
  box(index) {
    const top = tops[index] ?? null;
    return top === null ? null : { left: 0, right: 50, top, bottom: top + 20 };
  },
});

describe('the keys of the walk', () => {
  test.each([
    ['n', 'next'],
    ['N', 'next'],
    ['j', 'next'],
    ['ArrowRight', 'next'],
    ['p', 'previous'],
    ['k', 'previous'],
    ['ArrowLeft', 'previous'],
    ['Enter', 'open'],
    ['o', 'open'],
    ['i', 'pin'],
    ['m', 'note'],
    ['Escape', 'leave'],
    ['x', null],
    [' ', null],
    ['ArrowDown', null],
    ['Tab', null],
    ['constructor', null],
  ])('%s → %s', (key, action) => {
    expect(walkKey({ ...none, key }, 'ltr')).toBe(action);
  });
  test('arrows follow the writing direction', () => {
    expect(walkKey({ ...none, key: 'ArrowRight' }, 'rtl')).toBe('previous');
    expect(walkKey({ ...none, key: 'ArrowLeft' }, 'rtl')).toBe('next');
  });
  test.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])('with %s every key is the page’s', (modifier) => {
    expect(walkKey({ ...none, [modifier]: true, key: 'n' }, 'ltr')).toBeNull();
  });
});

describe('the first name of the walk', () => {
  test.each([
    ['the first in view', [-400, -30, 50, 300], 2],
    ['one half in view counts', [-400, -10, 50], 1],
    ['the first below where none is in view', [-400, 5000], 1],
    ['the last where all are above', [-400, -300], 1],
    ['not one that cannot be seen', [null, 10], 1],
    ['none', [], -1],
    ['none that can be seen', [null], -1],
  ])('%s', (_, tops, index) => {
    expect(firstName(names(tops))).toBe(index);
  });
});

describe('a step of the walk', () => {
  test.each([
    ['on', [0, 20, 40], 0, 1, 1],
    ['back', [0, 20, 40], 2, -1, 1],
    ['over what cannot be seen', [0, null, 40], 0, 1, 2],
    ['stays at the end', [0, 20], 1, 1, 1],
    ['stays at the beginning', [0, 20], 0, -1, 0],
  ] as const)('%s', (_, tops, from, direction, to) => {
    expect(stepFrom(names(tops), from, direction)).toBe(to);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closed, type Event, next, type State, shown } from '../../lib/card/state.ts';

const delays = { open: 500, close: 300 };
type S = State<string>;

/** One word an event: `rest A`, `time` (the timer that runs goes off), `late` (an older one does), `show A key` … */
function event(words: string, state: S): Event<string> {
  const [type, name = '', by] = words.split(' ');
  switch (type) {
    case 'rest':
    case 'keep':
      return { type, name };
    case 'show':
      return { type, name, by: by === 'touch' ? 'touch' : 'key' };
    case 'time':
      return { type, token: state.token };
    case 'late':
      return { type: 'time', token: state.token - 1 };
    default:
      return { type: type as 'stay' | 'away' | 'pin' | 'press' | 'close' | 'gone' };
  }
}

/** `at`, the name, what opened it, and where it is heading: `leaving A pointer > B`. */
function words(state: S): string {
  if (state.at === 'closed') return 'closed';
  if (state.at === 'resting') return `resting ${state.name}`;
  const heading = state.at === 'leaving' && state.heading ? ` > ${state.heading}` : '';
  return `${state.at} ${state.name} ${state.by}${heading}`;
}

function run(story: string): { at: string; wait: number | undefined } {
  let state: S = closed();
  let wait: number | undefined;
  for (const step of story.split(', '))
    ({ state, wait } = { wait: undefined, ...next(state, event(step, state), delays) });
  return { at: words(state), wait };
}

describe('the states of the card', () => {
  test.each([
    // Opening
    ['rest A', 'resting A', 500],
    ['rest A, time', 'open A pointer'],
    ['rest A, late', 'resting A'],
    ['rest A, rest A', 'resting A'],
    ['rest A, rest B', 'resting B', 500],
    ['rest A, rest B, late', 'resting B'],
    ['rest A, away', 'closed'],
    ['rest A, away, late', 'closed'],
    ['rest A, press', 'closed'],
    ['rest A, close', 'closed'],
    ['rest A, gone', 'closed'],
    ['rest A, pin', 'resting A'],
    ['show A key', 'open A key'],
    ['show A touch', 'open A touch'],
    ['rest A, show B key', 'open B key'],
    ['rest A, show B key, late', 'open B key'],
    ['keep A', 'pinned A key'],
    // Nothing to do
    ['stay', 'closed'],
    ['away', 'closed'],
    ['pin', 'closed'],
    ['press', 'closed'],
    ['close', 'closed'],
    ['time', 'closed'],
    // Staying
    ['rest A, time, stay', 'open A pointer'],
    ['rest A, time, rest A', 'open A pointer'],
    ['rest A, time, away', 'leaving A pointer', 300],
    ['rest A, time, away, away', 'leaving A pointer'],
    ['rest A, time, away, stay', 'open A pointer'],
    ['rest A, time, away, stay, late', 'open A pointer'],
    ['rest A, time, away, rest A', 'open A pointer'],
    ['rest A, time, away, time', 'closed'],
    ['rest A, time, away, late', 'leaving A pointer'],
    // From one name to another
    ['rest A, time, rest B', 'leaving A pointer > B', 500],
    ['rest A, time, away, rest B', 'leaving A pointer > B', 500],
    ['rest A, time, rest B, rest B', 'leaving A pointer > B'],
    ['rest A, time, rest B, time', 'open B pointer'],
    ['rest A, time, rest B, rest C', 'leaving A pointer > C', 500],
    ['rest A, time, rest B, away', 'leaving A pointer', 300],
    ['rest A, time, rest B, away, time', 'closed'],
    ['rest A, time, rest B, stay', 'open A pointer'],
    ['rest A, time, show B key', 'open B key'],
    ['rest A, time, away, show B touch', 'open B touch'],
    // What a key or a touch opened does not close because the pointer is elsewhere
    ['show A key, away', 'open A key'],
    ['show A touch, away', 'open A touch'],
    ['show A key, rest B', 'leaving A key > B', 500],
    ['show A key, rest B, away', 'open A key'],
    ['show A key, rest B, time', 'open B pointer'],
    // Closing
    ['rest A, time, close', 'closed'],
    ['rest A, time, press', 'closed'],
    ['rest A, time, gone', 'closed'],
    ['show A key, close', 'closed'],
    ['show A touch, press', 'closed'],
    ['rest A, time, away, close', 'closed'],
    ['rest A, time, away, press', 'closed'],
    ['rest A, time, away, gone', 'closed'],
    // Pinned
    ['rest A, time, pin', 'pinned A pointer'],
    ['rest A, time, away, pin', 'pinned A pointer'],
    ['rest A, time, away, pin, late', 'pinned A pointer'],
    ['rest A, time, pin, away', 'pinned A pointer'],
    ['rest A, time, pin, rest B', 'pinned A pointer'],
    ['rest A, time, pin, press', 'pinned A pointer'],
    ['rest A, time, pin, gone', 'pinned A pointer'],
    ['rest A, time, pin, pin', 'open A pointer'],
    ['rest A, time, pin, pin, away', 'leaving A pointer', 300],
    ['rest A, time, pin, show A key', 'pinned A pointer'],
    ['rest A, time, pin, show B key', 'open B key'],
    ['rest A, time, pin, keep B', 'pinned B key'],
    ['rest A, time, pin, close', 'closed'],
  ])('%s → %s', (story, at, wait?: number) => {
    expect(run(story)).toEqual({ at, wait });
  });

  const name = fc.constantFrom('A', 'B', 'C');
  const step = fc.oneof(
    name.map((name) => `rest ${name}`),
    name.map((name) => `show ${name} key`),
    name.map((name) => `show ${name} touch`),
    name.map((name) => `keep ${name}`),
    fc.constantFrom('stay', 'away', 'time', 'pin', 'press', 'close', 'gone'),
  );
  const story = fc.array(step, { maxLength: 30 });

  test('a stale timer changes nothing', () => {
    fc.assert(
      fc.property(story, fc.nat(40), (steps, older) => {
        let state: S = closed();
        for (const words of steps) state = next(state, event(words, state), delays).state;
        const stale = { type: 'time', token: state.token - 1 - older } as const;
        expect(next(state, stale, delays)).toEqual({ state });
      }),
    );
  });

  test('only a state that waits has a timer, and each timer has a new token', () => {
    fc.assert(
      fc.property(story, (steps) => {
        let state: S = closed();
        for (const words of steps) {
          const step = next(state, event(words, state), delays);
          expect(step.state.token).toBe(state.token + (step.wait === undefined ? 0 : 1));
          if (step.wait !== undefined) expect(['resting', 'leaving']).toContain(step.state.at);
          state = step.state;
        }
      }),
    );
  });

  test('a timer that nothing disturbs always ends the waiting', () => {
    fc.assert(
      fc.property(story, (steps) => {
        let state: S = closed();
        for (const words of steps) state = next(state, event(words, state), delays).state;
        const after = next(state, { type: 'time', token: state.token }, delays).state;
        expect(['resting', 'leaving']).not.toContain(after.at);
      }),
    );
  });

  test('closing always closes', () => {
    fc.assert(
      fc.property(story, (steps) => {
        let state: S = closed();
        for (const words of steps) state = next(state, event(words, state), delays).state;
        expect(shown(next(state, { type: 'close' }, delays).state)).toBeNull();
      }),
    );
  });
});

/** The walk through the names: which name it is at, how it steps, and how it ends. */
import { stepWords } from '../../../lib/card/announce.ts';
import { firstName, type Row, stepFrom } from '../../../lib/card/walk.ts';
import type { Reading, Spot } from '../reading.ts';

export interface Position {
  spot: Spot;
  /** From 1. */
  number: number;
  of: number;
}

export interface Walk {
  /** Where it is; null while nobody walks. */
  position(): Position | null;
  /** Begins the walk, or goes one name on. False where no name is marked. */
  step(direction: 1 | -1): boolean;
  /** Begins the walk where it has not begun. False where no name is marked. */
  begin(): boolean;
  leave(): void;
  /** The names of the page changed: stays at the same name, or at its place in the row. */
  refresh(): void;
}

const marked = (reading: Reading) => reading.spots().filter((spot) => spot.marked);
const row = (reading: Reading, spots: readonly Spot[]): Row => ({
  length: spots.length,
  box(index) {
    const spot = spots[index];
    return (spot && reading.rects(spot)[0]) ?? null;
  },
});

export function createWalk(reading: Reading, say: (text: string) => void): Walk {
  let at: Position | null = null;

  function goTo(spots: readonly Spot[], index: number): boolean {
    const spot = spots[index];
    if (!spot) {
      say('No name is marked on this page.');
      return false;
    }
    at = { spot, number: index + 1, of: spots.length };
    reading.reveal(spot);
    reading.highlight(spot);
    say(stepWords(spot.mention, at.number, at.of));
    return true;
  }

  function begin(): boolean {
    if (at) return true;
    const spots = marked(reading);
    return goTo(spots, firstName(row(reading, spots)));
  }

  return {
    position: () => at,
    begin,
    step(direction) {
      if (!at) return begin();
      const spots = marked(reading);
      const here = spots.indexOf(at.spot);
      const from = here >= 0 ? here : Math.min(at.number - 1, spots.length - 1);
      return goTo(spots, stepFrom(row(reading, spots), from, direction));
    },
    leave() {
      at = null;
      reading.highlight(null);
    },
    refresh() {
      if (!at) return;
      const spots = marked(reading);
      const here = spots.indexOf(at.spot);
      const index = here >= 0 ? here : Math.min(at.number - 1, spots.length - 1);
      const spot = spots[index];
      if (!spot) {
        at = null;
        reading.highlight(null);
        return;
      }
      at = { spot, number: index + 1, of: spots.length };
    },
  };
}

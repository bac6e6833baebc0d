/** When the reader is reminded of a backup. */
import { describe, expect, it } from 'vitest';
import { backedUp, changed, isBackupDue, neverBackedUp } from '../../lib/notes/backup.ts';

describe('a backup is due', () => {
  const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}T00:00:00.000Z`;
  const cases: [what: string, changes: number, on: number, due: boolean][] = [
    ['not without changes', 0, 31, false],
    ['not after one change', 1, 2, false],
    ['after one change, a week later', 1, 8, true],
    ['not after nineteen changes', 19, 1, false],
    ['after twenty', 20, 1, true],
  ];
  for (const [what, changes, on, due] of cases)
    it(what, () => expect(isBackupDue(changed(neverBackedUp, changes, day(1)), day(on))).toBe(due));
  it('the week begins with the first change', () =>
    expect(isBackupDue(changed(changed(neverBackedUp, 1, day(1)), 1, day(7)), day(8))).toBe(true));
  it('not after a backup file', () => expect(isBackupDue(backedUp(day(1)), day(31))).toBe(false));
});

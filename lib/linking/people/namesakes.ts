/** Private persons who have a famous name: the article says who they are, and that is somebody else. */
import type { Index } from '../../knowledge/layout.ts';
import { fold } from '../../text/fold.ts';
import type { Decision } from '../decision.ts';
import { countClues, type Evidence } from '../evidence.ts';
import { appositionAfter, roleBefore, roleBeforeComma } from './roles.ts';
import { isCyrillic } from './stem.ts';

/** Nobody in today's news, or in its archives, was so old before this year. */
const EARLIEST = 1975;
/** Known to everyone: newspapers present them in any words they like. */
const HOUSEHOLD_NAME = 5;

/**
 * Silences full names of persons of the base whom the article presents as somebody else: "bus driver John Wayne, 71". A
 * role must be borne out by a clue near it or by somebody of the person's circle; an age must fit the years of the life.
 * Returns the folded surnames that stay with these strangers.
 */
export function dropNamesakes(index: Index, decisions: Decision[], evidence: Evidence): ReadonlySet<string> {
  const presented = new Set<number>();
  const borneOut = new Set<number>();
  const persons = decisions.flatMap((decision) => {
    const { subject } = decision;
    return subject && 'row' in subject && index.kind(subject.row) === 'person'
      ? [{ decision, row: subject.row }]
      : [];
  });
  for (const { decision, row } of persons) {
    const { scan, first, last } = decision;
    if (isKnownHere(index, row, decision, evidence)) borneOut.add(row);
    if (last === first) continue;
    const apposition = appositionAfter(scan, last);
    const age =
      apposition?.kind === 'age'
        ? Number(scan.block.text.slice(scan.words.start[last + 1], scan.words.end[last + 1]))
        : -1;
    // Clues are in English: they bear no Russian role out.
    const role = isCyrillic(scan.block.text, scan.words.start[first])
      ? ''
      : apposition?.role || roleBefore(scan, first) || roleBeforeComma(scan, first, last);
    if (age >= 0 && !couldBe(index, row, age)) {
      presented.add(row);
      borneOut.delete(row);
    } else if (age >= 0 || role !== '') presented.add(row);
  }
  const surnames = new Set<string>();
  for (const { decision, row } of persons) {
    if (!presented.has(row) || borneOut.has(row)) continue;
    const { scan, last } = decision;
    surnames.add(fold(scan.block.text.slice(scan.words.start[last], scan.words.end[last])));
    decision.subject = null;
    decision.confidence = 0;
  }
  return surnames;
}

/** A clue in the block, or a relation in the article, says that this very person is meant. */
const isKnownHere = (index: Index, row: number, { scan }: Decision, evidence: Evidence): boolean =>
  index.prominence(row) === HOUSEHOLD_NAME ||
  countClues(index.clues(row), scan.phrases.all) > 0 ||
  evidence.named[row]! > 0 ||
  [...index.links(row)].some((link) => index.type(link) !== 'country' && evidence.entities[link]! > 0);

/** Whether the person could have had this age in a year that newspapers write about. */
function couldBe(index: Index, row: number, age: number): boolean {
  const [born, died] = index.years(row) ?? [-9999, 9999];
  return born < 0 || (born + age >= EARLIEST && born + age <= died + 1);
}

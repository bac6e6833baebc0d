/** A problem of the knowledge base: which rule it breaks, where, and how to mend it. */

export interface Problem {
  /** Name of the rule, kebab-case. */
  rule: string;
  /** Path relative to the project. */
  file: string;
  /** From 1. */
  line: number;
  message: string;
  fix: string;
}

/** `file:line rule: message Fix` on one line, as editors and terminals link it. */
export const formatProblem = ({ rule, file, line, message, fix }: Problem): string =>
  `${file}:${line} ${rule}: ${message} ${fix}`;

export const byPlace = (a: Problem, b: Problem): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;

/** What is wrong on a page, each with the file of ours to look in. */
import { type ExtractionFigures, extractionOf } from '../../lib/evaluation/extraction.ts';
import { fold } from '../../lib/text/fold.ts';
import type { BrowserKind } from '../browsers.ts';
import { type RealPage, type Scripts, truthOf } from '../real-pages.ts';
import type { Fault } from './places.ts';
import type { Visit } from './visit.ts';

/** What can be wrong, what harms a reader most first, each with the file to look in. */
const lookIn = {
  'an error of ours': 'entrypoints/page/life.ts',
  'the page is not as it was': 'lib/page/highlights.ts, entrypoints/page/card/host.ts',
  'could not be looked at': 'scripts/corpus/visit.ts',
  'read, though it is no article': 'lib/page/article.ts',
  'an article that is not read': 'lib/page/article.ts',
  'no text was found': 'lib/page/root.ts',
  'a mark where nothing shows': 'lib/page/weight.ts',
  'a mark in the furniture of the page': 'lib/page/weight.ts',
  'a mark on text that is no mention': 'lib/page/blocks.ts',
  'a mark under a cover': 'lib/page/weight.ts',
} as const;
export type Symptom = keyof typeof lookIn;
export const symptoms = Object.keys(lookIn) as Symptom[];

/** A cover that a page lays over its own text hides the mark with it: that is told, and no failure. */
export const isFailure = (symptom: Symptom): boolean => symptom !== 'a mark under a cover';

const symptomOf: Record<Fault, Symptom> = {
  'takes no room': 'a mark where nothing shows',
  'does not show': 'a mark where nothing shows',
  'is cut off': 'a mark where nothing shows',
  'is beyond the edge of the page': 'a mark where nothing shows',
  'is too small or transparent': 'a mark where nothing shows',
  'is in the furniture of the page': 'a mark in the furniture of the page',
  'is covered': 'a mark under a cover',
};

export interface Finding {
  symptom: Symptom;
  /** The cases, in a few words each. */
  cases: string[];
  lookIn: string;
}

/** A visit without its texts. */
export interface PageResult {
  page: string;
  kind: RealPage['kind'];
  browser: BrowserKind;
  scripts: Scripts;
  /** Why it could not be looked at, or null. */
  trouble: string | null;
  /** Whether the gate took it for an article. */
  article: boolean;
  marks: number;
  /** Null with scripts on, where no ground truth is at hand, and where nothing was read. */
  extraction: ExtractionFigures | null;
  findings: Finding[];
}

export function resultOf(visit: Visit): PageResult {
  const { page, browser, scripts, trouble, article, marks } = visit;
  const truth = scripts === 'stripped' && article ? truthOf(page) : null;
  return {
    page: page.path,
    kind: page.kind,
    browser,
    scripts,
    trouble,
    article,
    marks: marks.length,
    extraction: truth === null ? null : longestOf(extractionOf(truth, textOf(visit.blocks, page, truth))),
    findings: findingsOf(visit),
  };
}

/** A shorter title says too little. Words. */
const minTitle = 3;

/** The blocks without the headline where the ground truth has it not: many keep it apart from the text, as a title. */
function textOf(blocks: string[], { title }: RealPage, truth: string): string[] {
  const wanted = fold(title);
  const text = fold(truth);
  return blocks.filter((block) => {
    const words = fold(block);
    const isTitle = wanted.includes(words) || (words.startsWith(wanted) && words.length < 2 * wanted.length);
    return !isTitle || words.split(' ').length < minTitle || text.includes(words);
  });
}

/** Passages kept of each sort. */
const longest = 5;
const longestOf = ({ missing, extra, ...figures }: ExtractionFigures): ExtractionFigures => ({
  ...figures,
  missing: missing.slice(0, longest),
  extra: extra.slice(0, longest),
});

export function findingsOf(visit: Visit): Finding[] {
  const { page, scripts, trouble, errors, changed, article, blocks, marks, stray } = visit;
  const found: Finding[] = [];
  const add = (symptom: Symptom, cases: string[]) => {
    if (cases.length > 0) found.push({ symptom, cases, lookIn: lookIn[symptom] });
  };
  add('an error of ours', errors);
  add('the page is not as it was', changed);
  // Without a network many a page does not stand with its scripts on: that is nobody's fault here.
  if (trouble !== null && scripts === 'stripped') add('could not be looked at', [trouble]);
  if (trouble === null) {
    const expected = page.kind !== 'not-article';
    if (article && !expected) add('read, though it is no article', ['the gate asked for the page script']);
    if (!article && expected) add('an article that is not read', ['the gate found none']);
    if (article && blocks.length === 0) add('no text was found', ['it was read without a block']);
  }
  for (const symptom of new Set(Object.values(symptomOf)))
    add(
      symptom,
      marks
        .filter(({ fault }) => fault !== null && symptomOf[fault] === symptom)
        .map(({ text, fault, path }) => `“${text}” ${fault}: ${path}`),
    );
  add(
    'a mark on text that is no mention',
    stray.map((text) => `“${text}”`),
  );
  return found;
}

/** The figures of a run, browser by browser, beside what they should be. */
import { spreadOf } from '../bench/stats.ts';
import type { BrowserKind } from '../browsers.ts';
import { isFailure, type PageResult, type Symptom } from './findings.ts';

export interface Figure {
  name: string;
  /** As it is to be read. */
  value: string;
  /** What it should be, in words; null where nothing is asked of it. */
  target: string | null;
  /** Null where it was not measured, or nothing is asked. */
  met: boolean | null;
}

export interface Summary {
  browser: BrowserKind;
  figures: Figure[];
}

/** Per cent. */
export const targets = { gate: 95, recall: 97, surplus: 5 } as const;

export const percent = (share: number): string => `${share.toFixed(1)} %`;

export function summaryOf(browser: BrowserKind, all: readonly PageResult[]): Summary {
  const results = all.filter((result) => result.browser === browser);
  const stripped = results.filter(({ scripts }) => scripts === 'stripped');
  const scripted = results.filter(({ scripts }) => scripts === 'scripted');
  const found = (symptom: Symptom) =>
    results.flatMap(({ findings }) => findings.filter((finding) => finding.symptom === symptom));
  const pages = (name: string, symptom: Symptom) => wanting(name, found(symptom).length, symptom);
  const cases = (name: string, symptom: Symptom) =>
    wanting(name, found(symptom).flatMap((finding) => finding.cases).length, symptom);
  const lost = scripted.filter(({ trouble }) => trouble !== null);
  const figures = [
    told('pages', `${stripped.length} without scripts, ${scripted.length} with`),
    told('did not stand offline with scripts on', lost.map(({ page }) => page).join(', ') || 'none'),
    pages('pages with errors of ours', 'an error of ours'),
    pages('pages changed', 'the page is not as it was'),
    pages('pages that could not be looked at', 'could not be looked at'),
    gate('articles read', stripped),
    gate('articles read, scripts on', scripted),
    pages('others read', 'read, though it is no article'),
    pages('articles without a text', 'no text was found'),
    told('marks', String(results.reduce((sum, { marks }) => sum + marks, 0))),
    cases('marks where nothing shows', 'a mark where nothing shows'),
    cases('marks in furniture', 'a mark in the furniture of the page'),
    cases('marks on text that is no mention', 'a mark on text that is no mention'),
    cases('marks under a cover', 'a mark under a cover'),
    ...extraction(stripped),
  ];
  return { browser, figures };
}

const told = (name: string, value: string): Figure => ({ name, value, target: null, met: null });

/** What there should be none of. */
const wanting = (name: string, count: number, symptom: Symptom): Figure =>
  isFailure(symptom)
    ? { name, value: String(count), target: 'none', met: count === 0 }
    : told(name, String(count));

function gate(name: string, results: readonly PageResult[]): Figure {
  const articles = results.filter(({ kind, trouble }) => kind !== 'not-article' && trouble === null);
  const right = articles.filter(({ article }) => article).length;
  return {
    name,
    value:
      articles.length > 0
        ? `${right} of ${articles.length}, ${percent((100 * right) / articles.length)}`
        : 'none visited',
    target: `${percent(targets.gate)} or more`,
    met: articles.length > 0 ? (100 * right) / articles.length >= targets.gate : null,
  };
}

function extraction(results: readonly PageResult[]): Figure[] {
  const measured = results.flatMap(({ extraction }) => extraction ?? []);
  const recall = measured.flatMap((figures) => figures.recall ?? []);
  const surplus = measured.flatMap((figures) => figures.surplus ?? []);
  const figure = (
    name: string,
    shares: number[],
    target: string,
    met: (median: number) => boolean,
  ): Figure => {
    if (shares.length === 0) return { name, value: 'none measured', target, met: null };
    const { low, median, high } = spreadOf(shares);
    return {
      name,
      value: `${percent(median)} (quartiles ${percent(low)} and ${percent(high)}; ${shares.length} pages)`,
      target,
      met: met(median),
    };
  };
  return [
    figure(
      'text found, median',
      recall,
      `${percent(targets.recall)} or more`,
      (median) => median >= targets.recall,
    ),
    figure(
      'text too much, median',
      surplus,
      `${percent(targets.surplus)} or less`,
      (median) => median <= targets.surplus,
    ),
  ];
}

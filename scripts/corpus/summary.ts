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
  const lost = scripted.filter(({ trouble }) => trouble !== null);
  const figures: Figure[] = [
    {
      name: 'pages',
      value: `${stripped.length} without scripts, ${scripted.length} with`,
      target: null,
      met: null,
    },
    {
      name: 'did not stand offline with scripts on',
      value: lost.length === 0 ? '0' : `${lost.length}: ${lost.map(({ page }) => page).join(', ')}`,
      target: null,
      met: null,
    },
    none('pages with errors of ours', results, 'an error of ours'),
    none('pages changed', results, 'the page is not as it was'),
    none('pages that could not be looked at', stripped, 'could not be looked at'),
    gate('articles read', stripped),
    gate('articles read, scripts on', scripted),
    none('others read', results, 'read, though it is no article'),
    none('articles without a text', results, 'no text was found'),
    {
      name: 'marks',
      value: String(results.reduce((sum, { marks }) => sum + marks, 0)),
      target: null,
      met: null,
    },
    none('marks where nothing shows', results, 'a mark where nothing shows'),
    none('marks in furniture', results, 'a mark in the furniture of the page'),
    none('marks on text that is no mention', results, 'a mark on text that is no mention'),
    none('marks under covers', results, 'a mark under something that the page lays over its own text'),
    ...extraction(stripped),
  ];
  return { browser, figures };
}

/** How often there is a symptom, of which there should be none. */
function none(name: string, results: readonly PageResult[], symptom: Symptom): Figure {
  const found = results.flatMap(({ findings }) => findings.filter((finding) => finding.symptom === symptom));
  const count = name.startsWith('marks')
    ? found.reduce((sum, { cases }) => sum + cases.length, 0)
    : found.length;
  return {
    name,
    value: String(count),
    ...(isFailure(symptom) ? { target: 'none', met: count === 0 } : { target: null, met: null }),
  };
}

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

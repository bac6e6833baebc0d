/** Sidelight and others as functions that find the same names in the same text: whole words, leftmost-longest, folded alike. */
import { createRequire } from 'node:module';
import { openIndex } from '../../lib/knowledge/layout.ts';
import { type Place, type Rule, spot } from '../../lib/linking/spot.ts';
import { cutWords } from '../../lib/text/words.ts';

export interface Text {
  /** As it stands in the source: for Sidelight, which cuts and folds it. */
  raw: string;
  /** Cut and folded beforehand: for the others. */
  plain: string;
}

/** What was found in a text: places (start, end, start, end …) as characters of the plain text or as words, or names alone. */
export type Found =
  | { in: 'plain'; places: number[] }
  | { in: 'words'; places: number[] }
  | { in: 'names'; names: string[] };

export interface Names {
  /** An index of the names alone. */
  index: Uint8Array;
  plain: string[];
}

export interface Matcher {
  name: string;
  /** Loads the names. */
  load(names: Names): (text: Text) => Found;
}

const require = createRequire(import.meta.url);

/** Every name counts, however it is written. */
const plainRule: Rule<Place> = {
  read: (_name, first, last) => ({ first, last }),
  passesOver: () => false,
  settle: (longest) => longest,
};

const SPACE = 32;
const between = (plain: string, start: number, end: number): boolean =>
  plain.charCodeAt(start - 1) === SPACE && plain.charCodeAt(end) === SPACE;

/** Of all matches (start, end …) the longest of those that begin first, and so on behind it. */
function leftmostLongest(all: [number, number][]): number[] {
  all.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const places: number[] = [];
  let behind = 0;
  for (const [start, end] of all) {
    if (start < behind) continue;
    places.push(start, end);
    behind = end;
  }
  return places;
}

export const matchers: Matcher[] = [
  {
    name: 'Sidelight',
    load({ index }) {
      const opened = openIndex(index);
      return ({ raw }) => {
        const places: number[] = [];
        for (const { first, last } of spot(cutWords(raw), opened, plainRule)) places.push(first, last);
        return { in: 'words', places };
      };
    },
  },
  {
    name: 'Map of names by their first word',
    load({ plain: names }) {
      const known = new Set(names);
      const longest = new Map<string, number>();
      for (const name of names) {
        const words = name.split(' ');
        longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
      }
      return ({ plain }) => {
        const words = plain.trim().split(' ');
        const places: number[] = [];
        let at = 1;
        for (let i = 0; i < words.length; i++) {
          let found = 0;
          let key = words[i]!;
          let length = 0;
          for (let n = longest.get(key) ?? 0, k = 1; k <= n; k++) {
            if (known.has(key)) {
              found = k;
              length = key.length;
            }
            key += ` ${words[i + k]}`;
          }
          if (found > 0) {
            places.push(at, at + length);
            at += length + 1;
            i += found - 1;
          } else at += words[i]!.length + 1;
        }
        return { in: 'plain', places };
      };
    },
  },
  {
    name: '@monyone/aho-corasick, fast',
    load({ plain: names }) {
      const { AhoCorasick } =
        require('@monyone/aho-corasick/fast') as typeof import('@monyone/aho-corasick/fast');
      const built = new AhoCorasick(names.map((name) => ` ${name} `));
      return ({ plain }) => ({
        in: 'plain',
        places: leftmostLongest(built.matchInText(plain).map(({ begin, end }) => [begin + 1, end - 1])),
      });
    },
  },
  {
    name: 'modern-ahocorasick, fast',
    load({ plain: names }) {
      const AhoCorasick =
        require('modern-ahocorasick/fast') as typeof import('modern-ahocorasick/fast').default;
      const built = new AhoCorasick(names, { boundary: 'whitespace' });
      return ({ plain }) => ({
        in: 'plain',
        places: built
          .search(plain, { strategy: 'leftmost-longest' })
          .flatMap(({ start, end }) => [start, end]),
      });
    },
  },
  {
    name: 'fastscan',
    load({ plain: names }) {
      interface Scanner {
        search(text: string): [number, string][];
      }
      const FastScanner = require('fastscan') as new (names: string[]) => Scanner;
      const built = new FastScanner(names);
      return ({ plain }) => {
        const all = built
          .search(plain)
          .map(([start, name]): [number, number] => [start, start + name.length]);
        return {
          in: 'plain',
          places: leftmostLongest(all.filter(([start, end]) => between(plain, start, end))),
        };
      };
    },
  },
  {
    name: 'flashtext.js',
    load({ plain: names }) {
      interface Processor {
        setNonWordBoundaries(letters: string[]): void;
        addKeyword(name: string): void;
        extractKeywords(text: string): string[];
      }
      const Flashtext = require('flashtext.js') as new (caseSensitive: boolean) => Processor;
      const built = new Flashtext(true);
      const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
      built.setNonWordBoundaries(units.filter((unit) => /[\p{L}\p{N}]/u.test(unit)));
      for (const name of names) built.addKeyword(name);
      return ({ plain }) => ({ in: 'names', names: built.extractKeywords(plain) });
    },
  },
  {
    name: 'one regular expression',
    load({ plain: names }) {
      const longestFirst = names.toSorted((a, b) => b.length - a.length);
      const all = new RegExp(`(?<= )(?:${longestFirst.join('|')})(?= )`, 'gu');
      return ({ plain }) => {
        const places: number[] = [];
        for (const { index, 0: name } of plain.matchAll(all)) places.push(index, index + name.length);
        return { in: 'plain', places };
      };
    },
  },
];

/** The npm packages among them. */
export const matcherPackages = ['@monyone/aho-corasick', 'modern-ahocorasick', 'fastscan', 'flashtext.js'];

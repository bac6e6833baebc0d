/** Writes Belarusian, Russian and Ukrainian names in Latin letters, in every spelling that newspapers print. */
import { fold } from './fold.ts';
import { type CyrillicLanguage, englishGiven, iotates, type Rule, type System, systems } from './systems.ts';

export interface Native {
  language: CyrillicLanguage;
  text: string;
}

/** A spelling and how far it is from the most usual one: the sum of its letters' costs. */
interface Spelling {
  text: string;
  cost: number;
}

/** More spellings of one word than these are not in print. */
const wordLimit = 14;
const dearest = 4;

/** Spellings of a name, the most usual first; no two of them fold alike. `limit` bounds their number. */
export const romanise = (text: string, language: CyrillicLanguage, limit = 48): string[] =>
  romaniseAll([{ language, text }], limit);

/**
 * Spellings of one name given in several languages. Where these have the same number of words, their press spellings
 * are mixed word by word, as newspapers do ("Sergei Tsikhanouski").
 */
export function romaniseAll(natives: Native[], limit = 48): string[] {
  const names = natives.map(({ language, text }) => ({ language, parts: partsOf(text) }));
  const strict = names.flatMap(({ language, parts }) => strictSpellings(parts, language));
  const counts = new Set(names.map(({ parts }) => parts.words.length));
  const groups = counts.size === 1 ? [names] : names.map((name) => [name]);
  const press = groups.flatMap((group) => {
    const words = group[0]!.parts.words.map((_, i) =>
      merge(group.flatMap(({ language, parts }) => pressSpellings(parts.words[i]!, language))),
    );
    return product(words, group[0]!.parts.gaps, limit * 2);
  });
  press.sort((a, b) => a.cost - b.cost);
  const pressed = distinct(press.map(({ text }) => text));
  const room = Math.max(1, limit - strict.length);
  return distinct([...pressed.slice(0, room), ...strict, ...pressed.slice(room)]).slice(0, limit);
}

interface Parts {
  words: string[];
  /** What stands before each word: nothing, a space or a hyphen. */
  gaps: string[];
}

function partsOf(text: string): Parts {
  const parts: Parts = { words: [], gaps: [] };
  for (const [, gap, word] of text.normalize('NFC').matchAll(/([\s-]*)([^\s-]+)/gu)) {
    parts.gaps.push(gap!.replace(/\s+/g, ' '));
    parts.words.push(word!.replace(/['ʼ`´]/g, '’'));
  }
  return parts;
}

function strictSpellings({ words, gaps }: Parts, language: CyrillicLanguage): string[] {
  return systems[language].slice(1).flatMap((system) => {
    const spelled = words.map((word) => spellings(word, system).slice(0, words.length > 3 ? 1 : 3));
    return product(spelled, gaps, 3).map(({ text }) => text);
  });
}

function pressSpellings(word: string, language: CyrillicLanguage): Spelling[] {
  const english = (englishGiven[language].get(word) ?? []).map((text, i) => ({ text, cost: 0.5 + i / 2 }));
  const press = systems[language][0]!;
  // Who writes g for one г of a name writes it for all; in Russian г is g anyway.
  const withG = spellings(word.replace(/г/g, 'ґ').replace(/Г/g, 'Ґ'), press);
  return merge([
    ...spellings(word, press),
    ...(language === 'ru' ? [] : withG.map(({ text, cost }) => ({ text, cost: cost + 1 }))),
    ...english,
  ]);
}

/** The cheapest spellings of a word in a system. */
function spellings(word: string, system: System): Spelling[] {
  const lower = word.toLowerCase();
  let partial: Spelling[] = [{ text: '', cost: 0 }];
  let i = 0;
  while (i < lower.length) {
    const rule = ruleAt(lower, i, system.rules);
    const choices = rule?.choices ?? [lower[i]!];
    partial = cheapest(
      partial.flatMap(({ text, cost }) =>
        choices.map((choice, dearer) => ({ text: text + choice, cost: cost + dearer })),
      ),
      wordLimit,
    );
    i += rule?.letters.length ?? 1;
  }
  return partial.map(({ text, cost }) => ({ text: likeCase(text, word), cost }));
}

const ruleAt = (word: string, at: number, rules: Rule[]): Rule | undefined =>
  rules.find(
    ({ letters, place, end }) =>
      word.startsWith(letters, at) &&
      (!end || at + letters.length === word.length) &&
      (place === '' || (place === '^' ? at === 0 : iotates(word[at - 1]))),
  );

function likeCase(text: string, model: string): string {
  if (model === model.toLowerCase()) return text;
  if (model.length > 1 && model === model.toUpperCase()) return text.toUpperCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** All ways to choose a spelling for each word, cheapest first. */
function product(words: Spelling[][], gaps: string[], limit: number): Spelling[] {
  return words.reduce<Spelling[]>(
    (before, spelled, i) =>
      cheapest(
        before.flatMap((left) =>
          spelled.map((right) => ({
            text: left.text + gaps[i]! + right.text,
            cost: left.cost + right.cost,
          })),
        ),
        limit,
      ),
    [{ text: '', cost: 0 }],
  );
}

/** Stable: of equal costs the earlier comes first. */
const cheapest = (list: Spelling[], limit: number): Spelling[] =>
  list
    .filter(({ cost }) => cost <= dearest)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, limit);

function merge(list: Spelling[]): Spelling[] {
  const seen = new Set<string>();
  return list
    .sort((a, b) => a.cost - b.cost)
    .filter(({ text }) => {
      const key = fold(text);
      return !seen.has(key) && seen.add(key);
    });
}

function distinct(texts: string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = fold(text);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

/** What language an article is in, as far as linking asks: the declared one is believed only where the text agrees. */
import { cutWords } from '../text/words.ts';
import type { Scan } from './match.ts';

const languages = ['en', 'pl', 'ru', 'uk', 'be'] as const;
export type Language = (typeof languages)[number];

/** Words that hardly a paragraph of the language goes without. */
const commonest: Record<Language, string> = {
  en: 'the of and that with was for his are from',
  pl: 'w z się nie że jest przez oraz przy dla został',
  ru: 'и что это как его из было после который также',
  uk: 'та що це як його із було після який також її',
  be: 'і што гэта як яго пасля быў які таксама ў',
};

const byWord = new Map<number, Language[]>();
for (const language of languages) {
  const { lo, length } = cutWords(commonest[language]);
  for (const word of lo.subarray(0, length)) byWord.set(word, [...(byWord.get(word) ?? []), language]);
}

/** A declared language needs so large a share of the votes of the most likely one. */
const AGREES = 0.5;

/** After so many votes more would tell nothing new. */
const ENOUGH = 60;

/** The language of some blocks; undefined where the text tells none of ours. */
export function languageOf(scans: readonly Scan[]): Language | undefined {
  const votes = new Map<string, number>();
  let cast = 0;
  for (const { words } of scans)
    for (let i = 0; i < words.length && cast < ENOUGH; i++)
      for (const language of byWord.get(words.lo[i]!) ?? []) {
        votes.set(language, (votes.get(language) ?? 0) + 1);
        cast++;
      }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best) return undefined;
  const declared = scans.find(({ block }) => block.lang)?.block.lang?.slice(0, 2) ?? '';
  const agreed = (votes.get(declared) ?? 0) >= AGREES * best[1] ? declared : best[0];
  return agreed as Language;
}

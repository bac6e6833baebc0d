/** What the case forms of a Slavic name have in common: "Голунов", "Голунова" and "Голуновым" are one name. */
import { fold } from '../../text/fold.ts';
import { cutWords, type Words } from '../../text/words.ts';

/** Endings of names in Russian, Ukrainian and Belarusian, folded; the longest that fits goes. */
const ending =
  /(?:ого|его|ому|ему|аго|ыми|ими|ых|их|ым|им|ой|ои|ей|еи|аи|ою|ею|ом|ем|ам|ую|юю|ая|яя|ия|ию|ии|ью|ыи|ові|еві|ові|и|ы|і|а|я|у|ю|е|о|ь)$/u;

/** Shorter names ("Ли", "Хо") do not decline, and a stem has as many letters. */
const shortest = 3;

/** Whether a text begins with a Cyrillic letter, or a word at an offset does. */
export function isCyrillic(text: string, at = 0): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x400 && code < 0x530;
}

/** The folded stem of a word in Cyrillic; any other word folded as it is. */
export function stemOf(word: string): string {
  const folded = fold(word);
  if (!isCyrillic(folded) || folded.length <= shortest) return folded;
  // "Андрей, Андрея", "Мария, Марией": a vowel before the ending goes as well.
  const stem = folded.replace(ending, '').replace(/[аеиоуыьюяі]+$/u, '');
  // "Павел, Павла": the vowel flees.
  return (stem.length < shortest ? folded.slice(0, shortest) : stem).replace(/[ео](?=[лкц]$)/u, '');
}

/** The hash of a stem. */
export const stemHash = (word: string): number => cutWords(stemOf(word)).lo[0]!;

/** By a word's folded hash the hash of its stem: those met before, as many as some articles have. */
const known = new Map<number, number>();
const most = 10_000;

/** The same of a word in its place. */
export function stemHashAt({ lo, start, end }: Words, text: string, i: number): number {
  const before = known.get(lo[i]!);
  if (before !== undefined) return before;
  const hash = stemHash(text.slice(start[i], end[i]));
  if (known.size >= most) known.clear();
  known.set(lo[i]!, hash);
  return hash;
}

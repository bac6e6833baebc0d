/** What the case forms of a Slavic name have in common: "Голунов", "Голунова" and "Голуновым" are one name. */
import { fold } from '../text/fold.ts';

/** Endings of names in Russian, Ukrainian and Belarusian, folded; the longest that fits goes. */
const ending =
  /(?:ого|его|ому|ему|аго|ыми|ими|ых|их|ым|им|ой|ои|ей|еи|аи|ою|ею|ом|ем|ам|ую|юю|ая|яя|ия|ию|ии|ью|ыи|ові|еві|ові|и|ы|і|а|я|у|ю|е|о|ь)$/u;

/** Shorter names ("Ли", "Хо") do not decline, and a stem has as many letters. */
const shortest = 3;

const cyrillic = /^[\u0400-\u052f]/u;
export const isCyrillic = (word: string): boolean => cyrillic.test(word);

/** The folded stem of a word in Cyrillic; any other word folded as it is. */
export function stemOf(word: string): string {
  const folded = fold(word);
  if (!isCyrillic(folded) || folded.length <= shortest) return folded;
  // "Андрей, Андрея", "Мария, Марией": a vowel before the ending goes as well.
  const stem = folded.replace(ending, '').replace(/[аеиоуыьюяі]+$/u, '');
  // "Павел, Павла": the vowel flees.
  return (stem.length < shortest ? folded.slice(0, shortest) : stem).replace(/[ео](?=[лкц]$)/u, '');
}

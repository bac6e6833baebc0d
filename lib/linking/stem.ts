/** What the case forms of a Slavic name have in common: "Голунов", "Голунова" and "Голуновым" are one name. */
import { fold } from '../text/fold.ts';

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

/** Stems met before, as many as an article has words. */
const known = new Map<string, string>();
const most = 4000;

/** The folded stem of a word in Cyrillic; any other word folded as it is. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = findStem(fold(word));
  if (known.size >= most) known.clear();
  known.set(word, stem);
  return stem;
}

function findStem(folded: string): string {
  if (!isCyrillic(folded) || folded.length <= shortest) return folded;
  // "Андрей, Андрея", "Мария, Марией": a vowel before the ending goes as well.
  const stem = folded.replace(ending, '').replace(/[аеиоуыьюяі]+$/u, '');
  // "Павел, Павла": the vowel flees.
  return (stem.length < shortest ? folded.slice(0, shortest) : stem).replace(/[ео](?=[лкц]$)/u, '');
}

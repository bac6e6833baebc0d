/** Puts names into their case forms, so that "в Минске" and "Владимиру Путину" meet their entities. */
import { type DeclinedLanguage, declensions, type Role } from './paradigms.ts';

const languages: readonly string[] = Object.keys(declensions);
export const isDeclined = (language: string): language is DeclinedLanguage => languages.includes(language);

/** Men whose given names end as women's do. */
const men = new Set(
  `Никита Илья Лука Фома Савва Данила Кузьма Гаврила Муса Мустафа Микита Ілля Микола Сава Хома Мікіта Ілля Мікола Лука
  Кузьма Kuba Barnaba Bonawentura Kosma Саша Жэня Ілья`.split(/\s+/),
);

/** Women whose given names end as men's do. */
const women = new Set('Любовь Любов Любоў Нинель Рахиль Юдифь Эсфирь Ніколь Николь Карэн'.split(' '));

const adjectiveEndings: Record<DeclinedLanguage, RegExp> = {
  ru: /(?:[ыио]й|ая|яя|ое|ее|ые|ие)$/u,
  uk: /(?:ий|ій|ська|цька|зька|(?:[онрлтвч]|сн)а|ське|цьке|не|рі|ні|ські|цькі)$/u,
  be: /(?:ы|[скц]кі|ая|яя|ае|ое|ыя)$/u,
  pl: /(?:y|[sc]ki|dzki|[sc]ka|dzka|n[ai]|wa|skie|ne|we)$/u,
};

/**
 * Case forms of a name, without the nominative and without repeats; at most eight. Given names and surname of a person
 * decline together; of another name the adjectives before its first noun and that noun do, what follows stays
 * ("Совета Федерации"). Empty for a name that does not decline.
 */
export function decline(name: string, language: DeclinedLanguage, kind: 'person' | 'other'): string[] {
  const words = name.split(' ').filter((word) => word !== '');
  const roles = kind === 'person' ? personRoles(words) : otherRoles(words, language);
  const declined = words.map((word, i) => {
    const role = roles[i];
    return role === undefined ? [] : declineWord(word, role, language);
  });
  const cases = Math.max(0, ...declined.map((forms) => forms.length));
  const forms = Array.from({ length: cases }, (_, number) =>
    words.map((word, i) => declined[i]![number] ?? word).join(' '),
  );
  return [...new Set(forms)].filter((form) => form !== name).slice(0, 8);
}

/** Case forms of a person's surname alone; `given` tells man from woman. */
export function declineSurname(surname: string, given: string, language: DeclinedLanguage): string[] {
  const role = isWoman(given.split(' ')[0]!) ? 'womanSurname' : 'manSurname';
  return [...new Set(declineWord(surname, role, language))].filter((form) => form !== surname);
}

const isWoman = (given: string): boolean => women.has(given) || (/[аяa]$/u.test(given) && !men.has(given));

function personRoles(words: string[]): Role[] {
  const woman = isWoman(words[0] ?? '');
  const last = words.length - 1;
  return words.map((_, i) => {
    if (i === last && last > 0) return woman ? 'womanSurname' : 'manSurname';
    return woman ? 'woman' : 'man';
  });
}

/** Adjectives up to the first noun, that noun, and nothing behind it. */
function otherRoles(words: string[], language: DeclinedLanguage): (Role | undefined)[] {
  const head = words.findIndex((word, i) => !isAdjective(word, words, i, language));
  return words.map((_, i) => {
    if (head < 0 || i < head) return 'adjective';
    return i === head ? 'noun' : undefined;
  });
}

function isAdjective(word: string, words: string[], i: number, language: DeclinedLanguage): boolean {
  if (!adjectiveEndings[language].test(word)) return false;
  // A name of one word is a noun unless nothing but an adjective ends so ("Грозный", "Запорожская").
  if (words.length === 1) return /(?:ый|[сц]кий|[сц]кая|ський|цький)$/u.test(word);
  return i < words.length - 1;
}

function declineWord(word: string, role: Role, language: DeclinedLanguage): string[] {
  // Names in capitals are acronyms; of a name with hyphens the last part declines, "-на-Дону" never.
  if (word.length > 1 && word === word.toUpperCase()) return [];
  const river = /^(.+?)(-на-.+)$/u.exec(word);
  if (river) return declineWord(river[1]!, role, language).map((form) => form + river[2]);
  const hyphen = word.lastIndexOf('-') + 1;
  const before = word.slice(0, hyphen);
  const part = word.slice(hyphen);
  for (const { ending, forms } of declensions[language][role]) {
    const match = ending.exec(part);
    if (!match) continue;
    const stem = part.slice(0, match.index);
    return forms.map((form) => before + stem + form.replace('1', match[1] ?? ''));
  }
  return [];
}

/** Puts names into their case forms, so that "в Минске" and "Владимиру Путину" meet their entities. */
import type { Gender } from './gender.ts';
import { type DeclinedLanguage, declensions, type Role } from './paradigms.ts';

const languages: readonly string[] = Object.keys(declensions);
export const isDeclined = (language: string): language is DeclinedLanguage => languages.includes(language);

/**
 * An adjective in the nominative, and a word in the nominative that it agrees with: masculine, feminine, neuter, plural.
 * In Polish, where it may as well follow its noun, it is told by more of its letters.
 */
const agreement: Record<DeclinedLanguage, [adjective: RegExp, noun: RegExp][]> = {
  ru: [
    [/[ыио]й$/u, /[б-джзй-нп-тф-щь]$/iu],
    [/(?:ая|яя)$/u, /[аяь]$/u],
    [/(?:ое|ее)$/u, /[оея]$/u],
    [/(?:ы|[гкхжчшщ]и)е$/u, /[ыиаяе]$/u],
  ],
  uk: [
    [/[иі]й$/u, /[^аеєиіїуюя]$/u],
    [/(?:[сцз]ька|елика|руга|[внрлтчдш]а|ня)$/u, /[аяьч]$/u],
    [/[еє]$/u, /[оеяє]$/u],
    [/(?:[нвлрштч]|[сцз]ьк)і$/u, /[иіаї]$/u],
  ],
  be: [
    [/(?:[влнрд]ы|[гкхн]і)$/u, /(?:[^аеёоуэюяыі]|[влнрд]ы|[сцз]кі)$/u],
    [/(?:ая|яя)$/u, /[аяь]$/u],
    [/(?:ае|ое|яе|ее)$/u, /[оаеяё]$/u],
    [/(?:[^рдтц]ы|[гкх]і)я$/u, /[ыіая]$/u],
  ],
  pl: [
    [
      /(?:(?:ow|[bcdjlmrszżź]n|on|sz|cz|ł|ęt|[Ss]tar|[Kk]rzyw)y|(?:[scdz]|el|al)ki|(?:od|red|let)ni|[Dd]rugi)$/u,
      /[^aeioóąę]$/u,
    ],
    [
      /(?:[scdz]ka|elka|owa|[bcdlmrszżź]na|[zcó]jna|[czmwl]ona|[cs]za|ała|ara|(?:od|red|let)nia|[Dd]ruga)$/u,
      /[aćśźż]$/u,
    ],
    [/(?:[scdz]kie|elkie|[nwt]e|[cs]ze|(?:od|red|let)nie|łe)$/u, /[oeyi]$/u],
  ],
};

/**
 * Case forms of a name, without the nominative and without repeats; at most eight. Given names and surname of a person
 * decline together; of another name the first noun and the adjectives that agree with it do, what follows stays
 * ("Совета Федерации"). Empty for a name that does not decline.
 */
export function decline(name: string, language: DeclinedLanguage, kind: Gender | 'other'): string[] {
  const words = name.split(' ').filter((word) => word !== '');
  const roles = kind === 'other' ? otherRoles(words, language) : personRoles(words, kind);
  const declined = words.map((word, i) => {
    const role = roles[i];
    return role === undefined ? [] : declineWord(word, role, language);
  });
  const cases = Math.max(0, ...declined.map((forms) => forms.length));
  const forms = Array.from({ length: cases }, (_, number) => {
    const choices = words.map((word, i) => declined[i]![number] ?? [word]);
    return Array.from({ length: Math.max(...choices.map(({ length }) => length)) }, (_, choice) =>
      choices.map((of) => of[choice] ?? of.at(-1)!).join(' '),
    );
  });
  return [...new Set(forms.flat())].filter((form) => form !== name).slice(0, 8);
}

/** Case forms of a person's surname alone. */
export function declineSurname(surname: string, gender: Gender, language: DeclinedLanguage): string[] {
  const forms = declineWord(surname, `${gender}Surname`, language).flat();
  return [...new Set(forms)].filter((form) => form !== surname);
}

/** Who has one name alone bears it like a surname; "фон" and "de" stay as they are, "король" before a name does not. */
function personRoles(words: string[], gender: Gender): (Role | undefined)[] {
  const last = words.length - 1;
  return words.map((word, i): Role | undefined => {
    if (i > 0 && word === word.toLowerCase()) return undefined;
    return i === last ? `${gender}Surname` : gender;
  });
}

/** Adjectives that may stand behind their noun, in the languages where they do: "Komisja Europejska". */
const behind: Partial<Record<DeclinedLanguage, RegExp>> = {
  ru: /[сц]к(?:ий|ая|ое|ие)$/u,
  uk: /[сцз]ьк(?:ий|а|е|і)$/u,
  be: /[сц]к(?:ая|ае|ія)$/u,
  pl: /./u,
};

/** Adjectives up to the first noun, that noun, its adjectives behind it, a second noun behind "and". */
function otherRoles(words: string[], language: DeclinedLanguage): (Role | undefined)[] {
  const found = words.findIndex((word, i) => !isFixed(word) && !isAdjective(word, words[i + 1], language));
  const head = found < 0 ? words.length : found;
  const noun = words[head] ?? '';
  const adjective = language === 'pl' && /(?:[yi]|je)$/u.test(noun) ? 'pluralAdjective' : 'adjective';
  const roles = words.map((_, i): Role | undefined =>
    i < head ? adjective : i === head ? 'noun' : undefined,
  );
  for (let i = head + 1; behind[language]?.test(words[i] ?? '') && agree(words[i]!, noun, language); i++)
    roles[i] = adjective;
  if (/^[иіi]$/u.test(words[head + 1] ?? '')) roles[head + 2] = 'noun';
  return roles;
}

/** "128-я бригада", "II wojna światowa", "Sankt Petersburg" */
const isFixed = (word: string): boolean => /^(?:\d.*|[IVX.]+|Sankt)$/.test(word);

/** A name of one word is a noun unless nothing but an adjective ends so ("Грозный", "Запорожская"). */
function isAdjective(word: string, next: string | undefined, language: DeclinedLanguage): boolean {
  if (next === undefined) return /(?:ый|[сц]кий|[сц]кая|ський|цький)$/u.test(word);
  return agree(word, next, language);
}

/** Two letters are a preposition: "Битва за Покровськ". */
const agree = (adjective: string, noun: string, language: DeclinedLanguage): boolean =>
  noun.length > 2 && agreement[language].some(([a, n]) => a.test(adjective) && n.test(noun));

/** The forms of a word in each case. */
function declineWord(word: string, role: Role, language: DeclinedLanguage): string[][] {
  // Names in capitals are acronyms; of a name with hyphens the last part declines, "-на-Дону" never, "-младший" too.
  if (word.length > 1 && word === word.toUpperCase()) return [];
  const river = /^(.+?)(-на-.+)$/u.exec(word);
  if (river)
    return declineWord(river[1]!, role, language).map((forms) => forms.map((form) => form + river[2]));
  const junior = /^(.+)-((?:млад|стар|молод|малод)ш(?:ий|ы))$/u.exec(word);
  if (junior) {
    const behind = declineWord(junior[2]!, 'adjective', language);
    const forms = declineWord(junior[1]!, role, language);
    return behind.map(([form], i) => (forms[i] ?? [junior[1]!]).map((before) => `${before}-${form}`));
  }
  const hyphen = word.lastIndexOf('-') + 1;
  const before = word.slice(0, hyphen);
  const part = word.slice(hyphen);
  for (const { ending, cases } of declensions[language][role] ?? []) {
    const match = ending.exec(part);
    if (!match) continue;
    const stem = before + part.slice(0, match.index);
    return cases.map((forms) => forms.map((form) => stem + form.replace('1', match[1] ?? '')));
  }
  return [];
}

/** Man or woman, by the given name: what decides how a surname declines. */

export type Gender = 'man' | 'woman';

/** Men whose given names end as women's do. */
const men = new Set(
  `Никита Илья Лука Фома Савва Данила Кузьма Гаврила Муса Мустафа Микита Ілля Микола Сава Хома Мікіта Мікола
  Kuba Barnaba Bonawentura Kosma Саша Жэня Ілья Папа`.split(/\s+/),
);

/** Women whose given names do not end so. */
const women = new Set('Любовь Любов Любоў Нинель Рахиль Юдифь Эсфирь Ніколь Николь Карэн'.split(' '));

/** The first of a person's given names, in any language, that a list has decides; else how the last of them ends. */
export function genderOf(...given: string[]): Gender {
  for (const name of given) {
    if (men.has(name)) return 'man';
    if (women.has(name)) return 'woman';
  }
  return /[аяa]$/u.test(given.at(-1) ?? '') ? 'woman' : 'man';
}

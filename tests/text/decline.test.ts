import { describe, expect, test } from 'vitest';
import { decline, declineSurname } from '../../lib/text/decline.ts';
import type { DeclinedLanguage } from '../../lib/text/paradigms.ts';

/** One line a name: nominative = forms as they stand in newspapers. */
const persons: Record<DeclinedLanguage, string> = {
  ru: `
    Владимир Путин = Владимира Путина, Владимиру Путину, Владимиром Путиным, Владимире Путине
    Мария Захарова = Марии Захаровой, Марию Захарову, Марией Захаровой
    Александр Лукашенко = Александра Лукашенко, Александром Лукашенко
    Лев Толстой = Льва Толстого, Льву Толстому, Львом Толстым
    Алексей Навальный = Алексея Навального, Алексеем Навальным
    Михаил Ходорковский = Михаила Ходорковского, Михаилом Ходорковским
    Светлана Тихановская = Светланы Тихановской, Светлану Тихановскую
    Сергей Шойгу = Сергея Шойгу, Сергеем Шойгу
    Пётр Порошенко = Петра Порошенко, Петром Порошенко
    Дмитрий Медведев = Дмитрия Медведева, Дмитрием Медведевым
    Владимир Кара-Мурза = Владимира Кара-Мурзы, Владимиру Кара-Мурзе
    Никита Хрущёв = Никиты Хрущёва, Никите Хрущёву
    Алексей Черных = Алексея Черных
    Елена Масюк = Елены Масюк
  `,
  uk: `
    Володимир Зеленський = Володимира Зеленського, Володимиру Зеленському, Володимиром Зеленським
    Юлія Тимошенко = Юлії Тимошенко, Юлію Тимошенко, Юлією Тимошенко
    Петро Порошенко = Петра Порошенка, Петру Порошенку, Петром Порошенком, Петрові Порошенку
    Сергій Лавров = Сергія Лаврова, Сергієм Лавровим
    Валерій Залужний = Валерія Залужного, Валерієм Залужним
    Ірина Верещук = Ірини Верещук
    Віктор Янукович = Віктора Януковича, Віктором Януковичем
  `,
  be: `
    Аляксандр Лукашэнка = Аляксандра Лукашэнкі, Аляксандру Лукашэнку, Аляксандрам Лукашэнкам
    Святлана Ціханоўская = Святланы Ціханоўскай, Святлану Ціханоўскую
    Сяргей Ціханоўскі = Сяргея Ціханоўскага, Сяргею Ціханоўскаму
    Юры Захаранка = Юрыя Захаранкі, Юрыю Захаранку
    Віктар Ганчар = Віктара Ганчара, Віктару Ганчару
    Марыя Калеснікава = Марыі Калеснікавай, Марыю Калеснікаву
  `,
  pl: `
    Donald Tusk = Donalda Tuska, Donaldowi Tuskowi, Donaldem Tuskiem
    Andrzej Duda = Andrzeja Dudy, Andrzejowi Dudzie, Andrzejem Dudą
    Jarosław Kaczyński = Jarosława Kaczyńskiego, Jarosławem Kaczyńskim
    Beata Szydło = Beaty Szydło, Beatę Szydło
  `,
};

const others: Record<DeclinedLanguage, string> = {
  ru: `
    Минск = Минска, Минску, Минском, Минске
    Москва = Москвы, Москве, Москву, Москвой
    Россия = России, Россию, Россией
    Беларусь = Беларуси, Беларусью
    Казань = Казани, Казанью
    Гомель = Гомеля, Гомеле
    Череповец = Череповца, Череповце
    Сумы = Сум, Сумах
    Нижний Новгород = Нижнего Новгорода, Нижнем Новгороде
    Санкт-Петербург = Санкт-Петербурга, Санкт-Петербурге
    Ростов-на-Дону = Ростова-на-Дону, Ростове-на-Дону
    Грозный = Грозного, Грозном
    Государственная дума = Государственной думы, Государственной думе, Государственную думу
    Совет Федерации = Совета Федерации, Совете Федерации
    Министерство обороны = Министерства обороны, Министерством обороны
    Содружество Независимых Государств = Содружества Независимых Государств
    Европейский союз = Европейского союза, Европейскому союзу
  `,
  uk: `
    Київ = Києва, Києву, Києвом, Києві
    Харків = Харкова, Харкові
    Миколаїв = Миколаєва, Миколаєві
    Одеса = Одеси, Одесі, Одесу
    Донецьк = Донецька, Донецьку
    Суми = Сум, Сумах
    Україна = України, Україні, Україну, Україною
    Верховна Рада = Верховної Ради, Верховній Раді, Верховну Раду
    Служба безпеки України = Служби безпеки України, Службі безпеки України
  `,
  be: `
    Віцебск = Віцебска, Віцебску, Віцебскам
    Гомель = Гомеля, Гомелі
    Беларусь = Беларусі, Беларуссю
    Украіна = Украіны, Украіне, Украіну
    Расія = Расіі, Расію
    Баранавічы = Баранавічаў, Баранавічах
    Масква = Масквы, Маскве
  `,
  pl: `
    Warszawa = Warszawy, Warszawie, Warszawę, Warszawą
    Kraków = Krakowa, Krakowie
    Gdańsk = Gdańska, Gdańsku
    Rosja = Rosji, Rosję, Rosją
  `,
};

const cases = (kind: 'person' | 'other', tables: Record<DeclinedLanguage, string>) =>
  Object.entries(tables).flatMap(([language, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', forms = ''] = line.split('=').map((part) => part.trim());
        return { kind, language: language as DeclinedLanguage, name, forms: forms.split(', ') };
      }),
  );

describe('names in their cases', () => {
  test.each([...cases('person', persons), ...cases('other', others)])(
    '$language $name',
    ({ kind, language, name, forms }) => {
      expect(decline(name, language, kind)).toEqual(expect.arrayContaining(forms));
    },
  );
});

test.each([
  ['ru', 'Путин', 'Владимир', 'Путина'],
  ['ru', 'Захарова', 'Мария', 'Захаровой'],
  ['uk', 'Зеленський', 'Володимир', 'Зеленського'],
  ['be', 'Лукашэнка', 'Аляксандр', 'Лукашэнкам'],
] as const)('%s surname %s of %s: %s', (language, surname, given, form) => {
  expect(declineSurname(surname, given, language)).toContain(form);
});

test.each([
  ['ru', 'Лукашенко', 'Александр'],
  ['ru', 'Масюк', 'Елена'],
  ['uk', 'Тимошенко', 'Юлія'],
] as const)('%s surname %s of %s does not decline', (language, surname, given) => {
  expect(declineSurname(surname, given, language)).toEqual([]);
});

test('an acronym does not decline', () => {
  expect(decline('КГБ', 'ru', 'other')).toEqual([]);
});

test('never the nominative, nor more than eight', () => {
  for (const { kind, language, name } of [...cases('person', persons), ...cases('other', others)]) {
    const forms = decline(name, language, kind);
    expect(forms).not.toContain(name);
    expect(forms.length).toBeLessThanOrEqual(8);
  }
});

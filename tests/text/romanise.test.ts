import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../lib/text/fold.ts';
import { type Native, romanise, romaniseAll } from '../../lib/text/romanise.ts';
import type { CyrillicLanguage } from '../../lib/text/systems.ts';

/** One line a name: native = spellings that newspapers have printed. */
const printed: Record<CyrillicLanguage, string> = {
  be: `
    Аляксандр Лукашэнка = Alyaksandr Lukashenka, Aliaksandr Lukashenka, Aleksandr Lukashenka, Alexander Lukashenka
    Аляксандр Лукашэнка = Aliaksandr Lukašenka, Alaksandr Łukašenka, Alaksandr Łukaszenka
    Віцебск = Vitsebsk, Vitsyebsk, Viciebsk
    Гомель = Homyel, Homel, Homiel, Gomel
    Магілёў = Mahilyow, Mahiliou, Mahilioŭ, Mahiloŭ
    Гродна = Hrodna, Grodna
    Бабруйск = Babruysk, Babruisk, Babrujsk
    Баранавічы = Baranavichy, Baranavichi
    Віктар Ганчар = Viktar Hanchar, Viktar Hančar, Wiktar Hanczar
    Юры Захаранка = Yury Zakharanka, Yuri Zakharanka, Yury Zaharanka, Jury Zacharanka
    Святлана Ціханоўская = Sviatlana Tsikhanouskaya, Svyatlana Tsikhanouskaya, Svetlana Tsikhanouskaya
    Святлана Ціханоўская = Śviatłana Cichanoŭskaja, Swiatłana Cichanouska
    Сяргей Ціханоўскі = Siarhei Tsikhanouski, Syarhei Tsikhanouski, Siarhey Tsikhanouski, Sergei Tsikhanouski
    Алесь Бяляцкі = Ales Bialiatski, Ales Byalyatski, Aleś Bialacki
    Марыя Калеснікава = Maryia Kalesnikava, Maria Kalesnikava
    Мікалай Статкевіч = Mikalai Statkevich, Mikalay Statkevich
    Раман Пратасевіч = Raman Pratasevich, Roman Pratasevich
    Віктар Бабарыка = Viktar Babaryka, Viktor Babaryka
    Валерый Цапкала = Valery Tsapkala, Valeryi Tsapkala
    Наталля Качанава = Natallia Kachanava, Natalia Kachanava, Natallya Kachanava
    Уладзімір Макей = Uladzimir Makei, Uladzimir Makey, Vladimir Makei
    Станіслаў Шушкевіч = Stanislau Shushkevich, Stanislav Shushkevich, Stanislaw Shushkevich
    Ігар Карпенка = Ihar Karpenka, Igor Karpenka
    Дзмітрый Завадскі = Dzmitry Zavadski, Dmitry Zavadsky
    Павел Латушка = Pavel Latushka, Paval Latushka
    Пётр Машэраў = Piotr Masherau, Pyotr Masherau
    Кацярына Андрэева = Katsiaryna Andreyeva, Katsiaryna Andreeva
    Наша Ніва = Nasha Niva, Naša Niva
  `,
  ru: `
    Владимир Путин = Vladimir Putin, Władimir Putin
    Александр Лукашенко = Aleksandr Lukashenko, Alexander Lukashenko, Alexandr Lukashenko, Aleksandr Łukaszenko
    Юрий Захаренко = Yuri Zakharenko, Yury Zakharenko, Yuriy Zakharenko
    Сергей Лавров = Sergei Lavrov, Sergey Lavrov, Siergiej Ławrow
    Дмитрий Медведев = Dmitry Medvedev, Dmitri Medvedev, Dmitriy Medvedev, Dmitrij Miedwiediew
    Сергей Шойгу = Sergei Shoigu, Sergey Shoygu, Siergiej Szojgu
    Евгений Пригожин = Yevgeny Prigozhin, Evgeny Prigozhin, Yevgeniy Prigozhin, Evgenii Prigozhin
    Алексей Навальный = Alexei Navalny, Aleksei Navalny, Alexey Navalny, Aleksey Navalnyy, Aleksiej Nawalny
    Михаил Горбачёв = Mikhail Gorbachev, Mikhail Gorbachyov, Michail Gorbačëv
    Никита Хрущёв = Nikita Khrushchev, Nikita Khrushchov
    Борис Ельцин = Boris Yeltsin, Boris Eltsin
    Михаил Ходорковский = Mikhail Khodorkovsky, Mikhail Khodorkovskiy, Mikhail Khodorkovskii, Michaił Chodorkowski
    Владимир Жириновский = Vladimir Zhirinovsky, Vladimir Zhirinovskiy
    Юрий Гагарин = Yuri Gagarin, Yury Gagarin, Jurij Gagarin
    Лев Толстой = Lev Tolstoy, Lev Tolstoi
    Фёдор Достоевский = Fyodor Dostoevsky, Fyodor Dostoyevsky, Fedor Dostoevsky
    Пётр Порошенко = Pyotr Poroshenko, Petr Poroshenko
    Мария Захарова = Maria Zakharova, Mariya Zakharova
    Татьяна Москалькова = Tatyana Moskalkova, Tatiana Moskalkova
    Николай Патрушев = Nikolai Patrushev, Nikolay Patrushev, Nikołaj Patruszew
    Людмила Улицкая = Lyudmila Ulitskaya, Liudmila Ulitskaya, Ludmila Ulitskaya
    Андрей Солдатов = Andrei Soldatov, Andrey Soldatov
    Дмитрий Песков = Dmitry Peskov, Dmitri Peskov
    Валентина Матвиенко = Valentina Matvienko
    Вячеслав Володин = Vyacheslav Volodin, Viacheslav Volodin
    Юлия Навальная = Yulia Navalnaya, Yuliya Navalnaya, Julia Navalnaya
    Владимир Кара-Мурза = Vladimir Kara-Murza
    Ксения Собчак = Ksenia Sobchak, Kseniya Sobchak, Xenia Sobchak
    Максим Галкин = Maxim Galkin, Maksim Galkin
    Рязань = Ryazan, Riazan
    Нижний Новгород = Nizhny Novgorod, Nizhniy Novgorod
    Харьков = Kharkov, Harkov
    Джохар Дудаев = Dzhokhar Dudayev, Dzhokhar Dudaev, Jokhar Dudayev
    Единая Россия = Yedinaya Rossiya, Edinaya Rossiya
  `,
  uk: `
    Володимир Зеленський = Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Volodymyr Zelenskyi, Wołodymyr Zełenski
    Роман Безсмертний = Roman Bezsmertnyi, Roman Bezsmertny, Roman Bezsmertnyy
    Київ = Kyiv, Kyjiv
    Харків = Kharkiv
    Чернігів = Chernihiv, Chernigiv, Černihiv
    Луганськ = Luhansk, Lugansk
    Запоріжжя = Zaporizhzhia, Zaporizhzhya
    Кривий Ріг = Kryvyi Rih, Kryvyy Rih
    Ізюм = Izium, Izyum
    Валерій Залужний = Valerii Zaluzhnyi, Valeriy Zaluzhny, Valery Zaluzhny, Walerij Załużny
    Олександр Сирський = Oleksandr Syrskyi, Oleksandr Syrsky, Oleksandr Syrskyy
    Сергій Марченко = Serhii Marchenko, Serhiy Marchenko, Sergii Marchenko, Serhij Marczenko
    Юлія Тимошенко = Yulia Tymoshenko, Yuliia Tymoshenko, Yuliya Tymoshenko, Julia Tymoszenko
    Петро Порошенко = Petro Poroshenko
    Віктор Янукович = Viktor Yanukovych, Victor Yanukovych, Viktor Yanukovich
    Андрій Єрмак = Andriy Yermak, Andrii Yermak, Andrij Jermak
    Олексій Резніков = Oleksii Reznikov, Oleksiy Reznikov
    Дмитро Кулеба = Dmytro Kuleba
    Арсеній Яценюк = Arseniy Yatsenyuk, Arsenii Yatseniuk
    Олег Тягнибок = Oleh Tyahnybok, Oleh Tiahnybok
    Левко Лук’яненко = Levko Lukyanenko, Levko Lukianenko
    Михайло Подоляк = Mykhailo Podolyak, Mykhaylo Podolyak, Mykhailo Podoliak
    Георгій Гонгадзе = Georgiy Gongadze
    Сєвєродонецьк = Sievierodonetsk, Syevyerodonetsk
    Щастя = Shchastia, Shchastya
    Згурський = Zghurskyi
    Верховна Рада = Verkhovna Rada
  `,
};

const cases = Object.entries(printed).flatMap(([language, lines]) =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [native = '', spellings = ''] = line.split('=').map((part) => part.trim());
      return spellings
        .split(',')
        .map((spelling) => spelling.trim())
        .map((spelling) => ({ language: language as CyrillicLanguage, native, spelling }));
    }),
);

test.each(cases)('$language $native: $spelling', ({ language, native, spelling }) => {
  expect(romanise(native, language).map(fold)).toContain(fold(spelling));
});

describe('order and bounds', () => {
  test.each([
    ['ru', 'Юрий', 'Yury'],
    ['ru', 'Владимир Путин', 'Vladimir Putin'],
    ['uk', 'Київ', 'Kyiv'],
    ['be', 'Лукашэнка', 'Lukashenka'],
    ['uk', 'СБУ', 'SBU'],
  ] as const)('%s %s is %s first', (language, native, first) => {
    expect(romanise(native, language)[0]).toBe(first);
  });

  test('a limit holds', () => {
    expect(romanise('Святлана Ціханоўская', 'be', 7)).toHaveLength(7);
  });

  test('names in two languages are mixed word by word', () => {
    const natives: Native[] = [
      { language: 'be', text: 'Сяргей Ціханоўскі' },
      { language: 'ru', text: 'Сергей Тихановский' },
    ];
    const spellings = romaniseAll(natives, 64);
    expect(spellings).toEqual(
      expect.arrayContaining(['Siarhei Tsikhanouski', 'Sergei Tsikhanouski', 'Siarhei Tikhanovsky']),
    );
  });

  test('names of different length are not mixed', () => {
    const natives: Native[] = [
      { language: 'be', text: 'Нясвіж' },
      { language: 'ru', text: 'Город Несвиж' },
    ];
    expect(romaniseAll(natives)).toEqual(expect.arrayContaining(['Niasvizh', 'Gorod Nesvizh']));
  });

  const letters = fc.constantFrom(...'абвгдеёжзійклмнопрстуўфхцчшыьэюя’- ');
  test('any name gives Latin letters, none twice, no more than 48', () => {
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 24 }), (name) => {
        const spellings = romanise(name, 'be');
        expect(spellings.length).toBeLessThanOrEqual(48);
        expect(new Set(spellings.map(fold)).size).toBe(spellings.length);
        for (const spelling of spellings) expect(spelling).toMatch(/^[\p{Script=Latin} -]+$/u);
      }),
    );
  });
});

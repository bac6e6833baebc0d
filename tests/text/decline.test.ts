import { describe, expect, test } from 'vitest';
import { decline, declineSurname } from '../../lib/text/decline.ts';
import { type Gender, genderOf } from '../../lib/text/gender.ts';
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
    Эмманюэль Макрон = Эмманюэля Макрона, Эмманюэлем Макроном
    Виктор Гюго = Виктора Гюго, Виктором Гюго
    Ангела Меркель = Ангелы Меркель, Ангелой Меркель
    Барак Обама = Барака Обамы, Бараком Обамой
    Джастин Трюдо = Джастина Трюдо, Джастином Трюдо
    Урсула фон дер Ляйен = Урсулы фон дер Ляйен, Урсулу фон дер Ляйен
    Отто фон Бисмарк = Отто фон Бисмарка, Отто фон Бисмарком
    Чарльз Дарвин = Чарльза Дарвина, Чарльзом Дарвином
    Джордж Буш-младший = Джорджа Буша-младшего, Джорджем Бушем-младшим
    Елизавета II = Елизаветы II, Елизавете II
    Папа Франциск = Папы Франциска, Папой Франциском
    Пётр Великий = Петра Великого, Петру Великому
    Екатерина Великая = Екатерины Великой, Екатерину Великую
    Сталин = Сталина, Сталиным
    король Карл = короля Карла, королю Карлу
    Иисус Христос = Иисуса Христа, Иисусу Христу
  `,
  uk: `
    Володимир Зеленський = Володимира Зеленського, Володимиру Зеленському, Володимиром Зеленським
    Юлія Тимошенко = Юлії Тимошенко, Юлію Тимошенко, Юлією Тимошенко
    Петро Порошенко = Петра Порошенка, Петру Порошенку, Петром Порошенком, Петрові Порошенку
    Сергій Лавров = Сергія Лаврова, Сергієм Лавровим
    Валерій Залужний = Валерія Залужного, Валерієм Залужним
    Ірина Верещук = Ірини Верещук
    Віктор Янукович = Віктора Януковича, Віктором Януковичем
    Дональд Трамп = Дональда Трампа, Дональду Трампу, Дональдові Трампові
    Джо Байден = Джо Байдена, Джо Байденом
    Ігор Коломойський = Ігоря Коломойського, Ігорем Коломойським
    Джордж Буш-молодший = Джорджа Буша-молодшого
  `,
  be: `
    Аляксандр Лукашэнка = Аляксандра Лукашэнкі, Аляксандру Лукашэнку, Аляксандрам Лукашэнкам
    Святлана Ціханоўская = Святланы Ціханоўскай, Святлану Ціханоўскую
    Сяргей Ціханоўскі = Сяргея Ціханоўскага, Сяргею Ціханоўскаму
    Юры Захаранка = Юрыя Захаранкі, Юрыю Захаранку
    Віктар Ганчар = Віктара Ганчара, Віктару Ганчару
    Марыя Калеснікава = Марыі Калеснікавай, Марыю Калеснікаву
    Дональд Трамп = Дональда Трампа, Дональдам Трампам
    Джо Байдэн = Джо Байдэна, Джо Байдэнам
  `,
  pl: `
    Donald Tusk = Donalda Tuska, Donaldowi Tuskowi, Donaldem Tuskiem
    Andrzej Duda = Andrzeja Dudy, Andrzejowi Dudzie, Andrzejem Dudą
    Jarosław Kaczyński = Jarosława Kaczyńskiego, Jarosławem Kaczyńskim
    Beata Szydło = Beaty Szydło, Beatę Szydło
    Donald Trump = Donalda Trumpa, Donaldowi Trumpowi, Donaldem Trumpem
    Angela Merkel = Angeli Merkel, Angelą Merkel
    Władimir Putin = Władimira Putina, Władimirem Putinem
    Barack Obama = Baracka Obamy, Barackiem Obamą
    Joe Biden = Joe Bidena, Joe Bidenem
    John Kennedy = Johna Kennedy’ego, Johnem Kennedym
    Mike Pence = Mike’a Pence’a
    Mario Draghi = Mario Draghiego, Mario Draghim
    Petro Poroszenko = Petra Poroszenki
    Fidel Castro = Fidela Castro
    Michel Barnier = Michela Barniera, Michelem Barnierem
    George Bush = George’a Busha
    Ursula von der Leyen = Ursuli von der Leyen
    Swiatłana Cichanouska = Swiatłany Cichanouskiej
    Jan Paweł II = Jana Pawła II
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
    Европейская комиссия = Европейской комиссии, Европейскую комиссию
    Соединённые Штаты Америки = Соединённых Штатов Америки, Соединённым Штатам Америки
    Организация Объединённых Наций = Организации Объединённых Наций, Организацией Объединённых Наций
    Вторая мировая война = Второй мировой войны, Вторую мировую войну
    Нью-Йорк = Нью-Йорка, Нью-Йорке
    Босния и Герцеговина = Боснии и Герцеговины, Боснией и Герцеговиной
    Республика Сербская = Республики Сербской, Республике Сербской
    Исламское государство = Исламского государства, Исламским государством
    Движение чаепития = Движения чаепития
    Русская православная церковь = Русской православной церкви
    Сборная Португалии = Сборной Португалии, Сборную Португалии
    Нидерланды = Нидерландов, Нидерландах
    Олимпийские игры = Олимпийских игр, Олимпийских играх
    Куриные острова = Куриных островов, Куриных островах
    День Победы = Дня Победы, Днём Победы
    Ведомости = Ведомостей, Ведомостям
    Египет = Египта, Египте
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
    Європейська комісія = Європейської комісії, Європейську комісію
    Сполучені Штати Америки = Сполучених Штатів Америки, Сполученим Штатам Америки
    Велика Британія = Великої Британії, Велику Британію
    Друга світова війна = Другої світової війни, Другу світову війну
    Палата представників = Палати представників, Палаті представників
    Війна в Україні = Війни в Україні, Війну в Україні
    Верховний Суд США = Верховного Суду США, Верховному Суді США
    Білий дім = Білого дому, Білому домі
    Близький Схід = Близького Сходу, Близькому Сході
    Північний потік = Північного потоку, Північному потоці
    Збройні сили України = Збройних сил України, Збройними силами України
    Запоріжжя = Запоріжжю, Запоріжжям
    Єгипет = Єгипту, Єгипті
  `,
  be: `
    Віцебск = Віцебска, Віцебску, Віцебскам
    Гомель = Гомеля, Гомелі
    Беларусь = Беларусі, Беларуссю
    Украіна = Украіны, Украіне, Украіну
    Расія = Расіі, Расію
    Баранавічы = Баранавічаў, Баранавічах
    Масква = Масквы, Маскве
    Еўрапейская камісія = Еўрапейскай камісіі, Еўрапейскую камісію
    Злучаныя Штаты Амерыкі = Злучаных Штатаў Амерыкі, Злучаным Штатам Амерыкі
    Сусветная арганізацыя аховы здароўя = Сусветнай арганізацыі аховы здароўя
    Боснія і Герцагавіна = Босніі і Герцагавіны
    Міжнародны валютны фонд = Міжнароднага валютнага фонду, Міжнародным валютным фондзе
    Еўрапейскі саюз = Еўрапейскага саюза, Еўрапейскаму саюзу
    Чорнае мора = Чорнага мора, Чорным моры
    Мінская вобласць = Мінскай вобласці, Мінскай вобласцю
  `,
  pl: `
    Warszawa = Warszawy, Warszawie, Warszawę, Warszawą
    Kraków = Krakowa, Krakowie
    Gdańsk = Gdańska, Gdańsku
    Rosja = Rosji, Rosję, Rosją
    Komisja Europejska = Komisji Europejskiej, Komisję Europejską, Komisją Europejską
    Europejski Bank Centralny = Europejskiego Banku Centralnego, Europejskim Bankiem Centralnym
    Stany Zjednoczone = Stanów Zjednoczonych, Stanach Zjednoczonych
    Zjednoczone Emiraty Arabskie = Zjednoczonych Emiratów Arabskich
    Organizacja Narodów Zjednoczonych = Organizacji Narodów Zjednoczonych
    Zgromadzenie Ogólne ONZ = Zgromadzenia Ogólnego ONZ
    Prawo i Sprawiedliwość = Prawa i Sprawiedliwości
    Rada Europy = Rady Europy, Radzie Europy
    Bank Moskwy = Banku Moskwy
    Wielka Brytania = Wielkiej Brytanii, Wielką Brytanię
    Morze Czarne = Morza Czarnego, Morzu Czarnym
    II wojna światowa = II wojny światowej, II wojnie światowej
    Biały Dom = Białego Domu, Białym Domu
    Nowy Jork = Nowego Jorku, Nowym Jorku
    Londyn = Londynu, Londynie
    Berlin = Berlina, Berlinie
    Paryż = Paryża, Paryżu
    Niemcy = Niemiec, Niemczech
    Indie = Indii, Indiach
    Korea Północna = Korei Północnej, Koreą Północną
    Bruksela = Brukseli, Brukselę
    Białoruś = Białorusi, Białorusią
  `,
};

const cases = (isPerson: boolean, tables: Record<DeclinedLanguage, string>) =>
  Object.entries(tables).flatMap(([language, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', forms = ''] = line.split('=').map((part) => part.trim());
        const kind = isPerson ? genderOf(name.split(' ')[0]!) : ('other' as const);
        return { kind, language: language as DeclinedLanguage, name, forms: forms.split(', ') };
      }),
  );

describe('names in their cases', () => {
  test.each([...cases(true, persons), ...cases(false, others)])(
    '$language $name',
    ({ kind, language, name, forms }) => {
      expect(decline(name, language, kind)).toEqual(expect.arrayContaining(forms));
    },
  );
});

test.each<[DeclinedLanguage, Gender | 'other', string]>([
  ['ru', 'man', 'Пеле'],
  ['ru', 'other', 'Осло'],
  ['ru', 'other', 'Хельсинки'],
  ['uk', 'other', 'Майамі'],
  ['pl', 'other', 'Tokio'],
  ['pl', 'woman', 'Hillary Clinton'],
])('%s %s %s does not decline', (language, kind, name) => {
  expect(decline(name, language, kind)).toEqual([]);
});

test('what a list knows of the given name decides, not its ending', () => {
  expect(decline('Мишель Обама', 'ru', 'woman')).toContain('Мишель Обамы');
  expect(decline('Усама бен Ладен', 'ru', 'man')).toContain('Усамы бен Ладена');
});

test.each([
  ['ru', 'Путин', 'Владимир', 'Путина'],
  ['ru', 'Захарова', 'Мария', 'Захаровой'],
  ['uk', 'Зеленський', 'Володимир', 'Зеленського'],
  ['be', 'Лукашэнка', 'Аляксандр', 'Лукашэнкам'],
] as const)('%s surname %s of %s: %s', (language, surname, given, form) => {
  expect(declineSurname(surname, genderOf(given), language)).toContain(form);
});

test.each([
  ['ru', 'Лукашенко', 'Александр'],
  ['ru', 'Масюк', 'Елена'],
  ['uk', 'Тимошенко', 'Юлія'],
] as const)('%s surname %s of %s does not decline', (language, surname, given) => {
  expect(declineSurname(surname, genderOf(given), language)).toEqual([]);
});

test('an acronym does not decline', () => {
  expect(decline('КГБ', 'ru', 'other')).toEqual([]);
});

test('never the nominative, nor more than eight', () => {
  for (const { kind, language, name } of [...cases(true, persons), ...cases(false, others)]) {
    const forms = decline(name, language, kind);
    expect(forms).not.toContain(name);
    expect(forms.length).toBeLessThanOrEqual(8);
  }
});

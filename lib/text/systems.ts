/**
 * How Belarusian, Russian and Ukrainian letters are written in Latin ones, as tables.
 *
 * An entry is `letters=choice|choice`: the most usual choice first, each later one costs one more. `^` before the
 * letters: only at a word's start; `~`: at its start and after a vowel, sign or apostrophe; `$` behind them: only at its
 * end. The longest letters win, then the narrower place. An apostrophe is written ’.
 *
 * The `press` table of a language holds what English-language newspapers mix freely: BGN/PCGN, the passport spelling
 * and habits such as -y for -ий. The others are systems that nobody mixes, each true to itself.
 */

export const cyrillicLanguages = ['be', 'ru', 'uk'] as const;
export type CyrillicLanguage = (typeof cyrillicLanguages)[number];

export interface Rule {
  letters: string;
  place: '' | '^' | '~';
  end: boolean;
  choices: string[];
}

export interface System {
  name: string;
  /** Longest letters first, then the narrower place. */
  rules: Rule[];
}

const vowels = 'аеёєиіїоуўыэюя';
const signs = 'ьъ’';
export const iotates = (letter: string | undefined): boolean =>
  letter === undefined || vowels.includes(letter) || signs.includes(letter);

function system(name: string, table: string): System {
  const rules = table
    .trim()
    .split(/\s+/)
    .map((entry): Rule => {
      const [key = '', choices = ''] = entry.split('=');
      const place = key.startsWith('^') ? '^' : key.startsWith('~') ? '~' : '';
      const end = key.endsWith('$');
      return {
        letters: key.slice(place.length, end ? -1 : undefined),
        place,
        end,
        choices: choices.split('|'),
      };
    });
  const rank = (rule: Rule): number => Number(rule.end) * 4 + (rule.place === '^' ? 2 : rule.place ? 1 : 0);
  return {
    name,
    rules: rules.sort((a, b) => b.letters.length - a.letters.length || rank(b) - rank(a)),
  };
}

const be = [
  system(
    'press',
    `а=a б=b в=v г=h ґ=g д=d е=e|ye|ie ~е=ye|e|ie|je ё=yo|io|e ~ё=yo|io ж=zh з=z і=i й=i|y|j к=k кс=ks|x л=l ля=lia|lya|la
    лю=liu|lyu|lu м=m н=n о=o п=p р=r с=s т=t у=u ў=u|w|v ф=f х=kh|h|ch ц=ts ч=ch ш=sh шч=shch ы=y ы$=y|i ь= э=e ю=iu|yu
    ~ю=yu|iu|ju я=ia|ya|ja ~я=ya|ia|ja ’= ый$=y|yi|yy рыя$=ryia|ria|rya ія$=iia|ia|iya скі$=ski|sky|skiy
    цкі$=tski|tsky|cki`,
  ),
  system(
    'national',
    `а=a б=b в=v г=h ґ=g д=d дзь=dź е=ie ~е=je ё=io ~ё=jo ж=ž з=z зь=ź і=i й=j к=k л=l ль=ĺ м=m н=n нь=ń о=o п=p р=r с=s
    сь=ś т=t у=u ў=ŭ ф=f х=ch ц=c ць=ć ч=č ш=š ы=y ь= э=e ю=iu ~ю=ju я=ia ~я=ja ’=`,
  ),
  system(
    'Łacinka',
    `а=a б=b в=v г=h ґ=g д=d дзь=dź е=ie ~е=je ле=le ё=io ~ё=jo лё=lo ж=ž з=z зь=ź і=i й=j к=k л=ł ль=l лі=li ля=la лю=lu
    м=m н=n нь=ń о=o п=p р=r с=s сь=ś т=t у=u ў=ŭ ф=f х=ch ц=c ць=ć ч=č ш=š ы=y ь= э=e ю=iu ~ю=ju я=ia ~я=ja ’=`,
  ),
  system(
    'scholarly',
    `а=a б=b в=v г=h ґ=g д=d е=e ~е=je ё=ë ~ё=jo ж=ž з=z і=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=ŭ ф=f х=x ц=c
    ч=č ш=š ы=y ь= э=è ю=ju я=ja ’=`,
  ),
  system(
    'Polish',
    `а=a б=b в=w г=h ґ=g д=d дзь=dź е=ie ~е=je ле=le ё=io ~ё=jo лё=lo ж=ż з=z зь=ź і=i й=j к=k л=ł ль=l лі=li ля=la лю=lu
    м=m н=n нь=ń о=o п=p р=r с=s сь=ś т=t у=u ў=u ф=f х=ch ц=c ць=ć ч=cz ш=sz ы=y ь= э=e ю=iu ~ю=ju я=ia ~я=ja ’=
    ская$=ska цкая$=cka ія$=ia лія$=lia ыя$=yja`,
  ),
];

const ru = [
  system(
    'press',
    `а=a б=b в=v г=g д=d дж=dzh|j е=e ~е=ye|e ё=yo|e|io ~ё=yo|e жё=zho|zhe чё=che|cho|chyo шё=she|sho|shyo щё=shche|shcho
    ж=zh з=z и=i й=i|y|j ой$=oy|oi|oj к=k кс=ks|x л=l лю=lyu|liu|lu м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh|h ц=ts ч=ch
    ш=sh щ=shch|sch ъ= ы=y ь= э=e ю=yu|iu ~ю=yu|iu|ju я=ya|ia ~я=ya|ia|ja ий$=y|iy|ii|i|ij ый$=y|yy|yi|iy ия$=ia|iya|iia
    ие$=ie|iye|iie ье=ye|ie|e ъе=ye|ie|e ья=ya|ia ью=yu|iu ьё=yo|ye|ie|e ьи=yi|i ьо=yo|io|o`,
  ),
  system(
    'scholarly',
    `а=a б=b в=v г=g д=d е=e ё=ë ж=ž з=z и=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch|h|x ц=c ч=č ш=š щ=šč ъ=
    ы=y ь= э=è ю=ju я=ja`,
  ),
  system(
    'Polish',
    `а=a б=b в=w г=g д=d е=ie ~е=je ле=le же=że це=ce че=cze ше=sze ще=szcze ё=io ~ё=jo лё=lo жё=żo чё=czo шё=szo щё=szczo
    ж=ż з=z зь=ź и=i жи=ży ши=szy ци=cy й=j к=k л=ł ль=l ли=li ля=la лю=lu м=m н=n нь=ń о=o п=p р=r с=s сь=ś т=t у=u ф=f
    х=ch ц=c ч=cz ш=sz щ=szcz ъ= ы=y ь= э=e ю=iu ~ю=ju я=ia ~я=ja ский$=ski цкий$=cki кий$=ki ская$=ska цкая$=cka ый$=y
    ий$=ij ия$=ia лия$=lia`,
  ),
];

const uk = [
  system(
    'press',
    `а=a б=b в=v г=h зг=zgh ґ=g д=d дж=dzh|j е=e є=ie|ye|e|je ^є=ye|e|ie|je ж=zh з=z и=y|i і=i ї=i|yi|ji ^ї=yi|i й=i|y|j
    ^й=y к=k кс=ks|x л=l лю=liu|lyu|lu м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh|h ц=ts ч=ch ш=sh щ=shch|sch ь= ’=
    ю=iu|yu|ju ^ю=yu|iu|ju я=ia|ya|ja ^я=ya|ia|ja ій$=ii|iy|i|y|ij ий$=yi|y|yy|iy|ij|i ія$=iia|ia|iya|ija йо=io|yo
    ^йо=yo ьо=io|yo|o ський$=skyi|sky|skyy|skiy|ski цький$=tskyi|tsky|tskyy|tskiy|tski`,
  ),
  system(
    'scholarly',
    `а=a б=b в=v г=h ґ=g д=d е=e є=je ж=ž з=z и=y і=i ї=ji й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch|x ц=c ч=č
    ш=š щ=šč ь= ’= ю=ju я=ja`,
  ),
  system(
    'Polish',
    `а=a б=b в=w г=h ґ=g д=d е=e є=ie ~є=je лє=le ж=ż з=z зь=ź и=y і=i ї=ji й=j к=k л=ł ль=l лі=li ля=la лю=lu м=m н=n нь=ń
    о=o п=p р=r с=s сь=ś т=t у=u ф=f х=ch ц=c ць=ć ч=cz ш=sz щ=szcz ь= ’= ю=iu ~ю=ju я=ia ~я=ja ський$=ski цький$=cki
    зький$=zki ська$=ska цька$=cka ий$=y ія$=ia лія$=lia`,
  ),
];

export const systems: Record<CyrillicLanguage, System[]> = { be, ru, uk };

/** English spellings of given names that no letter-by-letter table yields. */
const givenNames: Record<CyrillicLanguage, string> = {
  be: `Аляксандр Alexander Aleksandr Aleksander Alexandr, Аляксандра Alexandra Aleksandra, Аляксей Alexei Alexey Aleksei
    Aleksey, Андрэй Andrey, Анатоль Anatoly, Аркадзь Arkady, Валянціна Valentina, Вераніка Veronika Veronica, Віктар Viktor
    Victor, Вольга Olga, Вячаслаў Vyacheslav Viacheslav, Генадзь Gennady Hienadz, Георгій Georgy, Дзмітрый Dmitry Dmitri
    Dmitriy, Дзяніс Denis, Яўген Yevgeny Evgeny, Ягор Yegor Egor, Ігар Igor, Ірына Irina, Кацярына Ekaterina Yekaterina
    Katerina, Канстанцін Konstantin, Кірыл Kirill, Ксенія Ksenia Xenia, Лідзія Lidia Lidiya Lydia, Леанід Leonid, Максім
    Maxim, Марына Marina, Мікалай Nikolai Nikolay, Мікіта Nikita, Міхаіл Michael, Наталля Natalia Natalya, Павел Paval,
    Пётр Petr, Раман Roman, Рыгор Grigory Ryhor, Святлана Svetlana, Станіслаў Stanislav, Сяргей Sergei Sergey, Таццяна
    Tatiana Tatyana, Уладзімір Vladimir, Уладзіслаў Vladislav, Юлія Julia, Алена Elena, Васіль Vasily`,
  ru: `Александр Alexander Aleksander, Виктор Victor, Виктория Victoria, Герман Herman, Иосиф Joseph Josef, Ксения Xenia,
    Пётр Peter, Петр Peter Pyotr, Семен Semyon, Софья Sofia Sophia, София Sophia, Федор Fyodor, Артем Artyom, Филипп Philip
    Filip, Юлия Julia, Лидия Lydia, Вера Vera, Вероника Veronica`,
  uk: `Олександр Alexander Aleksandr Oleksander, Олександра Alexandra, Вікторія Victoria, Віктор Victor, Максим Maxim,
    Софія Sophia, Юлія Julia, Лідія Lydia, Вероніка Veronica, Катерина Katerina, Єлизавета Elizaveta`,
};

/** Native given name → English spellings, most usual first. */
export const englishGiven: Record<CyrillicLanguage, ReadonlyMap<string, string[]>> = {
  be: tableOf(givenNames.be),
  ru: tableOf(givenNames.ru),
  uk: tableOf(givenNames.uk),
};

function tableOf(text: string): Map<string, string[]> {
  return new Map(
    text.split(',').map((entry) => {
      const [native = '', ...english] = entry.trim().split(/\s+/);
      return [native, english];
    }),
  );
}

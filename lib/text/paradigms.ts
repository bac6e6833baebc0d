/**
 * Case endings of names in Russian, Ukrainian, Belarusian and Polish, as far as regular names need them.
 *
 * A line is an ending and what replaces it in each case; `(…)` stays and is written `1` in the forms, `-` stands for
 * nothing, `/` parts two forms of one case, an ending without forms does not decline. The first line that fits counts.
 * The cases: genitive, dative, accusative, instrumental, locative. Whether a thing lives is not asked, nor how it is called
 * in its own language: one form too many harms nobody.
 */

export type DeclinedLanguage = 'be' | 'ru' | 'uk' | 'pl';

/** What a word is, which decides its endings. */
export type Role = 'noun' | 'adjective' | 'pluralAdjective' | 'man' | 'woman' | 'manSurname' | 'womanSurname';

export interface Paradigm {
  ending: RegExp;
  /** The forms of each case; empty where the word does not decline. */
  cases: string[][];
}

function table(...parts: string[]): Paradigm[] {
  return parts
    .flatMap((part) => part.trim().split('\n'))
    .map((line) => {
      const [ending = '', ...cases] = line.trim().split(/\s+/);
      return {
        ending: new RegExp(`${ending}$`, 'u'),
        cases: cases.map((forms) => forms.split('/').map((form) => (form === '-' ? '' : form))),
      };
    });
}

type Declension = Record<Exclude<Role, 'pluralAdjective'>, Paradigm[]> & { pluralAdjective?: Paradigm[] };

/** In Ukrainian, Belarusian and Polish what does not live may have its genitive in -u as well. */
const lifeless = (paradigms: Paradigm[]): Paradigm[] =>
  paradigms.map(({ ending, cases: [genitive = [], ...others] }) => ({
    ending,
    cases: [[...genitive, ...genitive.map((form) => form.replace(/[aая]$/u, (a) => inU[a]!))], ...others],
  }));
const inU: Record<string, string> = { a: 'u', а: 'у', я: 'ю' };

const ruFeminine = `
  ия ии ии ию ией ии
  ья ьи ье ью ьей ье
  ца цы це цу цей це
  ([жчшщ])а 1и 1е 1у 1ей 1е
  ([гкх])а 1и 1е 1у 1ой 1е
  а ы е у ой е
  я и е ю ей е`;
const ruMasculine = `
  ([аеиоуыэюя])ец 1йца 1йцу 1йца 1йцем 1йце
  лец льца льцу льца льцем льце
  ец ца цу ца цем це
  ий ия ию ия ием ии
  й я ю я ем е
  ([жчшщц]) 1а 1у 1а 1ем 1е
  ([бвгдзклмнпрстфх]) 1а 1у 1а 1ом 1е`;
const ruSoft = 'ь я ю я ем е';

const ru: Declension = {
  adjective: table(`
    ([гкх])ий 1ого 1ому 1ого 1им 1ом
    ий его ему его им ем
    ([гкхжшчщ])ой 1ого 1ому 1ого 1им 1ом
    [ыо]й ого ому ого ым ом
    ая ой ой ую ой ой
    яя ей ей юю ей ей
    ([гкх])ое 1ого 1ому 1ое 1им 1ом
    ое ого ому ое ым ом
    ее его ему ее им ем
    ые ых ым ые ыми ых
    ие их им ие ими их`),
  noun: table(
    `(?:Хельсин|аса|Кентук)ки
    (Сибир|Твер)ь 1и 1и 1ь 1ью 1и
    (Тайван|Тяньцзин|Шэньчжэн|Пномпен)ь 1я 1ю 1ь 1ем 1е
    (Ухан)ь 1я/1и 1ю/1и 1ь 1ем/1ью 1е/1и
    (Егип)ет 1та 1ту 1та 1том 1те
    ([Цц]ерк)овь 1ви 1ви 1овь 1овью 1ви
    (Д|д)ень 1ня 1ню 1ня 1нём 1не
    ([Кк]уб|[Пп]отол|рын|[Пп]осёл|[Сс]пис|[Уу]част)ок 1ка 1ку 1ка 1ком 1ке
    ([Оо]стров)а 1ов 1ам 1а 1ами 1ах
    ости остей остям ости остями остях
    ая ой ой ую ой ой
    ое ого ому ое ым ом
    ые ых ым ые ыми ых`,
    ruFeminine,
    `ие ия ию ие ием ии
    ье ья ью ье ьем ье
    ([вн]|озер)о 1а 1у 1о 1ом 1е
    ([Мм]ор|[Пп]ол)е 1я 1ю 1е 1ем 1е
    ще ща щу ще щем ще
    ([лр])ь 1я 1ю 1я 1ем 1е
    ь и и ь ью и
    ([гкхч])и 1/1ов 1ам 1и 1ами 1ах
    ([еий])и 1ев 1ям 1и 1ями 1ях
    ы -/ов ам ы ами ах`,
    ruMasculine,
  ),
  man: table(
    `Павел Павла Павлу Павла Павлом Павле
    П[её]тр Петра Петру Петра Петром Петре
    Лев Льва Льву Льва Львом Льве`,
    ruFeminine,
    ruSoft,
    ruMasculine,
  ),
  woman: table(ruFeminine, 'ь и/ь и/ь ь ью/ь и/ь'),
  manSurname: table(
    `[ыи]х
    (?:Дюма|Золя|Дега)
    Христос Христа Христу Христа Христом Христе
    ([кх])ий 1ого 1ому 1ого 1им 1ом
    ый ого ому ого ым ом
    ([тлндв])ой 1ого 1ому 1ого 1ым 1ом
    (ов|[её]в) 1а 1у 1а 1ым 1е
    ([иы]н) 1а 1у 1а 1ым/1ом 1е`,
    ruFeminine,
    ruSoft,
    ruMasculine,
  ),
  womanSurname: table(
    `ая ой ой ую ой ой
    (ов|[её]в|[иы]н)а 1ой 1ой 1у 1ой 1ой`,
    ruFeminine,
  ),
};

const ukFeminine = `
  ія ії ії ію ією ії
  ’я ’ї ’ї ’ю ’єю ’ї
  га ги зі гу гою зі
  ка ки ці ку кою ці
  ха хи сі ху хою сі
  ([жчшщц])а 1і 1і 1у 1ею 1і
  а и і у ою і
  ([аеєиіоуюя])я 1ї 1ї 1ю 1єю 1ї
  я і і ю ею і`;
const ukMasculine = `
  ій ія ію/ієві ія ієм ії
  й я/ю ю/єві я єм ї
  ець ця цю/цеві ця цем ці
  ь я ю/еві я ем і
  ([жчшщц]) 1а 1у/1еві 1а 1ем 1і
  г га гу/гові га гом гу/зі
  ([ґкх]) 1а 1у/1ові 1а 1ом 1у
  ([бвдзлмнпрстф]) 1а 1у/1ові 1а 1ом 1і`;

const uk: Declension = {
  adjective: table(`
    ий ого ому ого им ому
    ій ього ьому ього ім ьому
    а ої ій у ою ій
    я ьої ій ю ьою ій
    е ого ому е им ому
    і их им і ими их`),
  noun: table(
    `(Білорус|Рус)ь 1і 1і 1ь 1сю 1і
    ість ості ості ість істю ості
    сть сті сті сть стю сті
    (Рівн)е 1ого 1ому 1е 1им 1ому
    ([Дд])ім 1ому 1ому 1ому 1омом 1омі
    ([Пп]от)ік 1оку 1оку 1оку 1оком 1оці
    (Сх|Зах)ід 1оду 1оду 1оду 1одом 1оді
    ([Дд]огов)ір 1ору 1ору 1ору 1ором 1орі
    ([Сс]і|[Пп]івні)ч 1чі 1чі 1ч 1чю 1чі
    (Єгип)ет 1ту 1ту 1ту 1том 1ті
    піль поля полю поля полем полі
    ([Іі]г)ри 1ор 1рам 1ри 1рами 1рах
    ([сцз]ьк|[Зз]бірн)а 1ої 1ій 1у 1ою 1ій
    (дд|жж|зз|лл|нн|сс|тт|чч|шш)я 1я 1ю 1я 1ям 1і`,
    ukFeminine,
    `їв єва єву їв євом єві
    иїв иєва иєву иїв иєвом иєві
    ів ова ову ів овом ові
    (ськ)о 1а 1у 1о 1ом 1у
    ([вн]|озер)о 1а 1у/1ові 1о 1ом 1і
    (р)е 1я 1ю 1е 1ем 1і
    (щ)е 1а 1у 1е 1ем 1і
    и -/ів ам и ами ах
    ([цн])і 1ів 1ям 1і 1ями 1ях
    ([аеєиіоуюя])ї 1їв 1ям 1ї 1ями 1ях`,
  ).concat(lifeless(table(ukMasculine))),
  man: table('(Ігор|Лазар) 1я 1ю/1еві 1я 1ем 1і', ukFeminine, '([клр])о 1а 1у/1ові 1а 1ом 1ові', ukMasculine),
  woman: table(ukFeminine, 'в ві ві в в’ю ві\nь і/ь і/ь ь ю/ь і/ь'),
  manSurname: table(
    `[иі]х
    (?:Дюма|Золя|Дега)
    ([сцз]ьк)ий 1ого 1ому 1ого 1им 1ому
    ий ого ому ого им ому
    (ов|[еє]в|[иії]н) 1а 1у/1ові 1а 1им/1ом 1і
    (к)о 1а 1у/1ові 1а 1ом 1у/1ові`,
    ukFeminine,
    ukMasculine,
  ),
  womanSurname: table(
    `([сцз]ьк|н)а 1ої 1ій 1у 1ою 1ій
    (ов|[еє]в|[иії]н)а 1ої 1ій 1у 1ою 1ій`,
    ukFeminine,
  ),
};

const beFeminine = `
  ія іі іі ію іяй іі
  ыя ыі ыі ыю ыяй ыі
  ’я ’і ’і ’ю ’яй ’і
  га гі зе гу гай зе
  ка кі цы ку кай цы
  ха хі се ху хай се
  да ды дзе ду дай дзе
  та ты це ту тай це
  ([жчшрц])а 1ы 1ы 1у 1ай 1ы
  а ы е у ай е
  я і і ю яй і`;
const beMasculine = `
  ій ія ію ія іем іі
  ый ыя ыю ыя ыем ыі
  й я ю я ем і
  дзь дзя дзю дзя дзем дзі
  ь я ю я ем і
  ([гкх]) 1а 1у 1а 1ам 1у
  ец ца цу ца цам цы
  ([жчшрц]) 1а 1у 1а 1ам 1ы
  д да ду да дам дзе
  т та ту та там це
  ў ва ву ва вам ве
  ([бзлмнпсф]) 1а 1у 1а 1ам 1е`;

const be: Declension = {
  adjective: table(`
    ы ага аму ага ым ым
    ([гкх])і 1ага 1аму 1ага 1ім 1ім
    і яга яму яга ім ім
    ая ай ай ую ай ай
    яя яй яй юю яй яй
    ([гкх])ае 1ага 1аму 1ае 1ім 1ім
    [ао]е ага аму ае ым ым
    ([гкх])ія 1іх 1ім 1ія 1імі 1іх
    ыя ых ым ыя ымі ых
    ія іх ім ія імі іх`),
  noun: table(
    `([Рр]у)сь 1сі 1сі 1сь 1ссю 1сі
    (сц)ь 1і 1і 1ь 1ю 1і
    (Егіп)ет 1та/1ту 1ту 1та 1там 1це
    нь ні ні нь нню ні
    (Гродн)а 1а 1у 1а 1ам 1е
    ая ай ай ую ай ай
    ([сц]тв)а 1а 1у 1а 1ам 1е
    ([Мм]ор|озер)а 1а 1у 1а 1ам 1ы
    (нн)е 1я 1ю 1е 1ем 1і`,
    beFeminine,
    `(н)і 1яў 1ям 1і 1ямі 1ях
    ([гкхчшж])[ыі] 1аў/1 1ам 1ы/1і 1амі 1ах
    ы аў/- ам ы амі ах`,
  ).concat(lifeless(table(beMasculine))),
  man: table(
    `Павел Паўла Паўлу Паўла Паўлам Паўле
    Пётр Пятра Пятру Пятра Пятром Пятры
    Леў Льва Льву Льва Львом Льве
    (Юр)ы 1ыя 1ыю 1ыя 1ыем 1ыі
    ка кі ку ку кам ку
    ла лы лу лу лам лу
    р ра ру ра рам ру`,
    beFeminine,
    beMasculine,
  ),
  woman: table(beFeminine, 'ў ві ві ў ўю ві'),
  manSurname: table(
    `[ыі]х
    (?:Дзюма|Заля|Дэга)
    ([сц]к)і 1ага 1аму 1ага 1ім 1ім
    ы ага аму ага ым ым
    (а|о|е|ё)ў 1ва 1ву 1ва 1вым 1ве
    ([іы]н) 1а 1у 1а 1ым/1ам 1е
    ка кі ку ку кам ку
    а ы у у ам у
    я і ю ю ем ю`,
    beMasculine,
  ),
  womanSurname: table(
    `ая ай ай ую ай ай
    (ав|[еоё]в|[іы]н)а 1ай 1ай 1у 1ай 1ай`,
    beFeminine,
  ),
};

const plFeminine = `
  ea ei ei eę eą ei
  śnia śni śni śnię śnią śni
  ia ii ii ię ią ii
  ja ji ji ję ją ji
  ka ki ce kę ką ce
  ga gi dze gę gą dze
  cha chy sze chę chą sze
  ra ry rze rę rą rze
  ła ły le łę łą le
  la li li lę lą li
  da dy dzie dę dą dzie
  ta ty cie tę tą cie
  ([cs]z|rz|[cż])a 1y 1y 1ę 1ą 1y
  ([bfmnpswvz])a 1y 1ie 1ę 1ą 1ie
  a y y ę ą y`;
const plMasculine = `
  ek ka kowi ka kiem ku
  ec ca cowi ca cem cu
  ów owa owowi ów owem owie
  ń nia niowi nia niem niu
  ź zia ziowi zia ziem ziu
  ([kgq]) 1a 1owi 1a 1iem 1u
  ([csrd]z|c|j|l|ż|ch|h|x|[aeou]y) 1a 1owi 1a 1em 1u
  r ra rowi ra rem rze
  ł ła łowi ła łem le
  d da dowi da dem dzie
  t ta towi ta tem cie
  ([bfmnpsvwz]) 1a 1owi 1a 1em 1ie`;
const plAdjective = `
  ([kg])i 1iego 1iemu 1iego 1im 1im
  y ego emu ego ym ym
  i iego iemu iego im im`;
/** Foreign names keep their -y: Kennedy’ego. */
const plName = `
  ([sc]k|dzk)i 1iego 1iemu 1iego 1im 1im
  ([^aeou])y 1ego/1y’ego 1emu/1y’emu 1ego/1y’ego 1ym 1ym
  i iego iemu iego im im
  ke ke’a ke’owi ke’a kiem/ke’iem ke’u
  ([^aeiou])e 1e’a 1e’owi 1e’a 1em/1e’em 1ie/1e’u`;

const pl: Declension = {
  adjective: table(
    plAdjective,
    `([kg])a 1iej 1iej 1ą 1ą 1iej
    ia iej iej ią ią iej
    a ej ej ą ą ej
    ([kg])ie 1iego 1iemu 1ie 1im 1im
    ie iego iemu ie im im
    e ego emu e ym ym`,
  ),
  pluralAdjective: table('([kg])ie 1ich 1im 1ie 1imi 1ich\nie ich im ie imi ich\ne ych ym e ymi ych'),
  noun: table(
    `Niemcy Niemiec Niemcom Niemcy Niemcami Niemczech
    Włochy Włoch Włochom Włochy Włochami Włoszech
    Węgry Węgier Węgrom Węgry Węgrami Węgrzech
    Rzeczpospolita Rzeczypospolitej Rzeczpospolitej Rzeczpospolitą Rzeczpospolitą Rzeczypospolitej
    ([Dd])om 1omu 1omowi 1omu 1omem 1omu
    Wiedeń Wiednia Wiedniowi Wiednia Wiedniem Wiedniu
    (Kości|kości)ół 1oła 1ołowi 1oła 1ołem 1ele
    ([Uu]rz)ąd 1ędu 1ędowi 1ędu 1ędem 1ędzie
    ([Ww]sch|[Zz]ach|[Nn]ar|[Oo]bw|gr)ód 1odu 1odowi 1odu 1odem 1odzie
    ([Pp]ółwys)ep 1pu 1powi 1pu 1pem 1pie
    (Wrocław|Zagrzeb) 1ia 1iowi 1ia 1iem 1iu
    Łódź Łodzi Łodzi Łódź Łodzią Łodzi
    ([Rr]u)ś 1si 1si 1ś 1sią 1si
    ([śr])ć 1ci 1ci 1ć 1cią 1ci
    ([Ii]grzysk)a 1 1om 1a 1ami 1ach
    Indie Indii Indiom Indie Indiami Indiach
    (Helsin)ki 1ek 1kom 1ki 1kami 1kach
    um
    (Als)ka 1kiej 1kiej 1kę 1ką 1ce
    wo wa wu wo wem wie
    ([kg])o 1a 1u 1o 1iem 1u
    ro ra ru ro rem rze
    no na nu no nem nie
    ie ia iu ie iem iu
    (rz|l)e 1a 1u 1e 1em 1u`,
    plFeminine,
    `owie ów om ów ami ach
    ([cż])e 1 1om 1e 1ami 1ach
    je jów jom je jami jach
    ([kg])i 1/1ów 1om 1i 1ami 1ach
    y -/ów om y ami ach`,
  ).concat(lifeless(table(plMasculine))),
  man: table(
    'Paweł Pawła Pawłowi Pawła Pawłem Pawle',
    plName,
    'io ia/io iowi/io ia/io iem/io iu/io\no a/o owi/o a/o em/o ie/o',
    plFeminine,
    plMasculine,
  ),
  woman: table('([sz])ia 1i/1ii 1i/1ii 1ię 1ią 1i/1ii', plFeminine),
  manSurname: table(
    plName,
    '([kg])o 1i/1o ce/1o 1ę/1o 1ą/1o ce/1o\no y/o ie/o ę/o ą/o ie/o',
    plFeminine,
    plMasculine,
  ),
  womanSurname: table('([sc]k|dzk)a 1iej 1iej 1ą 1ą 1iej', plFeminine),
};

export const declensions: Record<DeclinedLanguage, Declension> = { be, ru, uk, pl };

/**
 * Case endings of names in Russian, Ukrainian, Belarusian and Polish, as far as regular names need them.
 *
 * A line is an ending and what replaces it in each case; `(…)` stays and is written `1` in the forms, `-` stands for
 * nothing, an ending without forms does not decline. The first line that fits counts. The cases: genitive, dative,
 * accusative, instrumental, locative; in Ukrainian the sixth is the dative in -ові. Whether a thing lives is not asked:
 * one accusative too many harms nobody.
 */

export type DeclinedLanguage = 'be' | 'ru' | 'uk' | 'pl';

/** What a word is, which decides its endings. */
export type Role = 'noun' | 'adjective' | 'man' | 'woman' | 'manSurname' | 'womanSurname';

export interface Paradigm {
  ending: RegExp;
  /** Empty where the word does not decline. */
  forms: string[];
}

function table(...parts: string[]): Paradigm[] {
  return parts
    .flatMap((part) => part.trim().split('\n'))
    .map((line) => {
      const [ending = '', ...forms] = line.trim().split(/\s+/);
      return {
        ending: new RegExp(`${ending}$`, 'u'),
        forms: forms.map((form) => (form === '-' ? '' : form)),
      };
    });
}

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

const ru: Record<Role, Paradigm[]> = {
  adjective: table(`
    ([гкх])ий 1ого 1ому 1ого 1им 1ом
    ий его ему его им ем
    ([гкхжшчщ])ой 1ого 1ому 1ого 1им 1ом
    [ыо]й ого ому ого ым ом
    ая ой ой ую ой ой
    яя ей ей юю ей ей
    ое ого ому ое ым ом
    ее его ему ее им ем
    ые ых ым ые ыми ых
    ие их им ие ими их`),
  noun: table(
    ruFeminine,
    `ие ия ию ие ием ии
    ье ья ью ье ьем ье
    о а у о ом е
    е я ю е ем е
    ([лр])ь 1я 1ю 1я 1ем 1е
    ь и и ь ью и
    ([гкх])и 1 1ам 1и 1ами 1ах
    ы - ам ы ами ах`,
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
  woman: table(ruFeminine, 'ь и и ь ью и'),
  manSurname: table(
    `[ыи]х
    ([сц]к)ий 1ого 1ому 1ого 1им 1ом
    ый ого ому ого ым ом
    ([тлндв])ой 1ого 1ому 1ого 1ым 1ом
    (ов|[её]в|[иы]н) 1а 1у 1а 1ым 1е`,
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
  ія ії ії ію ією ії ії
  га ги зі гу гою зі зі
  ка ки ці ку кою ці ці
  ха хи сі ху хою сі сі
  ([жчшщц])а 1і 1і 1у 1ею 1і 1і
  а и і у ою і і
  я і і ю ею і і`;
const ukMasculine = `
  ій ія ію ія ієм ії ієві
  й я ю я єм ї єві
  ець ця цю ця цем ці цеві
  ь я ю я ем і еві
  ([жчшщц]) 1а 1у 1а 1ем 1і 1еві
  ([гґкх]) 1а 1у 1а 1ом 1у 1ові
  ([бвдзлмнпрстф]) 1а 1у 1а 1ом 1і 1ові`;

const uk: Record<Role, Paradigm[]> = {
  adjective: table(`
    ий ого ому ого им ому ім
    ій ього ьому ього ім ьому ім
    а ої ій у ою ій ій
    я ьої ій ю ьою ій ій
    е ого ому е им ому ім
    і их им і ими их их`),
  noun: table(
    `(Білорус|Рус)ь 1і 1і 1ь 1сю 1і 1і
    (Рівн)е 1ого 1ому 1е 1им 1ому 1им`,
    ukFeminine,
    `їв єва єву їв євом єві єву
    иїв иєва иєву иїв иєвом иєві иєву
    ів ова ову ів овом ові ову
    ов?о 1а 1у 1о 1ом 1і 1у
    о а у о ом і ові
    я я ю я ям і ю
    е я ю е ем і ю
    и - ам и ами ах ам
    і ів ям і ями ях ям`,
    ukMasculine,
  ),
  man: table(ukFeminine, 'о а у а ом ові ові', ukMasculine),
  woman: table(ukFeminine, 'в ві ві в в’ю ві ві\nь і і ь ю і і'),
  manSurname: table(
    `[иі]х
    ([сцз]ьк)ий 1ого 1ому 1ого 1им 1ому 1ім
    ий ого ому ого им ому ім
    (ов|[еє]в|[иії]н) 1а 1у 1а 1им 1і 1ові
    о а у а ом у ові`,
    ukFeminine,
    ukMasculine,
  ),
  womanSurname: table(
    `([сцз]ьк|н)а 1ої 1ій 1у 1ою 1ій 1ій
    (ов|[еє]в|[иії]н)а 1ої 1ій 1у 1ою 1ій 1ій`,
    ukFeminine,
  ),
};

const beFeminine = `
  ія іі іі ію іяй іі
  ыя ыі ыі ыю ыяй ыі
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

const be: Record<Role, Paradigm[]> = {
  adjective: table(`
    ы ага аму ага ым ым
    ([гкх])і 1ага 1аму 1ага 1ім 1ім
    і яга яму яга ім ім
    ая ай ай ую ай ай
    яя яй яй юю яй яй
    [ао]е ага аму ае ым ым
    ыя ых ым ыя ымі ых
    ія іх ім ія імі іх`),
  noun: table(
    `(Белару)сь 1сі 1сі 1сь 1ссю 1сі
    (Гродн)а 1а 1у 1а 1ам 1е
    (ств)а 1а 1у 1а 1ам 1е
    (нн)е 1я 1ю 1е 1ем 1і`,
    beFeminine,
    `([гкхчшж])[ыі] 1аў 1ам 1ы 1амі 1ах
    ы аў ам ы амі ах`,
    beMasculine,
  ),
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
    ([сц]к)і 1ага 1аму 1ага 1ім 1ім
    ы ага аму ага ым ым
    (а|о|е|ё)ў 1ва 1ву 1ва 1вым 1ве
    ([іы]н) 1а 1у 1а 1ым 1е
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
  ia ii ii ię ią ii
  ja ji ji ję ją ji
  ([sc]k)a 1iej 1iej 1ą 1ą 1iej
  ka ki ce kę ką ce
  ga gi dze gę gą dze
  cha chy sze chę chą sze
  ra ry rze rę rą rze
  ła ły le łę łą le
  da dy dzie dę dą dzie
  ta ty cie tę tą cie
  ([cs]z)a 1y 1y 1ę 1ą 1y
  ([bfmnpswz])a 1y 1ie 1ę 1ą 1ie
  a y y ę ą y`;
const plMasculine = `
  ek ka kowi ka kiem ku
  ec ca cowi ca cem cu
  ów owa owowi ów owem owie
  ń nia niowi nia niem niu
  ([kg]) 1a 1owi 1a 1iem 1u
  ([csrd]z|c|j|l|ch) 1a 1owi 1a 1em 1u
  r ra rowi ra rem rze
  ł ła łowi ła łem le
  d da dowi da dem dzie
  t ta towi ta tem cie
  ([bfmnpswz]) 1a 1owi 1a 1em 1ie`;
const plAdjective = `
  ([sc]k|dzk)i 1iego 1iemu 1iego 1im 1im
  y ego emu ego ym ym
  i iego iemu iego im im`;

const pl: Record<Role, Paradigm[]> = {
  adjective: table(
    plAdjective,
    'ka kiej kiej ką ką kiej\na ej ej ą ą ej\nie iego iemu ie im im\ne ego emu e ym ym',
  ),
  noun: table(
    'wo wa wu wo wem wie\nie ia iu ie iem iu',
    plFeminine.replace('([sc]k)a', '(Als)ka'),
    plMasculine,
  ),
  man: table('Paweł Pawła Pawłowi Pawła Pawłem Pawle', plAdjective, plFeminine, plMasculine),
  woman: table(plFeminine),
  manSurname: table(plAdjective, 'o y ie ę ą ie', plFeminine, plMasculine),
  womanSurname: table(plFeminine),
};

export const declensions: Record<DeclinedLanguage, Record<Role, Paradigm[]>> = { be, ru, uk, pl };

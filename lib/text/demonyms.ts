/**
 * Demonyms in all their forms: российский to российскими, россиянин to россиянах.
 *
 * A line is an ending and what replaces it in the other cases, genders and numbers; `(…)` stays and is written `1`. The
 * first line that fits counts.
 */
import type { DeclinedLanguage } from './paradigms.ts';

const ruAdjective = `
  ([гкх])ий 1ого 1ому 1им 1ом 1ая 1ой 1ую 1ое 1ие 1их 1ими
  ый ого ому ым ом ая ой ую ое ые ых ыми
  ([гкх])ой 1ого 1ому 1им 1ом 1ая 1ую 1ое 1ие 1их 1ими
  ой ого ому ым ом ая ую ое ые ых ыми
  ий его ему им ем яя ей юю ее ие их ими`;
const ruNoun = `
  ([ая]н)ин 1ина 1ину 1ином 1ине 1е 1 1ам 1ами 1ах
  (болгар|татар)ин 1ина 1ину 1ином 1ине 1ы 1 1ам 1ами 1ах
  (башкир|бурят|грузин|осетин|румын|туркмен) 1а 1у 1ом 1е 1ы 1ам 1ами 1ах
  (тур)ок 1ка 1ку 1ком 1ке 1ки 1кам 1ками 1ках
  ([аеёиоуыэюя])ец 1йца 1йцу 1йцем 1йце 1йцы 1йцев 1йцам 1йцами 1йцах
  лец льца льцу льцем льце льцы льцев льцам льцами льцах
  ец ца цу цем це цы цев цам цами цах
  ([гкх]) 1а 1у 1ом 1е 1и 1ов 1ам 1ами 1ах
  ([жчшщ]) 1а 1у 1ом 1е 1и 1ей 1ам 1ами 1ах
  ([бвдзлмнпрстф]) 1а 1у 1ом 1е 1ы 1ов 1ам 1ами 1ах
  ([жчшщ])ка 1ки 1ке 1ку 1кой 1ек 1кам 1ками 1ках
  ([ьй])ка 1ки 1ке 1ку 1кой ек 1кам 1ками 1ках
  ка ки ке ку кой ок кам ками ках`;

const ukAdjective = `
  ий ого ому им ім а ої ій у ою е і их ими
  ій ього ьому ім я ьої ю ьою є і іх іми`;
const ukNoun = `
  ([аея]н)ин 1ина 1ину 1инові 1ином 1ині 1и 1 1ам 1ами 1ах
  (болгар|татар)ин 1ина 1ину 1инові 1ином 1ині 1и 1 1ам 1ами 1ах
  (тур)ок 1ка 1ку 1кові 1ком 1ки 1ків 1кам 1ками 1ках
  ([аеєиіоуюя])єць 1йця 1йцю 1йцеві 1йцем 1йці 1йців 1йцям 1йцями 1йцях
  лець льця льцю льцеві льцем льці льців льцям льцями льцях
  ець ця цю цеві цем ці ців цям цями цях
  ([гкх]) 1а 1у 1ові 1ом 1и 1ів 1ам 1ами 1ах
  ([жчшщ]) 1а 1у 1еві 1ем 1і 1ів 1ам 1ами 1ах
  ([бвдзлмнпрстф]) 1а 1у 1ові 1ом 1і 1и 1ів 1ам 1ами 1ах
  ка ки ці ку кою ок кам ками ках
  я і ю ею ь ям ями ях`;

const beAdjective = `
  ([гкх])і 1ага 1аму 1ім 1ая 1ай 1ую 1ае 1ія 1іх 1імі
  ы ага аму ым ая ай ую ае ыя ых ымі
  і яга яму ім яя яй юю яе ія іх імі`;
const beNoun = `
  ([ая]н)ін 1іна 1іну 1інам 1іне 1е 1 1ам 1амі 1ах
  (балгар|татар)ын 1ына 1ыну 1ынам 1ыне 1ы 1 1ам 1амі 1ах
  (тур)ак 1ка 1ку 1кам 1кі 1каў 1камі 1ках
  ([аеёіоуыэюя])ец 1йца 1йцу 1йцам 1йцы 1йцаў 1йцамі 1йцах
  дзец дца дцу дцам дцы дцаў дцамі дцах
  лец льца льцу льцам льцы льцаў льцамі льцах
  [еа]ц ца цу цам цы цаў цамі цах
  ([гкх]) 1а 1у 1ам 1і 1аў 1амі 1ах
  д да ду дам дзе ды даў дамі дах
  т та ту там це ты таў тамі тах
  ([жчшр]) 1а 1у 1ам 1ы 1аў 1амі 1ах
  ([бзлмнпсф]) 1а 1у 1ам 1е 1ы 1аў 1амі 1ах
  ([ьй])ка 1кі 1цы 1ку 1кай ек 1кам 1камі 1ках
  ка кі цы ку кай ак кам камі ках`;

const plAdjective = `
  ([sz])ki 1kiego 1kiemu 1kim 1ka 1kiej 1ką 1kie 1kich 1kimi 1cy
  cki ckiego ckiemu ckim cka ckiej cką ckie ckich ckimi ccy
  y ego emu ym a ej ą e ych ymi i
  i iego iemu im ia iej ią ie ich imi`;
const plNoun = `
  (an)in 1ina 1inowi 1inem 1inie 1ie 1 1ów 1om 1ami 1ach
  (Niem)iec 1ca 1cowi 1cem 1cu 1cy 1ców 1com 1cami 1cach
  niec ńca ńcowi ńcem ńcu ńcy ńców ńcom ńcami ńcach
  (Czarnogór)zec 1ca 1cowi 1cem 1cu 1cy 1ców 1com 1cami 1cach
  (Węg)ier 1ra 1rowi 1rem 1rze 1rzy 1rów 1rom 1rami 1rach
  (Holend)er 1ra 1rowi 1rem 1rze 1rzy 1rów 1rom 1rami 1rach
  (Tur)ek 1ka 1kowi 1kiem 1ku 1cy 1ków 1kom 1kami 1kach
  (Cze|Wło)ch 1cha 1chowi 1chem 1chu 1si 1chów 1chom 1chami 1chach
  k ka kowi kiem ku cy ków kom kami kach
  g ga gowi giem gu gowie gów gom gami gach
  ch cha chowi chem chu chowie chów chom chami chach
  ł ła łowi łem le łowie łów łom łami łach
  r ra rowi rem rze rzy rów rom rami rach
  d da dowi dem dzie dzi dowie dów dom dami dach
  t ta towi tem cie ci tów tom tami tach
  sz sza szowi szem szu sze szów szy szom szami szach
  (Hiszpan) 1a 1owi 1em 1ie 1ów 1om 1ami 1ach
  (Fin|Serb|Skandynaw) 1a 1owi 1em 1ie 1owie 1ów 1om 1ami 1ach
  ([nswz]) 1a 1owi 1em 1ie 1i 1ów 1om 1ami 1ach
  ka ki ce kę ką ek kom kami kach
  ta ty cie tę tą ci tów tom tami tach`;

/** Adjectives end as no noun for a man or woman does; in Polish they are small besides. */
const isAdjective: Record<DeclinedLanguage, RegExp> = {
  ru: /[ыио]й$/u,
  uk: /[иі]й$/u,
  be: /[ыі]$/u,
  pl: /^\p{Ll}.*[yi]$/u,
};
const adjectives = tables({ ru: ruAdjective, uk: ukAdjective, be: beAdjective, pl: plAdjective });
const nouns = tables({ ru: ruNoun, uk: ukNoun, be: beNoun, pl: plNoun });

function tables(of: Record<DeclinedLanguage, string>): Record<DeclinedLanguage, [RegExp, string[]][]> {
  const read = (text: string): [RegExp, string[]][] =>
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [ending = '', ...forms] = line.trim().split(/\s+/);
        return [new RegExp(`${ending}$`, 'u'), forms.map((form) => (form === '-' ? '' : form))];
      });
  return { ru: read(of.ru), uk: read(of.uk), be: read(of.be), pl: read(of.pl) };
}

/** Every form of an adjective or a noun given in the nominative singular, that one first, none twice. */
export function inflectDemonym(word: string, language: DeclinedLanguage): string[] {
  const table = (isAdjective[language].test(word) ? adjectives : nouns)[language];
  for (const [ending, forms] of table) {
    const match = ending.exec(word);
    if (!match) continue;
    const stem = word.slice(0, match.index);
    return [...new Set([word, ...forms.map((form) => stem + form.replace('1', match[1] ?? ''))])];
  }
  return [word];
}

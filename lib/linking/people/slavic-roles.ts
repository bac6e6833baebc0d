/** What people are, in Russian, Ukrainian and Belarusian: a role stands right before a name, in any case form. */

import { fold } from '../../text/fold.ts';
import { JOIN } from '../../text/words.ts';
import { isGivenName } from '../given-names.ts';
import * as lexicon from '../lexicon.ts';
import type { Scan } from '../match.ts';
import { isCyrillic, stemHash, stemHashAt } from './stem.ts';

const nouns = `
авторка автор соавтор агент адвокат адвокатка адмирал академик активист активистка активіст активістка актёр актер актриса аналитик аналитикесса
архиепископ архитектор астронавт балерина банкир барабанщик баскетболист биатлонист бизнесмен бизнесвумен биолог блогер боевик боец боксёр борец брат
ведущий ведущая вдова вдовец ветеран вокалист вокалистка волонтер волонтёр вратарь врач врачиха внук внучка водитель военный военнослужащий выпускник
генерал гендиректор герцог герцогиня гимнастка гитарист глава главред голова гонщик госсекретарь граф губернатор девушка депутат депутатка дед дедушка
детектив дизайнер диктор директор директорка дирижёр диссидент дипломат доктор доцент дочь драматург друг дырэктар дядя епископ житель жительница жена
жених журналист журналистка журналіст журналістка журналист-расследователь заключённый заместитель замдиректора замминистра замначальника засновник
зампред защитник заявитель избранник имам император императрица инженер историк йог кандидат канцлер капитан кардинал керівник кіраўнік князь коллега
колумнист командир командующий комик комиссар композитор конгрессмен консул контент-менеджер координатор король королева корреспондент космонавт критик
лауреат лейтенант лётчик лидер лыжник майор маршал математик мать медиаменеджер менеджер миллиардер миллионер министр міністр митрополит моряк музыкант
муж мэр нападающий начальник невеста номинант обвиняемый обозреватель общественник одноклассник олигарх омбудсмен оператор оппозиционер основатель
основательница охранник отец очільник паэт палітолаг палітык пастор патриарх певец певица пенсионер пенсионерка переводчик письменник письменниця пилот
писатель писательница пісьменнік пианист пловец повар подозреваемый подполковник подруга поет поэт поэтесса политик политикесса политолог полицейский
полковник полузащитник помощник помощница пострадавший посол победитель праваабаронца правозащитник правозащитница предприниматель председатель
представитель представительница президент президентка прэзідэнт премьер преподаватель прокурор продюсер профессор психолог публицист рабочий
разведчик раввин расследователь редактор редакторка рэдактар режиссёр режиссерка репортёр речник речниця рэпер руководитель священник секретарь сенатор
сержант сестра скрипач скульптор следователь советник совладелец владелец владелица солдат солист солистка сооснователь соратник сотрудник сотрудница
социолог спикер спортсмен спортсменка старшыня студент студентка судья супруг супруга сценарист сын телеведущий телеведущая теннисист теннисистка
террорист тренер тётя убийца уполномоченный уроженец уроженка учёный ученик учитель учительница фермер физик философ фотограф футболист химик
хирург хоккеист хореограф художник художница царь чемпион чемпионка чиновник чиновница член шахматист школьник школьница шпион экономист эксперт
экс-президент эканаміст юморист юрист республиканец демократ социалист коммунист националист модель
господин госпожа мистер миссис мисс пан пани спадар спадарыня товарищ депутатка`;

const listed = new Set(nouns.split(/\s+/u).filter(Boolean).map(fold));
const stems = new Set([...listed].map(stemHash));
/** Words of the same stem that are none: "after", "photograph". */
const others = /^(?:после|фотографи\p{L}*|членств\p{L}*)$/iu;

/** In any case form; of several persons as well. */
export const isSlavicRole = (scan: Scan, i: number): boolean =>
  isCyrillic(scan.block.text, scan.words.start[i]) &&
  stems.has(stemHashAt(scan.words, scan.block.text, i)) &&
  !others.test(wordAt(scan, i));

const adjective =
  /^.{2,}(?:[ыиоі]й|[оеа]го|[оеі]му|[ыі]м|им|[ая]я|[ую]ю|ой|[жчшщн]ей|ою|[ыиіо]е|[ыіи]х|[ыи]ми|ск[аіо])$/u;
/** What a role is of: nouns and adjectives in the genitive. */
const genitive = /(?:[аяыиіую]|ов|ев|ей|[оеа]го|ой|[ыи]х)$/u;
const verb = /(?:[аеиуыяі]л(?:а|и|о|ся|ась|ись)?|[аеиу]ть|[аяеиую]т|ется|ются)$/u;
const ofDepartment = /^(?:отдел|дел)а$/iu;
/** Several persons: "представителей". */
const plural = /(?:ов|ев|ей)$/u;
/** "Чемпион мира по боксу". */
const between = /^(?:по|из|при|із|з|па)$/iu;
/** What says nothing of somebody at the beginning of a phrase. */
const empty = /^(?:сво|сам|эт|так|друг|ещ|тот|эта)\p{L}*$/iu;
const age = /^летн\p{L}+$/iu;

const wordAt = ({ words, block }: Scan, i: number): string => block.text.slice(words.start[i], words.end[i]);

/** A role is at most so many words before a name. */
const REACH = 9;

/** Words of a block. */
interface Phrase {
  from: number;
  to: number;
}

/**
 * The role right before a name, or null: "бывший глава департамента здравоохранения Иван Петров". The case forms of both
 * must agree: "адвокат Ивана Петрова" is somebody else, and of "дочь президента Ивана Петрова" he is the president.
 */
export function slavicRoleBefore(scan: Scan, first: number, oblique: boolean): Phrase | null {
  const { words } = scan;
  let from = -1;
  let to = first - 1;
  for (let i = first - 1; i >= 0 && first - i <= REACH && isTied(scan, i); i--) {
    const word = wordAt(scan, i);
    const role = !plural.test(word) && isSlavicRole(scan, i);
    if (age.test(word) && from < 0) {
      to = i - 2;
      i--;
    } else if (from >= 0) {
      if (age.test(word) || (!(role && !oblique) && !adjective.test(word))) break;
      from = i;
    } else if (role) {
      if (oblique && listed.has(fold(word))) return null;
      from = i;
    } else if (
      lexicon.speech.has(words.lo[i]!) ||
      (!between.test(word) && (isSmallWord(scan, i) || !mayBeOf(word)))
    )
      break;
  }
  if (from < 0) return oneOf(scan, first);
  while (from < to && empty.test(wordAt(scan, from))) from++;
  return { from, to };
}

/** "The Prodigy" begins with none. */
const isSmallWord = ({ words, block }: Scan, i: number): boolean =>
  lexicon.functionWords.has(words.lo[i]!) && isCyrillic(block.text, words.start[i]);

/** "Один из основателей НТВ Игорь Малашенко". */
function oneOf(scan: Scan, first: number): Phrase | null {
  for (let i = first - 1; i > 1 && first - i <= REACH && isTied(scan, i); i--)
    if (/^од(?:ин|на)$/iu.test(wordAt(scan, i - 1)) && /^из$/iu.test(wordAt(scan, i)))
      return isSlavicRole(scan, i + 1) ? { from: i - 1, to: first - 1 } : null;
  return null;
}

/** Several persons of one role ("актёры Андрей Мерзликин и Алиса Гребенщикова"). */
export function isSlavicPlural(scan: Scan, i: number, oblique: boolean): boolean {
  const word = wordAt(scan, i);
  return !oblique && /[ыи]$/u.test(word) && isSlavicRole(scan, i) && !listed.has(fold(word));
}

/** Nothing but a space or a quotation mark follows: "директор «Металлоинвеста» Андрей Варичев". */
const isTied = ({ words, block }: Scan, i: number): boolean =>
  words.gap[i] === JOIN || /^\s?[«»„“”"]\s?$/u.test(block.text.slice(words.end[i], words.start[i + 1]));

const mayBeOf = (word: string): boolean =>
  /^\P{Ll}/u.test(word) ||
  ofDepartment.test(word) ||
  (genitive.test(word) && !verb.test(word)) ||
  adjective.test(word);

/** Whether a word makes a clause of a phrase. */
export function isSlavicVerb(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  return /^\p{Ll}/u.test(word) && verb.test(word) && !ofDepartment.test(word) && !isSlavicRole(scan, i);
}

/** Whether a role phrase begins at a word: "один из основателей …", "бывший российский политик …". */
export function beginsSlavicRole(scan: Scan, from: number): boolean {
  const { words } = scan;
  for (let i = from; i < words.length && i < from + 5; i++) {
    const word = wordAt(scan, i);
    const joined = words.gap[i] === JOIN;
    // "Журналист Пётр Петров" is another person in a list.
    if (isSlavicRole(scan, i)) return !(joined && i + 1 < words.length && isGivenName(scan, i + 1));
    if (!joined || !(adjective.test(word) || /^(?:один|одна|из|экс|ныне|тогда)$/iu.test(word))) return false;
  }
  return false;
}

/** Words beside names: what persons do, what bodies, places and works are. */
import { cutWords } from '../../text/words.ts';

const wordsOf = (text: string): ReadonlySet<number> => {
  const words = cutWords(text);
  return new Set(words.lo.subarray(0, words.length));
};

/** What persons do, some of it teams as well. */
export const personVerbs = wordsOf(`
  met married wed divorced died graduated studied retired resigned smiled laughed nodded grew attended enrolled matriculated earned received joined
  served worked moved lived wrote taught played trained coached sang starred appeared debuted directed acted raced competed scored signed
  returned began became started arrived left travelled traveled drove walked ran stood sat spoke talked testified pleaded confessed
  apologised apologized fled escaped survived suffered underwent recovered beat beats beating defeated defeats defeating edged topped
  rallied cruised lost won wins clinched eliminated ousted succeeded replaced inherited invented discovered painted composed
  photographed designed knew loved wanted wants thought felt heard saw took spent tried hoped helped thanked praised criticised criticized
  born raised educated knighted appointed elected nominated arrested sentenced convicted jailed buried killed shot stabbed wounded injured
  встретился встретилась родился родилась умер умерла скончался скончалась погиб погибла окончил окончила женился развёлся стал стала работал
  работала служил служила учился училась играл играла провёл провела написал написала снялся снялась выступил выступила возглавляет
  возглавил возглавила получил получила покинул покинула уехал уехала приехал приехала дебютировал познакомился вышел вышла`);
/** Further verbs of saying. */
export const saying = wordsOf(`
  reports reported cautioned estimated observed quipped wondered conceded acknowledges notes reckons recalls explains predicts insists jokes
  remarked lamented boasted muttered shouted cried whispered exclaimed tweets writes`);
export const being = wordsOf('is was became becomes remains remained be been');
export const adverbs = wordsOf('also currently now then still once perhaps probably both');
export const pronouns = wordsOf('his her he she him himself herself его её он она ему ей ним своей своего');

/** What bodies, places and works are. */
export const things = wordsOf(`
  company firm band group album song single film movie novel book series show sitcom episode game brand product car ship vessel boat submarine
  aircraft plane software website app platform town city village hamlet river lake mountain hill island region district province county
  state country neighbourhood neighborhood suburb street road avenue bridge building skyscraper hotel restaurant pub park stadium arena
  venue club side school university college hospital church cathedral mosque organisation organization agency party union
  festival award prize tournament competition league newspaper magazine journal publisher species genus plant disease drug
  project label trio quartet ensemble orchestra choir racehorse horse dog cat store supermarket retailer chain
  subsidiary unit division bank airline airport port station railway mine field law act treaty operation storm hurricane typhoon
  компания фирма группа альбом песня фильм роман книга сериал журнал газета город село деревня река озеро остров улица проспект площадь
  станция клуб команда партия университет школа театр музей банк завод холдинг фонд корабль судно`);

/** "Philip Morris shares", "a unit of Philip Morris". */
export const firmWords = wordsOf(
  'shares stock shareholders investors employees stores factories plants products cars subsidiary unit plc',
);

/** Body words that are surnames as well. */
export const surnamesToo = wordsOf(
  'press day west north church hall park bank price royal march field war law union east bay',
);

/** The last words of firms' names. */
export const firmNames = wordsOf(
  'communications networks industries foods brands motors metals minerals pharmaceuticals instruments electronics devices materials products services solutions ventures capital associates enterprises interactive',
);
/** Words that open a sentence before a name: "Ask Damien Chazelle". */
export const imperatives = wordsOf(
  'ask meet enter hear call blame thank imagine consider take remember forget poor dear our',
);
/** The first words of mountains, waters and towns. */
export const landNames = wordsOf(
  'monte mount mont lake lago rio cabo cape puerto port fort villa isla ciudad castel',
);
/** What happens to works and buildings: "was listed". */
export const thingVerbs = wordsOf(
  'listed built opened released published launched founded established located situated constructed demolished renovated commissioned',
);
/** Before a name: where something is. */
export const inPlace = wordsOf('in at near across inside outside');
/** The last words of "according to", "36-year-old" and the like. */
export const ageOrSource = wordsOf('to told old словам мнению данным');

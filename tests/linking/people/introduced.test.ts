/** Who is a person that the article introduces, what the card says of them, and which later names are theirs. */
import { describe, expect, it, test } from 'vitest';
import { link } from '../../../lib/linking/link.ts';
import { isIntroduced, subjectKey } from '../../../lib/linking/mention.ts';
import { stemOf } from '../../../lib/linking/people/stem.ts';
import { news } from '../base.ts';

/** Paragraphs are separated by `|`. */
const introduced = (text: string) =>
  link(
    news,
    text.split('|').map((paragraph) => ({ text: paragraph })),
  )
    .mentions.flat()
    .filter(isIntroduced);

/** `name: role` of each introduced person. */
const cards = (text: string): string[] => [
  ...new Set(introduced(text).map(({ person, introduction }) => `${person.name}: ${introduction.role}`)),
];
/** `surface→name` of each mention. */
const mentions = (text: string): string[] =>
  introduced(text).map(({ surface, person }) => `${surface}→${person.name}`);

describe('somebody of whom the article says who that is', () => {
  test.each<[what: string, text: string, card: string]>([
    ['a role before', 'Opposition lawmaker Zofia Wrona left.', 'Zofia Wrona: Opposition lawmaker'],
    ['an office', 'Then Rep. Carla Wrona left.', 'Carla Wrona: Rep.'],
    ['a former office', 'A former deputy minister Jan Wrona left.', 'Jan Wrona: former deputy minister'],
    ['an acronym in the role', 'Then US bank chief Jan Wrona left.', 'Jan Wrona: US bank chief'],
    ['no form of address', 'Then Mr. Jan Wrona left.', 'Jan Wrona: '],
    ['a title beside the role', 'Chairman Sir Jan Wrona left.', 'Jan Wrona: Chairman'],
    ['the nearer role', 'He met the daughter of painter Ewa Wrona.', 'Ewa Wrona: painter'],
    ['an apposition', 'Jan Wrona, the editor of a weekly, left.', 'Jan Wrona: the editor of a weekly'],
    [
      'a university',
      'Jan Wrona, a University of Vermont professor, left.',
      'Jan Wrona: a University of Vermont professor',
    ],
    ['one of several', 'Jan Wrona, one of the founders of it, left.', 'Jan Wrona: one of the founders of it'],
    ['in brackets', 'So said Jan Wrona (a dentist).', 'Jan Wrona: a dentist'],
    ['up to the relative clause', 'Jan Wrona, a nurse who slept, left.', 'Jan Wrona: a nurse'],
    ['up to another clause', 'Jan Wrona was a nurse in Rome and served well.', 'Jan Wrona: a nurse in Rome'],
    [
      'up to another person',
      'He met Jan Wrona, head of Eri and Anna Sroka, a nurse.',
      'Jan Wrona: head of Eri',
    ],
    ['an owner', 'Their lawyer, Jan Wrona, left.', 'Jan Wrona: Their lawyer'],
    ['an owner by name', 'Sroka’s daughter, Ewa Wrona, left.', 'Ewa Wrona: Sroka’s daughter'],
    [
      'the head of something',
      'The head of the agency, Jan Wrona, left.',
      'Jan Wrona: The head of the agency',
    ],
    ['being', 'Jan Wrona is a Canadian screenwriter.', 'Jan Wrona: a Canadian screenwriter'],
    ['being, behind a birth', 'Jan Wrona (born 1 August 1990) is a cyclist.', 'Jan Wrona: a cyclist'],
    ['a birth', 'Xol Wrona (born 1 August 1990) left the club.', 'Xol Wrona: '],
    ['a life', 'Xol Wrona (4 May 1898 – 7 May 1958) left the club.', 'Xol Wrona: '],
    ['an age', 'Jan Wrona, 42, left early.', 'Jan Wrona: '],
    ['an age before', 'There 42-year-old Jan Wrona left.', 'Jan Wrona: '],
    ['who', 'They named Jan Wrona, who left.', 'Jan Wrona: '],
    ['a surname that is a role', 'Jim Judge, a nurse, left.', 'Jim Judge: a nurse'],
    ['a party', 'Now Jan Wrona (D-Texas) left the room.', 'Jan Wrona: '],
    ['also known as', 'Jan Wrona, known simply as Crow, left.', 'Jan Wrona: '],
    ['said', '“No,” Jan Wrona said to them.', 'Jan Wrona: '],
    ['according to', 'According to a nurse, Jan Wrona, it rained.', 'Jan Wrona: a nurse'],
    ['a role in Russian', 'Это сказал российский журналист Иван Зорин.', 'Иван Зорин: российский журналист'],
    ['the same declined', 'Суд наказал журналиста Ивана Зорина.', 'Ивана Зорина: журналиста'],
    [
      'of a body',
      'Глава департамента здравоохранения Иван Зорин ушёл.',
      'Иван Зорин: Глава департамента здравоохранения',
    ],
    ['of a quoted body', 'Глава «Заря» Иван Зорин ушёл рано.', 'Иван Зорин: Глава «Заря»'],
    [
      'one of several in Russian',
      'Умер один из основателей НТВ Иван Зорин.',
      'Иван Зорин: один из основателей НТВ',
    ],
    ['a dash', 'Иван Зорин — российский политик.', 'Иван Зорин: российский политик'],
    ['an age in Russian', 'Там был 36-летний Иван Зорин.', 'Иван Зорин: '],
    ['a lady in Polish', 'Wczoraj pani Zofia Wrona wyszła.', 'Zofia Wrona: '],
  ])('%s', (_, text, card) => expect(cards(text)).toContain(card));

  test.each<[what: string, text: string]>([
    ['the employer', 'He is the president of Polish Auto Workers now.'],
    ['another’s lawyer', 'Адвокат Ивана Зорина ушёл.'],
    ['a list of persons', 'There Ola Bark, Leslie Baker and Rob Cook sat.'],
    ['a clause', 'Near Bound Brook, he very nearly caught its commander.'],
    ['an exclamation', 'Step Aside, I’m His Wife!'],
    ['a firm of a person', 'Hanover Tile, a company founded by an actor, grew.'],
    ['a term of office', 'Xol Wrona (2012–2014) left.'],
    ['what a firm owns', 'It bought Xol Wrona shares, a broker said.'],
    ['a partnership', 'The banker met Samuel Wrona and Sons Ltd yesterday.'],
    ['a role for a name', 'The Deputy Solicitor General left.'],
    ['an operator', 'The cable operator Charter Communications grew.'],
  ])('not %s', (_, text) => expect(cards(text)).toEqual([]));
});

describe('somebody whom the article names again', () => {
  test.each<[what: string, text: string, names: string]>([
    ['a known given name, the surname alone', 'Jan Wrona walked home.|Then Wrona slept.', 'Jan Wrona'],
    ['the full name twice', 'Jan Wrona walked home.|Then Jan Wrona slept.', 'Jan Wrona'],
    ['the given name alone', 'Jan Wrona walked home.|Then Jan slept.', 'Jan Wrona'],
    ['an unknown given name, and said', 'They met Xol Wrona there.|Wrona said no.', 'Xol Wrona'],
    ['a list', 'Jan Sroka and Xol Wrona lost.|Sroka slept, Wrona too.', 'Jan Sroka, Xol Wrona'],
    ['a match', 'They beat Xol Wrona 6-4.|“No,” said Wrona.', 'Xol Wrona'],
    ['a Chinese name', 'They met Li Jifeng there.|Then Li slept.', 'Li Jifeng'],
    ['a Korean name', 'They met Lee Sang-min there.|Then Lee slept.', 'Lee Sang-min'],
    ['a king', 'They met Louis IX there.|Then Louis slept.', 'Louis IX'],
    ['initials', 'They met S. M. Wrona there.|Then Wrona said no.', 'S. M. Wrona'],
    ['a nickname', 'They met Jan “Crow” Wrona there.|Then Wrona slept.', 'Jan “Crow” Wrona'],
    ['a hyphen', 'They met Anna-Maria Wrona there.|Then Wrona slept.', 'Anna-Maria Wrona'],
    ['a surname that is a body word', 'They met Jim Press there.|“No,” said Press.', 'Jim Press'],
  ])('%s', (_, text, names) =>
    expect([...new Set(introduced(text).map(({ person }) => person.name))].join(', ')).toBe(names),
  );

  test.each<[what: string, text: string]>([
    ['once alone', 'Jan Wrona walked home.'],
    ['an unknown name, and no more', 'They liked Xol Wrona there.|“No,” said Wrona.'],
    ['a firm called by its first name', 'They met Allegheny Tile there.|Allegheny said no.'],
    ['words', 'They saw Golden Tile there.|Tile said no. A golden tile fell.'],
    ['the name of a team', 'They met the Xol Tigers there.|The Tigers said no.'],
    ['a street', 'They live in Baker Street.|Street said no.'],
    ['a squadron', 'They led the 25th Xol Squadron.|Squadron said no.'],
    ['a hill', 'They climbed Monte Mare there.|Then Mare fell.'],
    ['what was built', 'Callie Furnace was built in 1970.|Then Callie Furnace fell.'],
    ['a book', 'He read “Anna Zorina” there.|Then “Anna Zorina” fell.'],
    ['a film', 'He saw the film Anna Zorina there.|Then the film Anna Zorina won.'],
    ['a town', 'Anna Zorina is a town.|Then Anna Zorina fell.'],
    ['a photographer', 'Ezra Wrona / Getty Images|Ezra Wrona / Getty Images'],
    ['a credit', 'Photo: Ezra Wrona|Photo: Ezra Wrona'],
    ['a byline', 'By Ezra Wrona in Rome|By Ezra Wrona in Rome'],
    ['a heading and a time', 'Ezra Wrona 2019-11-20|Ezra Wrona 2019-11-21'],
    [
      'a headline',
      'Leader Tony Wrona Blasts Rival As Farmers Rejoice|Tony Wrona Blasts Rival As Farmers Rejoice',
    ],
    ['a numbered war', 'They met World War II there.|Then World slept.'],
    ['a Russian body', 'Там был Всероссийский Зоринский.|Потом Зоринский стал другим.'],
  ])('not %s', (_, text) => expect(cards(text)).toEqual([]));
});

describe('where a name begins', () => {
  test.each<[text: string, name: string]>([
    ['Ask Damien Wrona, a nurse.', 'Damien Wrona'],
    ['Then London-born Damien Wrona, a nurse, left.', 'Damien Wrona'],
    ['Then QB Damien Wrona, a nurse, left.', 'Damien Wrona'],
    ['Then Russian Damien Wrona, a nurse, left.', 'Damien Wrona'],
    ['Then T. Alp Wrona, a nurse, left.', 'T. Alp Wrona'],
    ['Then Habern William Wrona, a nurse, left.', 'Habern William Wrona'],
    ['Вокалист The Prodigy Иван Зорин ушёл.', 'Иван Зорин'],
    ['Солист конкурса имени Петра Чайковского Иван Зорин ушёл.', 'Иван Зорин'],
  ])('%s', (text, name) => expect(introduced(text)[0]?.person.name).toBe(name));
  it('is not guessed between two names', () =>
    expect(cards('Мать певца Ивана Зорина Анна ушла.')).toEqual([]));
});

describe('later names', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    ['with a particle', 'Giulia De Santis, a nurse, left.|De Santis slept.', ['De Santis→Giulia De Santis']],
    [
      'with a small particle',
      'Ruud van der Laan, a nurse, left.|Van der Laan slept.',
      ['Van der Laan→Ruud van der Laan'],
    ],
    [
      'without the middle name',
      'Jan Adam Wrona, a nurse, left.|Jan Wrona slept.',
      ['Jan Wrona→Jan Adam Wrona'],
    ],
    ['the given name', 'Guido Pella, a nurse, left.|They thanked Guido.', ['Guido→Guido Pella']],
    [
      'declined',
      'Это сказал журналист Иван Зорин.|Суд наказал Ивана Зорина, и Зорину плохо.',
      ['Ивана Зорина→Иван Зорин', 'Зорину→Иван Зорин'],
    ],
    ['a title before', 'Jan Wrona, a nurse, left.|Then Mr Wrona slept.', ['Wrona→Jan Wrona']],
  ])('%s', (_, text, expected) => expect(mentions(text)).toEqual(expect.arrayContaining(expected)));

  test.each<[what: string, text: string, surface: string]>([
    [
      'two bearers in other blocks',
      'Jan Wrona, a nurse, left.|Adam Wrona, a cook, left.|Then Wrona slept.',
      'Wrona',
    ],
    [
      'a given name that is a surname as well',
      'Morgan Bark, a nurse, left.|Laura Morgan, a cook, left.|Then Morgan slept.',
      'Morgan',
    ],
    ['a longer name', 'Jan Wrona, a nurse, left.|The Wrona Foundation slept.', 'Wrona'],
    [
      'a given name of two',
      'Guido Pella, a nurse, left.|Guido Bark, a cook, left.|They thanked Guido.',
      'Guido',
    ],
  ])('not %s', (_, text, surface) =>
    expect(introduced(text).map((mention) => mention.surface)).not.toContain(surface),
  );
  it('a given name is only likely', () =>
    expect(introduced('Guido Pella, a nurse, left.|They thanked Guido.').at(-1)?.strength).toBe('likely'));
  it('father and son are two', () => {
    const found = introduced('John R. Pierce, a nurse, met John T. Pierce, a cook.');
    expect(found.map(subjectKey)).toEqual(['local:john r pierce', 'local:john t pierce']);
  });
});

describe('the card', () => {
  const quote = (text: string): string | undefined => introduced(text)[0]?.introduction.quote;
  it('quotes the first full mention', () =>
    expect(quote('Then Jan Wrona walked home.|Jan Wrona slept well.')).toBe('Then Jan Wrona walked home.'));
  it('or the one that says who that is', () =>
    expect(quote('Then Jan Wrona walked home.|Jan Wrona, a nurse, slept.')).toBe(
      'Jan Wrona, a nurse, slept.',
    ));
  it('rather than a bare heading', () =>
    expect(quote('Jan Wrona|Then Jan Wrona walked home.')).toBe('Then Jan Wrona walked home.'));
});

test.each([
  ['Голунов Голунова Голунову Голуновым Голунове'],
  ['Андрей Андрея Андрею Андреем Андрее'],
  ['Мария Марии Марию Марией'],
  ['Павел Павла Павлу Павлом Павле'],
  ['Рынская Рынской Рынскую'],
  ['Ціханоўская Ціханоўскай Ціханоўскую'],
])('one stem: %s', (forms) => expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1));
test('short and Latin names stay', () =>
  expect(['Ли', 'Хо', 'Kowalska'].map(stemOf)).toEqual(['ли', 'хо', 'kowalska']));

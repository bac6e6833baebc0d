import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Context, emptyContext } from '../../lib/linking/context.ts';
import { link } from '../../lib/linking/link.ts';
import { subjectKey } from '../../lib/linking/mention.ts';
import { news } from './base.ts';

/** Links the paragraphs of a text; one `surface→subject` a mention, `?` behind those that are only likely. */
function linked(...paragraphs: string[]): string[] {
  const { mentions } = link(
    news,
    paragraphs.map((text) => ({ text })),
  );
  return mentions
    .flat()
    .map((mention) => `${mention.surface}→${subjectKey(mention)}${mention.strength === 'likely' ? '?' : ''}`);
}
const without = (list: string[], mark: string) => list.map((each) => each.replace(mark, ''));
/** Subjects alone, strength aside. */
const subjects = (...paragraphs: string[]): string[] =>
  without(linked(...paragraphs), '?').map((each) => each.replace(/^.*→/u, ''));

describe('link', () => {
  it.each([
    ['Vladimir Putin spoke.', ['Vladimir Putin→vladimir-putin']],
    ['Vladimir V. Putin spoke.', ['Vladimir V. Putin→vladimir-putin']],
    ['Vladimir Vladimirovich Putin spoke.', ['Vladimir Vladimirovich Putin→vladimir-putin']],
    ['The K.L.G.B. met.', []],
    ['Donald J. Trump spoke.', ['Donald J. Trump→donald-trump']],
    ['It is Putin’s war.', ['Putin→vladimir-putin']],
    ["It is Putin's war.", ['Putin→vladimir-putin']],
    ['The Orange Revolution began.', ['Orange Revolution→orange-revolution']],
    ['An orange revolution began.', []],
    [
      'The Central Election commission of Belarus met.',
      ['Central Election commission of Belarus→cec-belarus'],
    ],
    ['Ministers of the Commonwealth of Independent states met.', ['Commonwealth of Independent states→cis']],
    ['Judges in the Hague sat.', ['the Hague→the-hague']],
    ['They met in Minsk.', ['Minsk→minsk']],
    ['Встреча в Минске.', ['Минске→minsk']],
    ['Президент США Барак Обама уехал.', ['США→united-states', 'Барак Обама→local:барак обама']],
    ['Vladi\u00admir Pu\u00adtin spoke.', ['Vladi\u00admir Pu\u00adtin→vladimir-putin']],
    ['He moved to Moscow, Idaho last year.', ['Moscow, Idaho→moscow-idaho']],
    ['He flew from Moscow, Belarus said.', ['Moscow→moscow', 'Belarus→belarus']],
    ['Belarus left the CIS.', ['Belarus→belarus', 'CIS→cis']],
    ['A cis man spoke.', []],
    [
      'Editor’s NoteFirst, Russian President Vladimir Putin spoke.',
      ['Russian→russia', 'Vladimir Putin→vladimir-putin'],
    ],
    ['The US and Russia met.', ['US→united-states', 'Russia→russia']],
    ['He told us of Russia.', ['Russia→russia']],
    ['Donald Trump-Roig, president', ['Donald Trump-Roig→local:donald trump roig']],
    ['DONALD TRUMP-ROIG LEFT', []],
    [
      'The Donald Trump-Vladimir Putin talks.',
      ['Donald Trump→donald-trump', 'Vladimir Putin→vladimir-putin'],
    ],
    ['A bag costs US$25 there.', []],
    ['He told Football.Moscow so.', []],
    ['He told moscow.com and Minsk.by so.', []],
    ['It is near Moscow. Minsk is far.', ['Moscow→moscow', 'Minsk→minsk']],
  ])('%s', (text, expected) => expect(without(linked(text), '?')).toEqual(expected));

  it('marks a bare famous surname only as the context allows', () =>
    expect(subjects('The Kremlin said Putin had called.')).toEqual(['vladimir-putin']));
  it('follows a full name of the article before and after it', () =>
    expect(
      linked(
        'Zakharanka was missed.',
        'Yury Zakharanka, the minister, vanished.',
        'Zakharanka had been warned.',
      ),
    ).toEqual([
      'Zakharanka→yury-zakharanka',
      'Yury Zakharanka→yury-zakharanka',
      'Zakharanka→yury-zakharanka',
    ]));
  it('is silent on an obscure surname alone', () => expect(linked('Zakharanka was missed.')).toEqual([]));
});

describe('Georgia', () => {
  it('the country, among countries', () =>
    expect(
      subjects(
        'Look at what happened in Georgia in 2008. Even there, Ukraine was influential, and Russia attacked.',
      ),
    ).toContain('georgia'));
  it('the country, in a list', () =>
    expect(subjects('Moldova, Georgia and Ukraine')).toEqual(['moldova', 'georgia', 'ukraine']));
  it('the state, among Americans', () =>
    expect(
      subjects(
        'Voters in Georgia choose a governor. In Atlanta the Senate race is close, as American polls show.',
      ),
    ).toContain('georgia-us-state'));
  it('neither, where nothing says which: silent or faint', () =>
    expect(linked('She was born in Georgia and likes tea.').filter((each) => !each.endsWith('?'))).toEqual(
      [],
    ));
});

describe('Moscow', () => {
  it('of Idaho, also when its state is not named again', () =>
    expect(subjects('The Moscow, Idaho, police look for him.', 'People in Moscow are afraid.')).toEqual([
      'moscow-idaho',
      'moscow-idaho',
    ]));
  it('of Idaho, in the headline too, by the dateline', () =>
    expect(subjects('A quiet day in Moscow', 'MOSCOW, Idaho – It rained.', 'In Moscow they slept.')).toEqual([
      'moscow-idaho',
      'moscow-idaho',
      'moscow-idaho',
    ]));
  it('of Russia, where it was named first', () =>
    expect(
      subjects('People in Moscow are afraid.', 'He came from Moscow, Idaho.', 'In Moscow it rained.'),
    ).toEqual(['moscow', 'moscow-idaho', 'moscow']));
});

describe('persons', () => {
  it('May by her office, and then alone', () =>
    expect(subjects('Prime Minister May spoke. May told parliament so.')).toEqual([
      'theresa-may',
      'theresa-may',
    ]));
  it('a known and an introduced bearer of one surname: silent', () =>
    expect(subjects('Donald Trump and Fred Trump, a builder, came. Trump spoke.')).toEqual([
      'donald-trump',
      'local:fred trump',
    ]));
  it('Kalashnikov the deputy', () =>
    expect(subjects('In the Duma, Deputy Kalashnikov is of the opinion that it helps.')).toContain(
      'leonid-kalashnikov',
    ));
  it('Kalashnikov of the rifle', () =>
    expect(subjects('Mikhail Kalashnikov was born in 1919.', 'Kalashnikov designed the rifle.')).toEqual([
      'mikhail-kalashnikov',
      'mikhail-kalashnikov',
    ]));
  it('another given name makes another person', () =>
    expect(subjects('Vladimir Putin spoke.', 'Houston Putin sang.')).toEqual(['vladimir-putin']));
  it('a place before the surname makes none', () =>
    expect(subjects('In Moscow Putin said that Russia would wait.')).toEqual([
      'moscow',
      'vladimir-putin',
      'russia',
    ]));
  it('another initial makes another person', () =>
    expect(subjects('Vladimir Putin spoke.', 'Then H. Putin sang.')).toEqual(['vladimir-putin']));
  it('two of one surname in one paragraph: silent', () =>
    expect(subjects('Alexander Lukashenko and Viktar Lukashenka came. Lukashenka spoke.')).toEqual([
      'alexander-lukashenko',
      'viktar-lukashenka',
    ]));
  it('May at the start of a sentence', () =>
    expect(linked('May was warm. They may go. Will he?')).toEqual([]));
  it('May after her full name', () =>
    expect(subjects('Prime Minister Theresa May resigned.', 'Brexit had broken May.')).toEqual([
      'theresa-may',
      'theresa-may',
    ]));
  it('May the month after her full name', () =>
    expect(subjects('Prime Minister Theresa May resigned.', 'In May 2019 the vote was lost.')).toEqual([
      'theresa-may',
    ]));
});

describe('bodies', () => {
  it('the election commission of the country spoken of', () => {
    expect(subjects('In Belarus the Central Election Commission spoke.')).toEqual(['belarus', 'cec-belarus']);
    expect(subjects('In Russia the Central Election Commission spoke.')).toEqual(['russia', 'cec-russia']);
  });
  it('the KGB of Belarus and of the USSR', () => {
    expect(subjects('In Minsk the KGB arrested Belarusian miners.')).toContain('kgb-belarus');
    expect(subjects('The Soviet KGB under Andropov grew.')).toEqual(['kgb-ussr']);
  });
  it('an acronym the article defines', () =>
    expect(subjects('The People Power Party (PPP) left.', 'The PPP came back.')).toEqual([]));
  it('a country before its own body is part of the name', () =>
    expect(linked('The Belarus Central Election Commission spoke.')).toEqual([
      'Belarus Central Election Commission→cec-belarus',
    ]));
  it('and before a body it has none of, neither counts', () =>
    expect(linked('The Moldova State Duma spoke.')).toEqual([]));
  it('words that markup ran together', () =>
    expect(subjects('Read moreVladimir Putin spoke.Then Donald Trump did.')).toEqual([
      'vladimir-putin',
      'donald-trump',
    ]));
  it('what stands in brackets behind a name need not be its acronym', () =>
    expect(subjects('Google (WHO) and Donald Trump (US) met.')).toEqual([
      'google',
      'who',
      'donald-trump',
      'united-states',
    ]));
  it('an acronym defined anew', () =>
    expect(
      subjects(
        'The Commonwealth of Independent States (CIS) met.',
        'The Caspian Institute of Seismology (CIS) did not.',
        'The CIS slept.',
      ),
    ).toEqual(['cis', 'cis']));
  it('a body of the country beside it, or none', () =>
    expect(
      subjects('In Russia and Belarus all was calm. The Central Election Commission of Moldova spoke.'),
    ).toEqual(['russia', 'belarus']));
  it('a thing or a firm named after a person', () =>
    expect(
      subjects(
        'Mikhail Kalashnikov was born in 1919.',
        'He held a sawn-off Kalashnikov.',
        'The Kalashnikov Concern makes the Donald Trump airport.',
      ),
    ).toEqual(['mikhail-kalashnikov']));
  it('two names joined by a hyphen', () =>
    expect(
      subjects('The Trump-Putin summit in Minsk began.', 'Vladimir Putin and Donald Trump came.'),
    ).toEqual(['donald-trump', 'vladimir-putin', 'minsk', 'vladimir-putin', 'donald-trump']));
  it('a name inside a longer one', () =>
    expect(subjects('The Minsk Tractor Works went on strike.')).toEqual([]));
});

describe('headlines', () => {
  it('all capitals', () =>
    expect(
      subjects(
        'PUTIN CALLS LUKASHENKA ABOUT BELARUS',
        'Vladimir Putin called Alexander Lukashenka, Lukashenka said.',
      ),
    ).toContain('belarus'));
  it('WHO in capitals is no body', () =>
    expect(subjects('WHO KILLED THE REPORTER IN MINSK')).toEqual(['minsk']));
});

describe('introduced people', () => {
  const paragraphs = [
    'Roman Bezsmertnyi, former ambassador of Ukraine to Belarus, believes that Russia sent troops.',
    'Bezsmertnyi is convinced of it.',
  ];
  it('are known by the article', () => {
    const { mentions } = link(
      news,
      paragraphs.map((text) => ({ text })),
    );
    const [first] = mentions[0]!;
    expect(first).toMatchObject({
      surface: 'Roman Bezsmertnyi',
      entity: null,
      local: true,
      strength: 'sure',
      person: { key: 'roman bezsmertnyi', name: 'Roman Bezsmertnyi' },
      introduction: {
        block: 0,
        start: 0,
        end: paragraphs[0]!.length,
        role: 'former ambassador of Ukraine to Belarus',
      },
    });
    expect(mentions[1]!.map(subjectKey)).toEqual(['local:roman bezsmertnyi']);
  });
  it.each([
    ['Lawyer Anna Kowalska said no.', 'anna kowalska', 'Lawyer'],
    [
      '“No,” said Kristinn Hrafnsson, the editor of the site.',
      'kristinn hrafnsson',
      'the editor of the site',
    ],
    ['Ivan Petrenko, 42, was there.', 'ivan petrenko', ''],
    ['Maria van der Berg, a nurse from Minsk, was there.', 'maria van der berg', 'a nurse from Minsk'],
    [
      'Defence Minister Kim and Interior Minister Lee Sang-min resigned.',
      'lee sang min',
      'Interior Minister',
    ],
    [
      'Deputy Director of Public Prosecution Eva-Marie Persson took the decision.',
      'eva marie persson',
      'Deputy Director of Public Prosecution',
    ],
    ['Об этом сообщил адвокат Сергей Зикрацкий.', 'сергеи зикрацкии', 'адвокат'],
  ])('%s', (text, key, role) => {
    const local = link(news, [{ text }])
      .mentions.flat()
      .find((mention) => mention.entity === null);
    expect(local && [subjectKey(local), local.introduction.role]).toEqual([`local:${key}`, role]);
  });
  it('are no authors of bylines', () => {
    const { mentions } = link(news, [{ text: 'By Anna Kowalska, correspondent', role: 'byline' }]);
    expect(mentions.flat()).toEqual([]);
  });
  it.each([
    'Anna Kowalska walked home.',
    'He is an editor of Con Edison and likes it.',
    'It bought Whole Foods, Prime operates as a hybrid now.',
    'The Grand Hotel, a former palace, burnt down.',
    'He lives in Baker Street, a long road.',
    'Orange Juice Prices Fall As Farmers Rejoice',
    'Northern Power Company, a supplier, said no.',
  ])('not: %s', (text) =>
    expect(
      link(news, [{ text }])
        .mentions.flat()
        .filter((mention) => mention.entity === null),
    ).toEqual([]),
  );
});

describe('context', () => {
  it('carries what was learned to the next blocks', () => {
    const one = link(news, [{ text: 'Yury Zakharanka vanished. Roman Bezsmertnyi, a diplomat, said so.' }]);
    const two = link(news, [{ text: 'Zakharanka and Bezsmertnyi were friends.' }], one.context);
    expect(two.mentions.flat().map(subjectKey)).toEqual(['yury-zakharanka', 'local:roman bezsmertnyi']);
    expect(two.context.blocks).toBe(2);
  });
  it('keeps two bearers of a surname apart in later blocks', () => {
    const one = link(news, [{ text: 'Pavel Zhuk, a doctor, came. Andrei Zhuk, a nurse, came.' }]);
    const two = link(news, [{ text: 'Later Zhuk smiled.' }], one.context);
    expect(two.mentions.flat().filter(({ strength }) => strength === 'sure')).toEqual([]);
  });
  it('is accepted again whatever a page calls itself', () => {
    const long = 'A'.repeat(5000);
    const { context } = link(news, [
      { text: `Anna K${'o'.repeat(5000)}, a nurse, said. Google (${long}) grew.` },
    ]);
    expect(v.safeParse(Context, context).success).toBe(true);
  });
  it('gives the reader the last word', () => {
    const choices: [string, string | null][] = [
      ['georgia', 'georgia-us-state'],
      ['ukraine', null],
    ];
    const { mentions } = link(news, [{ text: 'Moldova, Georgia and Ukraine' }], {
      ...emptyContext(),
      choices,
    });
    expect(mentions.flat().map(subjectKey)).toEqual(['moldova', 'georgia-us-state']);
  });
  it('is plain data', () => {
    const { context } = link(news, [{ text: 'Roman Bezsmertnyi, a diplomat, met Vladimir Putin.' }]);
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
  });
});

describe('no part of a longer name', () => {
  it.each([
    ['Dan Leland, Jo Brook, Minsk Goodman, Ann Reed, Ed Smith', []],
    ['The Kremlin said Putin "The Fox" Ivanov had called.', []],
    ['He works at Google Belarus now.', ['google']],
    ['Они видели Google Минск.', ['google', 'minsk']],
    ["She won Russia's Got Talent.", []],
    ["It is Russia's Duma.", ['russia', 'state-duma']],
    ['An article in Moscow magazine said so.', []],
    ['The Kremlin said it would close Putin Ukrainian Church.', []],
    ['The Kremlin said Dr. Putin had called.', []],
    ['The Kremlin said Lady Putin had called.', []],
    ['Vladimir Putin came. Then Dr. Putin left.', ['vladimir-putin', 'vladimir-putin']],
    ['They sat in Moscow Putin Gardens.', []],
    ['In Moscow Putin spoke of the Kremlin.', ['moscow', 'vladimir-putin']],
  ])('%s', (text, expected) => expect(subjects(text)).toEqual(expected));
  it('no name with half a pair of brackets', () =>
    expect(
      linked('Anna Lopez, a builder, came to Minsk.', 'The builder (Maria Anna) Lopez came to Minsk.'),
    ).not.toContainEqual(expect.stringContaining(')')));
  it('no body in a word of capitals that is its last word', () =>
    expect(
      linked('The Central Election Commission of Belarus met.', 'THE COMMISSION STUMBLE made them laugh.'),
    ).toEqual(['Central Election Commission of Belarus→cec-belarus?']));
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Index, openIndex, writeIndex } from '../../lib/knowledge/layout.ts';
import { type Place, type Rule, spot } from '../../lib/linking/spot.ts';
import { fold } from '../../lib/text/fold.ts';
import { COMMA, cutWords, JOIN } from '../../lib/text/words.ts';

const openedWith = (names: string[]) =>
  openIndex(
    writeIndex({
      entities: [
        {
          id: 'a',
          name: 'a',
          kind: 'place',
          prominence: 3,
          related: [],
          clues: [],
          years: null,
          cardFile: 0,
          cardIndex: 0,
        },
      ],
      aliases: names.map((text) => ({ text, entity: 0, use: 'name' })),
    }),
  );

const everyName: Rule<Place> = {
  read: (_name, first, last) => ({ first, last }),
  passesOver: () => false,
  settle: (longest) => longest,
};

const found = (text: string, index: Index): string[] => {
  const words = cutWords(text);
  return spot(words, index, everyName).map(({ first, last }) =>
    text.slice(words.start[first], words.end[last]),
  );
};

/** Every run of words that nothing but a comma parts, the longest first. */
function naive(text: string, names: string[]): string[] {
  const { start, end, gap, length } = cutWords(text);
  const plain = (first: number, last: number): string =>
    Array.from({ length: last - first + 1 }, (_, k) => {
      const i = first + k;
      return fold(text.slice(start[i], end[i])) + (i < last && gap[i] === COMMA ? ',' : '');
    }).join(' ');
  const known = new Set(
    names.map((name) =>
      name
        .split(/(?<=,) | |-/u)
        .map((word) => fold(word) + (word.endsWith(',') ? ',' : ''))
        .join(' '),
    ),
  );
  const spans: string[] = [];
  for (let i = 0; i < length; i++) {
    let last = i;
    while (last + 1 < length && (gap[last] === JOIN || gap[last] === COMMA)) last++;
    while (last >= i && !known.has(plain(i, last))) last--;
    if (last < i) continue;
    spans.push(text.slice(start[i], end[last]));
    i = last;
  }
  return spans;
}

const names = [
  'minsk',
  'new york',
  'new york, ny',
  'york',
  'ny new',
  'минск',
  'новая минск',
  'a',
  'b a',
  'йод',
  'ny-minsk',
];

const index = openedWith(names);

it.each([
  ['in New York, NY. York', ['New York, NY', 'York']],
  ['New York, Minsk', ['New York', 'Minsk']],
  ['New. York', ['York']],
  ['Minskers and Mińsk', ['Mińsk']],
  ['Mi\u00adnsk\u00ad', ['Mi\u00adnsk']],
  ['НОВАЯ МИНСК', ['НОВАЯ МИНСК']],
  ['и\u0306од', ['и\u0306од']],
  ['ny', []],
  ['', []],
])('in "%s" stands %j', (text, spans) => expect(found(text, index)).toEqual(spans));

it('a word in small letters begins no name of capitals', () => {
  expect(found('Minsk minsk', openedWith(['Minsk']))).toEqual(['Minsk']);
});

it('spans are those of a plain search', () => {
  const pieces = ['New', 'york', 'NY', 'minsk', 'Минск', 'новая', 'a', 'B', 'йод', 'и\u0306од', 'x', '1'];
  const gaps = [
    ' ',
    ' ',
    ' ',
    ', ',
    ',',
    '. ',
    '.',
    '-',
    ' – ',
    '\n',
    '\u00ad',
    '\u00ad ',
    '(',
    '’',
    '\ud83d\ude00',
  ];
  let spans = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...gaps)), { maxLength: 14 }),
      (parts) => {
        const text = parts.flat().join('');
        const expected = naive(text, names);
        spans += expected.length;
        expect(found(text, index)).toEqual(expected);
      },
    ),
    { numRuns: 2000 },
  );
  expect(spans).toBeGreaterThan(2000);
});

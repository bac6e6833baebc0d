import { describe, expect, it } from 'vitest';
import { goesOn, type IndexInput, nameOf, openIndex, writeIndex } from '../../lib/knowledge/layout.ts';
import { appendHi, appendLo, cutWords, phraseHash } from '../../lib/text/words.ts';

/** Entities with their cards in files of two. */
const entity = (row: number, id: string, rest: Partial<IndexInput['entities'][number]> = {}) => ({
  id,
  name: id,
  kind: 'place' as const,
  prominence: 3,
  related: [],
  clues: [],
  years: null,
  cardFile: row >> 1,
  cardIndex: row & 1,
  ...rest,
});

const input: IndexInput = {
  entities: [
    entity(0, 'georgia', {
      wikidata: 'Q230',
      wikipedia: 'Georgia (country)',
      type: 'country',
      related: ['tbilisi', 'nobody'],
      clues: ['Tbilisi', 'Rose Revolution'],
    }),
    entity(1, 'putin', {
      kind: 'person',
      name: 'Vladimir Putin',
      years: [1952, 9999],
    }),
    entity(2, 'tbilisi', { country: 'georgia', prominence: 5 }),
  ],
  aliases: [
    { text: 'Georgia', entity: 0, use: 'name' },
    { text: 'Georgia on My Mind', entity: 2, use: 'alias' },
    { text: 'KGB', entity: 1, use: 'acronym' },
    { text: 'Vladimir Putin', entity: 1, use: 'name' },
    { text: 'al-Qaeda', entity: 2, use: 'alias' },
  ],
};

describe('index', () => {
  const index = openIndex(writeIndex(input));
  const step = (text: string) => {
    const { lo, hi } = phraseHash(text);
    return index.step(lo, hi);
  };
  it('is the same to the byte every time', () => expect(writeIndex(input)).toEqual(writeIndex(input)));
  it('finds a name and its posting', () =>
    expect(index.postings(nameOf(step('VLADIMIR PUTIN')))).toEqual([
      { row: 1, use: 'name', caseRule: 3, ordinary: false },
    ]));
  it('knows where longer names go on', () =>
    expect([goesOn(step('Georgia')), goesOn(step('Georgia on'))]).toEqual([true, true]));
  it('has no key where no name ends', () => expect(nameOf(step('Vladimir'))).toBe(-1));
  it('has nothing for other words', () => expect(step('Moscow')).toBe(0));
  it('keeps the case rule of acronyms', () =>
    expect(index.postings(nameOf(step('kgb')))[0]?.caseRule).toBe(7));
  it('keeps a small first letter', () =>
    expect(index.postings(nameOf(step('Al Qaeda')))[0]?.caseRule).toBe(2));
  it('reads its rows', () => {
    expect(index.ref(0)).toEqual({
      id: 'georgia',
      name: 'georgia',
      kind: 'place',
      wikidata: 'Q230',
      wikipedia: 'Georgia (country)',
    });
    expect([index.row('putin'), index.row('zz'), index.country(2), index.country(0)]).toEqual([1, -1, 0, -1]);
    expect([index.years(1), index.years(0), index.type(0), index.type(1), index.prominence(2)]).toEqual([
      [1952, 9999],
      null,
      'country',
      undefined,
      5,
    ]);
    expect([...index.links(0)]).toEqual([2]);
    expect([...index.clues(0)]).toContain(phraseHash('rose revolution').lo >>> 0);
    expect([0, 1, 2].map((row) => index.card(row))).toEqual([
      { file: 0, place: 0 },
      { file: 0, place: 1 },
      { file: 1, place: 0 },
    ]);
  });
  it('walks word by word', () => {
    const words = cutWords('Georgia on my mind');
    let lo = 0;
    let hi = 0;
    const path = [0, 1, 2, 3].map((i) => {
      lo = appendLo(lo, words.lo[i]!);
      hi = appendHi(hi, words.hi[i]!);
      return index.step(lo, hi) !== 0;
    });
    expect(path).toEqual([true, true, true, true]);
  });
  it('keeps years and both kinds of id with those who have them', () => {
    const some = openIndex(
      writeIndex({
        entities: [
          entity(0, 'ada', { kind: 'person', years: [1815, 1852] }),
          entity(1, 'geonames-611717', { wikidata: 'Q994' }),
          entity(2, 'geonames-625144'),
          entity(3, 'minsk', { wikidata: 'Q2280' }),
          entity(4, 'rome', { years: [-753, 9999] }),
        ],
        aliases: [],
      }),
    );
    const rows = [0, 1, 2, 3, 4];
    expect(rows.map((row) => some.ref(row).wikidata)).toEqual([
      undefined,
      'Q994',
      undefined,
      'Q2280',
      undefined,
    ]);
    expect(rows.map((row) => some.id(row))).toEqual([
      'ada',
      'geonames-611717',
      'geonames-625144',
      'minsk',
      'rome',
    ]);
    expect(rows.map((row) => some.years(row))).toEqual([[1815, 1852], null, null, null, [-753, 9999]]);
  });
  it('keeps once what several names mean alike', () => {
    const names = (...texts: string[]): IndexInput => ({
      entities: [entity(0, 'minsk'), entity(1, 'moscow')],
      aliases: texts.map((text) => ({ text, entity: 0, use: 'spelling' })),
    });
    const one = writeIndex(names('Минск'));
    const three = writeIndex(names('Минск', 'Минска', 'Минске'));
    // Each name takes two hashes and no posting of its own.
    expect(three.length - one.length).toBe(2 * 8);
    const shared = openIndex(three);
    const { lo, hi } = phraseHash('Минске');
    expect(shared.postings(nameOf(shared.step(lo, hi)))).toEqual([
      { row: 0, use: 'spelling', caseRule: 3, ordinary: false },
    ]);
    expect(shared.names).toBe(3);
  });
  it('refuses a damaged file', () => expect(() => openIndex(new Uint8Array(64))).toThrow('damaged'));
  it('refuses a file cut short', () =>
    expect(() => openIndex(writeIndex(input).slice(0, -4))).toThrow('cut short'));
  it('refuses cards that do not follow the rows', () =>
    expect(() => writeIndex({ entities: [entity(0, 'a'), entity(0, 'b')], aliases: [] })).toThrow(
      'card of b',
    ));
  it('refuses unsorted rows', () =>
    expect(() => writeIndex({ ...input, entities: input.entities.toReversed() })).toThrow('not sorted'));
});

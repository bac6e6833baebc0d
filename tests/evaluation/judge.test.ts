import { describe, expect, test } from 'vitest';
import type { GoldDocument, GoldMention } from '../../lib/evaluation/gold.ts';
import { judge, spanKey } from '../../lib/evaluation/judge.ts';
import { answer, fed, gold, minsk, reference } from './answers.ts';

const text = 'The city of Minsk’s mayor met Anna.';
const known = reference(minsk, fed);
const judged = (mentions: GoldMention[], surface: string, evalSpans?: GoldDocument['evalSpans']) =>
  judge(
    { id: 1, text, mentions, ...(evalSpans ? { evalSpans } : {}) },
    [answer(text, surface, minsk)],
    known,
  );
const verdicts = (...of: Parameters<typeof judged>) => judged(...of).links.map(({ verdict }) => verdict);
const m = (surface: string, what: Partial<GoldMention>) => gold(text, surface, what);

describe('a link', () => {
  test.each<[string, GoldMention[], string, string]>([
    ['meets its mention', [m('Minsk', { qid: 'Q2280' })], 'Minsk', 'right'],
    ['without the possessive', [m('Minsk’s', { qid: 'Q2280' })], 'Minsk', 'right'],
    ['without the article', [m('city', { qid: 'Q2280' })], 'The city', 'right'],
    ['meets another entity', [m('Minsk', { qid: 'Q1' })], 'Minsk', 'wrong'],
    ['meets another that is optional', [m('Minsk', { qid: 'Q1', optional: true })], 'Minsk', 'wrong'],
    ['meets nothing', [m('Anna', { qid: 'Q1' })], 'Minsk', 'spurious'],
    ['meets a part of a mention', [m('city of Minsk', { qid: 'Q1' })], 'Minsk', 'spurious'],
    ['meets a part of an optional one', [m('city of Minsk', { qid: 'Q1', nested: true })], 'Minsk', 'free'],
    ['meets a part of an optional NIL one', [m('city of Minsk', { optional: true })], 'Minsk', 'spurious'],
    ['meets NIL', [m('Minsk', { nil: true })], 'Minsk', 'nil'],
    ['meets optional NIL', [m('Minsk', { nil: true, tier: 'optional' })], 'Minsk', 'free'],
    ['is right, and optional', [m('Minsk', { qid: 'Q2280', coref: true })], 'Minsk', 'free'],
    ['stands where anything is right', [m('city of Minsk', { either: true })], 'Minsk', 'free'],
    [
      'meets a required mention before an optional one',
      [m('Minsk', { qid: 'Q1', optional: true }), m('Minsk', { qid: 'Q2280' })],
      'Minsk',
      'right',
    ],
  ])('%s', (_, mentions, surface, expected) => {
    expect(verdicts(mentions, surface)).toEqual([expected]);
  });

  test('outside the annotated text is not judged', () => {
    expect(verdicts([], 'Minsk', [[0, 10]])).toEqual([]);
  });

  test('of an introduced person is not judged', () => {
    const { links } = judge({ id: 1, text, mentions: [] }, [answer(text, 'Anna', 'Anna')], known);
    expect(links).toEqual([]);
  });
});

describe('a wanted mention', () => {
  test.each<[string, GoldMention, string[]]>([
    ['found', m('Minsk', { qid: 'Q2280' }), ['found, held']],
    ['linked elsewhere', m('Minsk', { qid: 'Q53536' }), ['held']],
    ['missed', m('Anna', { wiki: 'Federal Reserve' }), ['held']],
    ['missed, and not in the base', m('Anna', { qid: 'Q1' }), ['']],
    ['optional', m('Anna', { qid: 'Q1', optional: true }), []],
    ['NIL', m('Anna', { nil: true }), []],
  ])('%s', (_, mention, expected) => {
    const { wanted } = judged([mention], 'Minsk');
    expect(
      wanted.map(({ found, held }) => [...(found ? ['found'] : []), ...(held ? ['held'] : [])].join(', ')),
    ).toEqual(expected);
  });

  test('NIL mentions are counted, optional ones are not', () => {
    expect(judged([m('Anna', { nil: true }), m('mayor', { optional: true })], 'Minsk').nil).toBe(1);
  });
});

test.each([
  ['The Hague', '4-9'],
  ['the  Hague ', '5-10'],
  ['Hague’s', '0-5'],
  ["Philippines'", '0-11'],
  ['Theresa', '0-7'],
])('“%s” has its core at %s', (surface, expected) => {
  expect(spanKey(surface, { start: 0, end: surface.length })).toBe(expected);
});

import { expect, test } from 'vitest';
import { figuresOf } from '../../lib/evaluation/figures.ts';
import type { GoldMention } from '../../lib/evaluation/gold.ts';
import { type Answer, judge } from '../../lib/evaluation/judge.ts';
import { answer, boulder, fed, gold, minsk, reference } from './answers.ts';

const text = 'Minsk, Boulder, Fed, Anna, Brest and the rest.';
const place = { type: 'LOC' };
const mentions = [
  gold(text, 'Minsk', { qid: 'Q2280', ...place }),
  gold(text, 'Boulder', { qid: 'Q2280', ...place }),
  gold(text, 'Fed', { wiki: 'Federal Reserve', type: 'ORG' }),
  gold(text, 'Anna', { nil: true }),
  gold(text, 'Brest', { qid: 'Q140147', ...place }),
];
const figures = (answers: Answer[], judged: GoldMention[] = mentions) =>
  figuresOf([judge({ id: 1, text, mentions: judged }, answers, reference(minsk, fed, boulder))]);

test('one right, one wrong, one NIL, one spurious, two missed', () => {
  const all = figures([
    answer(text, 'Minsk', minsk),
    answer(text, 'Boulder', boulder),
    answer(text, 'Anna', fed),
    answer(text, 'rest', fed),
  ]);
  expect(all).toMatchObject({
    documents: 1,
    precision: 25,
    recall: 25,
    f1: 25,
    inBaseRecall: 33.3,
    disambiguation: 50,
    nilLinked: 1,
    nil: 1,
    wrong: 1,
    spurious: 1,
    coverage: 75,
  });
  expect(all.kinds).toEqual({
    person: { precision: null, inBaseRecall: null },
    place: { precision: 50, inBaseRecall: 50 },
    organisation: { precision: 0, inBaseRecall: 0 },
    event: { precision: null, inBaseRecall: null },
  });
});

test('a wrong link of an optional mention costs precision, not disambiguation', () => {
  const optional = mentions.map((mention, i) => (i === 1 ? { ...mention, optional: true } : mention));
  expect(figures([answer(text, 'Minsk', minsk), answer(text, 'Boulder', boulder)], optional)).toMatchObject({
    precision: 50,
    disambiguation: 100,
  });
});

test('where nothing is linked there is no precision', () => {
  expect(figures([])).toMatchObject({ precision: null, recall: 0, disambiguation: null });
});

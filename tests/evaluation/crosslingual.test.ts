import { expect, test } from 'vitest';
import { crossLingualOf } from '../../lib/evaluation/crosslingual.ts';
import type { EntityRef } from '../../lib/knowledge/entity.ts';
import { answer, boulder, fed, minsk } from './answers.ts';

/** A document of one-letter mentions: each with its id and what it is linked to. */
function figures(...documents: [xid: string, entity: EntityRef | null][][]) {
  return crossLingualOf(
    documents.map((mentions, id) => {
      const text = mentions.map((_, i) => String.fromCharCode(65 + i)).join(' ');
      return {
        gold: { id, text, mentions: mentions.map(([xid], i) => ({ xid, start: 2 * i, end: 2 * i + 1 })) },
        answers: mentions.flatMap(([, entity], i) => (entity ? [answer(text, text[2 * i]!, entity)] : [])),
      };
    }),
  );
}

test('one id, one entity', () => {
  expect(figures([['GPE-Minsk', minsk]], [['GPE-Minsk', minsk]])).toEqual({
    ids: 1,
    idsLinked: 1,
    linked: 2,
    split: 0,
    merged: 0,
    recall: 100,
  });
});
test('an id that goes to two entities is split, in two documents as in one', () => {
  const figure = figures(
    [
      ['GPE-Minsk', minsk],
      ['GPE-Minsk', minsk],
    ],
    [['GPE-Minsk', fed]],
  );
  expect(figure).toMatchObject({ split: 33.3, merged: 0, recall: 66.7 });
});
test('two ids that go to one entity are merged', () => {
  const figure = figures([
    ['GPE-Minsk', minsk],
    ['GPE-Minsk', minsk],
    ['GPE-Boulder', minsk],
    ['GPE-Boulder', boulder],
  ]);
  expect(figure).toMatchObject({ split: 25, merged: 25 });
});
test('recall is that of ids with a link', () => {
  const figure = figures([
    ['GPE-Minsk', minsk],
    ['GPE-Minsk', null],
    ['PER-Anna', null],
  ]);
  expect(figure).toMatchObject({ ids: 2, idsLinked: 1, linked: 1, recall: 50 });
});

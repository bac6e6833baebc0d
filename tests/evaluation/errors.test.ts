import { expect, test } from 'vitest';
import { errorsOf } from '../../lib/evaluation/errors.ts';
import type { GoldMention } from '../../lib/evaluation/gold.ts';
import { type Answer, judge } from '../../lib/evaluation/judge.ts';
import { answer, fed, gold, minsk, reference } from './answers.ts';

const text = 'In Minsk\n\nthe Fed and Gallup Korea asked Anna.';

function errors(mentions: GoldMention[], answers: Answer[]) {
  const document = { id: 7, text, mentions };
  const known = reference(minsk, fed);
  return errorsOf('own', document, answers, judge(document, answers, known), known);
}

test.each<[string, GoldMention[], Answer[], string[]]>([
  ['right', [gold(text, 'Minsk', { qid: 'Q2280' })], [answer(text, 'Minsk', minsk)], []],
  [
    'wrong, and not missed as well',
    [gold(text, 'Minsk', { qid: 'Q53536' })],
    [answer(text, 'Minsk', minsk)],
    ['wrong entity: minsk, wanted Q53536 in base'],
  ],
  ['spurious', [], [answer(text, 'Anna', fed)], ['spurious: fed']],
  [
    'spurious, a part of a name',
    [gold(text, 'Gallup Korea', { wiki: 'Gallup Korea', optional: false })],
    [answer(text, 'Korea', minsk)],
    ['spurious: minsk, wanted Gallup Korea', 'not in base: minsk, wanted Gallup Korea'],
  ],
  [
    'NIL',
    [gold(text, 'Anna', { nil: true })],
    [answer(text, 'Anna', fed)],
    ['NIL linked: fed, wanted nothing known'],
  ],
  [
    'missed',
    [gold(text, 'Fed', { wiki: 'Federal Reserve' })],
    [],
    ['missed: nothing, wanted Federal Reserve in base'],
  ],
  [
    'missed for an introduced person',
    [gold(text, 'Anna', { label: 'Fed', qid: 'Q53536' })],
    [answer(text, 'Anna', 'Anna')],
    ['missed: local:anna, wanted Fed in base'],
  ],
  ['not in the base', [gold(text, 'Anna', { qid: 'Q1' })], [], ['not in base: nothing, wanted Q1']],
])('%s', (_, mentions, answers, expected) => {
  const told = errors(mentions, answers).map(
    ({ class: kind, linked, wanted }) =>
      `${kind}: ${linked?.id ?? 'nothing'}${wanted ? `, wanted ${wanted.name}${wanted.held ? ' in base' : ''}` : ''}`,
  );
  expect(told).toEqual(expected);
});

test('an error says where it is', () => {
  expect(errors([], [answer(text, 'Fed', fed)])).toEqual([
    {
      class: 'spurious',
      set: 'own',
      document: '7',
      ...{ start: 14, end: 17, surface: 'Fed' },
      before: 'In Minsk the ',
      after: ' and Gallup Korea asked Anna.',
      linked: { surface: 'Fed', id: 'fed', name: 'The Fed', kind: 'organisation', confidence: 0.9 },
      wanted: null,
    },
  ]);
});

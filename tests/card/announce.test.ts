import { expect, test } from 'vitest';
import { cardWords, stepWords } from '../../lib/card/announce.ts';
import type { Mention } from '../../lib/linking/mention.ts';

const minsk: Mention = {
  start: 0,
  end: 5,
  surface: 'Minsk',
  strength: 'sure',
  confidence: 1,
  entity: { id: 'minsk', name: 'Minsk', kind: 'place' },
  others: [],
};

test('a step says name, kind, position and strength', () => {
  expect(stepWords(minsk, 3, 24)).toBe('Minsk, place, name 3 of 24; sure');
});
test('where the article writes it otherwise, both are said', () => {
  expect(stepWords({ ...minsk, surface: 'Miensk', strength: 'likely' }, 1, 2)).toBe(
    'Miensk: Minsk, place, name 1 of 2; likely',
  );
});
test('a person the article introduces', () => {
  const mention: Mention = {
    ...minsk,
    entity: null,
    local: true,
    person: { key: 'jane doe', name: 'Jane Doe' },
    introduction: { block: 0, start: 0, end: 1, quote: '', role: '' },
  };
  expect(stepWords(mention, 1, 1)).toBe('Jane Doe, person introduced by this article, name 1 of 1; sure');
});
test('a card is said in sentences', () => {
  expect(cardWords('Minsk', ['City in Belarus', null, 'Its capital.'])).toBe(
    'Minsk. City in Belarus. Its capital. Tab goes into the card, Escape closes it.',
  );
});

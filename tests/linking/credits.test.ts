import { expect, it } from 'vitest';
import { withoutCredits } from '../../lib/linking/credits.ts';
import { link } from '../../lib/linking/link.ts';
import { news } from './base.ts';

it.each([
  ['Police in Minsk (Reuters)', 'Police in Minsk '],
  ['Police in Minsk (AP Photo/Anna Kowalska).', 'Police in Minsk '],
  ['Police in Minsk. Photo: The New York Times', 'Police in Minsk. '],
  ['Police in Minsk. Photograph by Anna Kowalska', 'Police in Minsk. '],
  ['Police in Minsk. Anna Kowalska/AP', 'Police in Minsk. '],
  ['Police in Minsk AFP/Getty Images', 'Police in '],
  ['Police in Minsk. Reuters', 'Police in Minsk. '],
  ['Reuters', ''],
  ['Police in Minsk (Belarus)', 'Police in Minsk (Belarus)'],
  ['A reporter of Reuters.', 'A reporter of Reuters.'],
  ['An image of Putin in Minsk', 'An image of Putin in Minsk'],
  [
    `A photo by Reuters shows police. ${'They wait. '.repeat(9)}`,
    `A photo by Reuters shows police. ${'They wait. '.repeat(9)}`,
  ],
])('a caption without its credit: %s', (text, read) =>
  expect(withoutCredits({ text, role: 'caption' }).text).toBe(read),
);

it('a sentence keeps what a caption loses', () =>
  expect(withoutCredits({ text: 'Police in Minsk (Reuters)' }).text).toBe('Police in Minsk (Reuters)'));

it('nothing in a byline is linked, and nothing follows from it', () => {
  const text = { text: 'Obama spoke of Grodno, and Putin of Minsk.' };
  const byline = { text: 'By Barack Obama and Vladimir Putin in Minsk', role: 'byline' as const };
  expect(link(news, [byline, text]).mentions).toEqual([[], ...link(news, [text]).mentions]);
  expect(link(news, [{ text: byline.text }]).mentions.flat()).not.toEqual([]);
});
it('but the names of a caption before its credit are', () => {
  const { mentions } = link(news, [
    { text: 'Vladimir Putin in Minsk. Photo: Barack Obama', role: 'caption' },
  ]);
  expect(mentions.flat().map(({ surface }) => surface)).toEqual(['Vladimir Putin', 'Minsk']);
});

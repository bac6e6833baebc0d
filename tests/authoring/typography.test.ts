import { expect, test } from 'vitest';
import { typeset } from '../../lib/authoring/typography.ts';

test.each([
  ["Europe's last dictator", 'Europe’s last dictator'],
  ["the miners' strike", 'the miners’ strike'],
  ["Côte d'Ivoire", 'Côte d’Ivoire'],
  ["a party of the '90s", 'a party of the ’90s'],
  ["the 'foreign agents' law", 'the ‘foreign agents’ law'],
  ['called "the Family", it', 'called “the Family”, it'],
  ['("Oplot") and "Vostok"', '(“Oplot”) and “Vostok”'],
  ['the "People\'s Republic"', 'the “People’s Republic”'],
  ['Europe’s “last” dictator', 'Europe’s “last” dictator'],
  ['no marks at all', 'no marks at all'],
])('%s', (typed, printed) => {
  expect(typeset(typed)).toBe(printed);
});

// @vitest-environment node
import { expect, test } from 'vitest';
import { languageOf } from '../../lib/linking/language.ts';
import { scanBlock } from '../../lib/linking/match.ts';
import { baseOf } from './base.ts';

const index = baseOf([{ id: 'minsk', kind: 'place', type: 'city', names: 'Minsk' }]);
const read = (text: string, lang?: string) =>
  languageOf([scanBlock({ text, ...(lang ? { lang } : {}) }, 0, index)]);

test.each([
  ['The head of the bank was here', 'en'],
  ['Szef banku nie powiedział, że jest w Mińsku', 'pl'],
  ['Глава банка сказал, что это и было целью', 'ru'],
  ['Голова банку сказав, що це було метою його та її', 'uk'],
  ['Кіраўнік банка сказаў, што гэта ў яго было', 'be'],
  ['Minsk 2020', undefined],
])('%s', (text, language) => expect(read(text)).toBe(language));

test('a declared language that the text contradicts is not believed', () =>
  expect(read('Szef banku nie powiedział, że jest w Mińsku', 'en')).toBe('pl'));
test('a declared language that the text allows is', () => expect(read('Як і што', 'be')).toBe('be'));

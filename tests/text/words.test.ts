import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/text/fold.ts';
import { cutWords, phraseHash } from '../../lib/text/words.ts';

describe('fold', () => {
  it.each([
    ['Łukašenka', 'lukasenka'],
    ['Лукашэнка', 'лукашэнка'],
    ['Zürich’s', 'zurich s'],
    ['Luka\u00adshen\u00adka', 'lukashenka'],
    ['Київ', 'киів'],
    ['Côte d’Ivoire', 'cote d ivoire'],
    ['  U.S. ', 'u s'],
    ['', ''],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));
  it('gives composed and decomposed text one key', () =>
    expect(fold('Йо́сиф'.normalize('NFD'))).toBe(fold('Йосиф')));
});

/** Words joined by their gaps: `_` joined, `,` comma, `|` phrase ends, `.` sentence ends. */
const cut = (text: string): string => {
  const words = cutWords(text);
  return Array.from(
    { length: words.length },
    (_, i) => text.slice(words.start[i], words.end[i]) + '_,|.'[words.gap[i]!],
  ).join('');
};

describe('cutWords', () => {
  it.each([
    ['Vladimir Putin', 'Vladimir_Putin.'],
    ['Moscow, Idaho', 'Moscow,Idaho.'],
    ['St. Petersburg. Then', 'St_Petersburg.Then.'],
    ['the U.S. President', 'the_U_S_President.'],
    ['Il-76 flew', 'Il_76_flew.'],
    ['Minsk – Kyiv', 'Minsk|Kyiv.'],
    ['Minsk - Kyiv', 'Minsk|Kyiv.'],
    ['Zakharanka (Yury', 'Zakharanka|Yury.'],
    ['Putin’s aide', 'Putin_s_aide.'],
    ['Minsk? Yes', 'Minsk.Yes.'],
    ['he said.Putin left', 'he_said.Putin_left.'],
    ['Tut.by wrote', 'Tut_by_wrote.'],
    ['“Putin,” he', 'Putin|he.'],
  ])('%s → %s', (text, words) => expect(cut(text)).toBe(words));
  it('hashes folded words alike', () => expect(phraseHash('ŁUKAŠENKA')).toEqual(phraseHash('Lukasenka')));
  it('tells a comma from none', () =>
    expect(phraseHash('Moscow, Idaho').lo).not.toBe(phraseHash('Moscow Idaho').lo));
});

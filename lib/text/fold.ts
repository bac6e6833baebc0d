/** One fold for the compiler and the page: UTF-16 unit to unit, so that offsets never move. */
import { PASSED_OVER, unitOf, WORD } from './units.ts';

/** The folded unit (lower case, no diacritics), 0 for one that stands in no word. */
export function folded(code: number): number {
  const unit = unitOf(code);
  return unit & WORD ? unit & 0xffff : 0;
}

/** The folded words of a text joined by single spaces: the key under which names are compared and kept. */
export function fold(text: string): string {
  let out = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const unit = unitOf(text.charCodeAt(i));
    if (unit & WORD) {
      if (gap && out !== '') out += ' ';
      gap = false;
      out += String.fromCharCode(unit & 0xffff);
    } else if (unit !== PASSED_OVER) gap = true;
  }
  return out;
}

/** Kebab-case ASCII of a name. Empty for a name without Latin letters. */
export const kebab = (name: string): string =>
  fold(name.replace(/['’ʻʼ.]/g, ''))
    .replaceAll(' ', '-')
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');

/** What the live region says: short, the name first. */
import type { Mention } from '../linking/mention.ts';

/** "Minsk, place, name 3 of 24; sure". `number` counts from 1. */
export function stepWords(mention: Mention, number: number, of: number): string {
  const position = `name ${number} of ${of}; ${mention.strength}`;
  if (mention.entity === null)
    return `${mention.person.name}, person introduced by this article, ${position}`;
  const { name, kind } = mention.entity;
  const written = mention.surface === name ? name : `${mention.surface}: ${name}`;
  return `${written}, ${kind}, ${position}`;
}

/** What a card opened by key says at once, so that nobody has to search it. */
export function cardWords(name: string, lines: readonly (string | null)[]): string {
  const sentences = [name, ...lines].flatMap((line) =>
    line ? [/[.!?…]$/.test(line) ? line : `${line}.`] : [],
  );
  return `${sentences.join(' ')} Tab goes into the card, Escape closes it.`;
}

/** Credits: who wrote, took or owns what the page shows. The article does not tell of them. */
import type { Block } from './block.ts';

/** A credit is no longer than this, in UTF-16 units. */
const CREDIT = 80;

const agencies =
  'AP|AFP|PA|EPA|EFE|ANSA|dpa|DPA|Reuters|TASS|ТАСС|Xinhua|BelTA|Sputnik|Getty|Shutterstock|Alamy|Bloomberg|Associated Press|Agence France-Presse|Wikimedia';
const photo = 'photos?|photographs?|photography|pictures?|images?|foto|crédits?|credits?|фото';

const credits = [
  // "Photo: The New York Times", "Photograph by Anna Kowalska", "© Reuters".
  new RegExp(`(?:©|(?<![\\p{L}\\p{N}])(?:${photo})(?:\\s+credit)?(?:\\s*:|\\s+(?:by|courtesy)\\s)).*$`, 'iu'),
  // "(Reuters)", "(AP Photo/Anna Kowalska)".
  new RegExp(`\\((?:[^()]*[^\\p{L}()])?(?:${agencies})(?!\\p{L})[^()]*\\)$`, 'u'),
  // "Anna Kowalska/AP", "AFP/Getty Images", and "Reuters" behind the last sentence.
  /(?:(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)\s){0,3}\p{Lu}[\p{L}'’-]*\s?[/|]\s?\p{Lu}[^.!?]*$/u,
  new RegExp(`(?:^|(?<=[.!?…)”"]\\s))(?:${agencies})(?:\\s\\p{Lu}\\p{L}+)?$`, 'u'),
];

/** Where the credit at a caption's end begins. */
function creditOf(caption: string): number {
  const text = caption.replace(/[\s.]+$/u, '');
  const from = Math.max(0, text.length - CREDIT);
  const end = text.slice(from);
  const found = credits.map((credit) => end.search(credit)).filter((at) => at >= 0);
  return found.length > 0 ? from + Math.min(...found) : caption.length;
}

/** The block with what is to be linked of its text, from the same start: nothing of a byline, no credit of a caption. */
export function withoutCredits(block: Block): Block {
  if (block.role === 'byline') return { ...block, text: '' };
  return block.role === 'caption' ? { ...block, text: block.text.slice(0, creditOf(block.text)) } : block;
}

/** Which mentions are marked: what the reader wants of kinds and strengths, and by default only one in a section. */
import type { Kind } from '../../lib/knowledge/entity.ts';
import { isIntroduced, type Mention, subjectKey } from '../../lib/linking/mention.ts';

export interface MarkChoice {
  marks: 'first' | 'all';
  faint: boolean;
  kinds: readonly Kind[];
}

export const kindOf = (mention: Mention): Kind => (isIntroduced(mention) ? 'person' : mention.entity.kind);

/** Whether the reader wants to see such a mention at all. */
export const isWanted = (mention: Mention, { faint, kinds }: MarkChoice): boolean =>
  (faint || mention.strength === 'sure') && kinds.includes(kindOf(mention));

/**
 * For mentions in document order, each with the section it stands in: is it marked? Of a section's mentions of one
 * subject the first sure one is, and a likely one only where none is sure: "Ukrainian" takes no mark from "Ukraine".
 */
export function marked(
  mentions: readonly { mention: Mention; section: number }[],
  choice: MarkChoice,
): boolean[] {
  const wanted = mentions.map(({ mention }) => isWanted(mention, choice));
  if (choice.marks === 'all') return wanted;
  const keys = mentions.map(({ mention, section }) => `${section} ${subjectKey(mention)}`);
  const marks = new Map<string, number>();
  mentions.forEach(({ mention: { strength } }, i) => {
    const mark = marks.get(keys[i]!);
    const better = mark === undefined || (strength === 'sure' && mentions[mark]!.mention.strength !== 'sure');
    if (wanted[i] && better) marks.set(keys[i]!, i);
  });
  return keys.map((key, i) => marks.get(key) === i);
}

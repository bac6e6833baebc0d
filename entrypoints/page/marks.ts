/** Which mentions are marked: what the reader wants of kinds and strengths, and by default only the first in a section. */
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

/** For mentions in document order, each with the section it stands in: is it marked? */
export function marked(
  mentions: Iterable<{ mention: Mention; section: number }>,
  choice: MarkChoice,
): boolean[] {
  const seen = new Set<string>();
  return Array.from(mentions, ({ mention, section }) => {
    if (!isWanted(mention, choice)) return false;
    if (choice.marks === 'all') return true;
    const key = `${section} ${subjectKey(mention)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

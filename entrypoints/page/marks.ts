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
 * Decides mention by mention, in document order. Of a section's mentions of one subject the first sure one is marked, and a
 * likely one only where none is sure: "Ukrainian" takes no mark from "Ukraine".
 */
export class Marker<Spot extends { mention: Mention }> {
  /** The marked one of each subject in each section. */
  private readonly marks = new Map<string, Spot>();

  constructor(private readonly choice: MarkChoice) {}

  /** Takes the next one: is it marked, and instead of which before it? */
  take(spot: Spot, section: number): { marked: boolean; instead: Spot | null } {
    const { mention } = spot;
    if (!isWanted(mention, this.choice)) return { marked: false, instead: null };
    if (this.choice.marks === 'all') return { marked: true, instead: null };
    const key = `${section} ${subjectKey(mention)}`;
    const before = this.marks.get(key) ?? null;
    const marked = !before || (mention.strength === 'sure' && before.mention.strength !== 'sure');
    if (marked) this.marks.set(key, spot);
    return { marked, instead: marked ? before : null };
  }
}

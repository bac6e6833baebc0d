/** Places the article tells apart by name: after "Moscow, Idaho" a bare Moscow is that one. */
import { COMMA } from '../text/words.ts';
import type { Subject } from './coreference.ts';
import { type Decision, surfaceKey } from './decision.ts';

/** Likely only: the article may come back to the place everyone knows. */
const CONFIDENCE = 0.75;

/** Makes bare names follow the full name with a comma that the article gave first. `decisions` are in text order. */
export function followPlaces(decisions: Decision[]): void {
  const named = new Map<string, Subject | null>();
  for (const decision of decisions) {
    const { scan, first, last, subject } = decision;
    if (last > first && scan.words.gap[first] === COMMA) {
      const bare = surfaceKey({ ...decision, last: first });
      if (subject && !named.has(bare)) named.set(bare, subject);
      continue;
    }
    const key = surfaceKey(decision);
    const told = named.get(key);
    if (told) {
      decision.subject = told;
      decision.confidence = CONFIDENCE;
    } else if (subject && !named.has(key)) named.set(key, null);
  }
}

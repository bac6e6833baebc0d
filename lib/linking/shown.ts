/** Names that a list of places alone explains: they count where the article shows that a place is meant. */
import type { Index, Posting } from '../knowledge/layout.ts';
import { BREAK, CAPITAL, COMMA, JOIN } from '../text/words.ts';
import { languageOf } from './language.ts';
import * as lexicon from './lexicon.ts';
import type { Scan, Span } from './match.ts';
import { containerOf, liesIn } from './places.ts';

/**
 * Takes from spans the readings as towns that only a list knows ("Mobile", "Victoria", "Lincoln"), unless the article
 * once says "in" before the name or names the country behind it. `chosen` are rows the article spoke of before.
 * Spans that nothing is left of go.
 */
export function dropUnshown(scans: Scan[], index: Index, chosen: Iterable<number>): void {
  const needsProof = ({ row, use, ordinary }: Posting): boolean =>
    index.kind(row) === 'place' &&
    (ordinary || index.prominence(row) === 0 || (use === 'spelling' && index.prominence(row) === 1));
  let polish: boolean | undefined;
  const shown = new Set(chosen);
  for (const scan of scans)
    for (const span of scan.spans) {
      if (!span.postings.some(needsProof)) continue;
      const place = isPlaceHere(scan, span);
      const container = containerOf(index, scan, span);
      // Of foreign spellings in Latin letters most are something else in English: "to Juliet" leads to no Joliet.
      const isForeign = (): boolean => {
        polish ??= languageOf(scans) === 'pl';
        return !polish && /^\p{Script=Latin}/u.test(scan.block.text.slice(scan.words.start[span.first]));
      };
      for (const { row, use } of span.postings)
        if ((place && !(use === 'spelling' && isForeign())) || liesIn(index, row, container)) shown.add(row);
    }
  for (const scan of scans) {
    for (const span of scan.spans) {
      if (!span.postings.some(needsProof)) continue;
      // "Miss" is a state where it stands so, and nowhere else in the article.
      const abbreviation = isBehindComma(scan, span);
      span.postings = span.postings.filter((posting) => {
        if (!needsProof(posting)) return true;
        const short = posting.ordinary && index.type(posting.row) === 'subdivision';
        return short ? abbreviation : shown.has(posting.row);
      });
    }
    scan.spans = scan.spans.filter(({ postings }) => postings.length > 0);
  }
}

/** "Jackson, Miss.": elsewhere she is a lady. */
const isBehindComma = ({ words }: Scan, { first }: Span): boolean =>
  first > 0 && words.gap[first - 1] === COMMA && (words.shape[first - 1]! & CAPITAL) !== 0;

/** "In Gomel", "the town of Gomel", "Gomel-based", "GOMEL — " at a block's beginning. */
function isPlaceHere({ words, block }: Scan, { first, last }: Span): boolean {
  const before = first - 1;
  const joined = before >= 0 && words.gap[before] === JOIN;
  const preposition = joined ? words.lo[before]! : 0;
  if (lexicon.placePrepositions.has(preposition) || lexicon.slavicPrepositions.has(preposition)) return true;
  if (joined && before > 0 && lexicon.settlements.has(words.lo[before - 1]!)) return true;
  if (/^-based\b/u.test(block.text.slice(words.end[last]))) return true;
  return first === 0 && words.gap[last] === BREAK && /^\s*[—–-]/u.test(block.text.slice(words.end[last]));
}

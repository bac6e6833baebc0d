/**
 * People whom an article introduces: of those that the base does not hold, how many get a card.
 *
 * A person counts who is named twice or more in a document, once at least by full name (two capital words or more).
 * Mentions are one person's by id, title or label. NIL mentions without a label are by their first and last word; a
 * surname alone goes to the one full name that ends so. Words are compared by their first letters, for names are declined.
 *
 * What cannot be judged fairly is left out: a description ("the White House Press Secretary") and a mention around a name
 * ("spokeswoman Anna Kowalska") are no names; somebody whose full name goes to a person of the base is held by it, unless
 * ids on both sides say otherwise.
 */
import { fold } from '../text/fold.ts';
import { type Share, share } from './figures.ts';
import { type GoldDocument, type GoldMention, goldKind, judgedMentions, overlap, titlesOf } from './gold.ts';
import { holds } from './identity.ts';
import type { Answer, Reference } from './judge.ts';

export interface Introduced {
  people: number;
  /** Those with a card on a full-name mention. */
  carded: number;
  cardedShare: Share;
  /** Mentions of all these people behind their first full name, and those that have their person's card. */
  later: number;
  laterCarded: number;
  laterShare: Share;
}

/** The first letters of a folded word, in which its declined forms agree. */
const stem = (word: string): string => word.slice(0, word.length > 4 ? 4 : 3);

/** A mention of a person by name. */
interface Naming {
  gold: GoldMention;
  /** Folded words, cut to their first letters. */
  stems: string[];
}

/** Counts over documents. */
export function introducedOf(
  documents: readonly { gold: GoldDocument; answers: readonly Answer[] }[],
  { held, idOfTitle }: Reference,
): Introduced {
  const counts = { people: 0, carded: 0, later: 0, laterCarded: 0 };
  for (const { gold, answers } of documents) {
    for (const namings of peopleOf(gold)) {
      const first = namings.findIndex(isFull);
      if (first < 0 || namings.length < 2) continue;
      if (namings.some((naming) => holds(held, naming.gold, idOfTitle) || isAnswered(naming, answers)))
        continue;
      const shown = namings.map((naming) => cardOn(naming.gold, answers));
      const card = shown.find((key, i) => key !== undefined && isFull(namings[i]!));
      const later = shown.slice(first + 1);
      counts.people++;
      counts.later += later.length;
      if (card === undefined) continue;
      counts.carded++;
      counts.laterCarded += later.filter((key) => key === card).length;
    }
  }
  return {
    ...counts,
    cardedShare: share(counts.carded, counts.people),
    laterShare: share(counts.laterCarded, counts.later),
  };
}

/** Key of the introduced person whose card a mention has, a title before the name or not. */
const cardOn = (gold: GoldMention, answers: readonly Answer[]): string | undefined =>
  answers.find((answer) => answer.person && overlap(answer, gold))?.person?.key;

/** A full name that goes to a person of the base, and no ids that tell the two apart. */
const isAnswered = ({ gold, stems }: Naming, answers: readonly Answer[]): boolean =>
  stems.length > 1 &&
  gold.nil !== true &&
  answers.some(
    ({ entity, ...span }) =>
      entity?.kind === 'person' &&
      overlap(span, gold) &&
      (entity.wikidata === undefined || gold.qid === undefined),
  );

/** The mentions of each person a document names, in text order. */
function peopleOf(document: GoldDocument): Naming[][] {
  const namings = judgedMentions(document)
    .filter((gold) => goldKind(gold) === 'person' && !gold.coref && !gold.nested)
    .sort((a, b) => a.start - b.start)
    .map((gold) => ({ gold, stems: stemsOf(document.text.slice(gold.start, gold.end)) }))
    .filter(({ stems }) => stems.length > 0);
  const keys = namings.map(keyOf);
  const people = new Map<string, Naming[]>();
  namings.forEach((naming, i) => {
    const key = keys[i] ?? bearerOf(naming.stems[0]!, keys);
    if (key !== null) people.set(key, [...(people.get(key) ?? []), naming]);
  });
  return [...people.values()].map(namesAmong);
}

/** Without descriptions and pronouns: names are made of words of the person's full names. */
function namesAmong(mentions: Naming[]): Naming[] {
  const inner = mentions.filter(
    ({ gold }) => !mentions.some((other) => other.gold !== gold && contains(gold, other.gold)),
  );
  const full = inner.filter(isFull);
  // Of several full names those that share a word with the title or, failing that, with the first.
  const title = new Set(full.flatMap(({ gold }) => [gold.label ?? '', ...titlesOf(gold)].flatMap(wordsOf)));
  const known = full.some(({ stems }) => stems.some((stem) => title.has(stem)))
    ? title
    : new Set(full[0]?.stems);
  const words = new Set(
    full.filter(({ stems }) => stems.some((stem) => known.has(stem))).flatMap(({ stems }) => stems),
  );
  return inner.filter(({ stems }) => stems.every((stem) => words.has(stem)));
}

const contains = (outer: GoldMention, inner: GoldMention): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

const isFull = ({ stems }: Naming): boolean => stems.length > 1;

const wordsOf = (title: string): string[] => fold(title).split(' ').filter(Boolean).map(stem);

/** Capital words of a surface, folded and cut. */
const stemsOf = (surface: string): string[] =>
  surface
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => stem(fold(word)));

/** What a person is told apart by in a document; null for a surname of nobody known. */
function keyOf({ gold, stems }: Naming): string | null {
  const said = gold.qid ?? titlesOf(gold)[0] ?? gold.label;
  return said ?? (stems.length > 1 ? `${stems[0]} ${stems.at(-1)}` : null);
}

/** The one key that ends with a surname. */
function bearerOf(surname: string, keys: (string | null)[]): string | null {
  const bearers = new Set(keys.filter((key) => key?.endsWith(` ${surname}`)));
  return bearers.size === 1 ? [...bearers][0]! : null;
}

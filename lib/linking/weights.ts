/** What each kind of evidence is worth. */
import type { Use } from '../knowledge/layout.ts';

/**
 * Log-odds, one for each kind of evidence: argue with them here. A reading is weighed against the other readings and
 * against `nothing`, that the name means something the base does not hold.
 */
export const weights = {
  /** By prominence 0 to 5. */
  prominence: [-2, -0.6, 0, 0.8, 1.5, 3.1],
  use: {
    name: 1.4,
    alias: 1,
    acronym: 1,
    spelling: 0.8,
    demonym: 0,
    surname: -0.9,
  } satisfies Record<Use, number>,
  /** A name of two words or more is rarely anything else. */
  longName: 1.6,
  /** A clue within six words, in the same block, elsewhere in the article. */
  clueNear: 1.6,
  clueBlock: 0.9,
  clueArticle: 0.35,
  clueMost: 3.2,
  /** An entity it is related to stands in the article. */
  related: 0.7,
  relatedMost: 2.1,
  /** Share of the article's country votes; the country named nearest in the block. */
  country: 1.6,
  countryNear: 1.3,
  /** A title right before, for and against persons. */
  title: 1.5,
  /** Right behind a title stands a person: "Captain America" is no place. */
  titleOfOther: -8,
  /** The title is this person's own: "Deputy Kalashnikov". */
  ownTitle: 1.8,
  /** The office before a bare surname is none of this person's: "Defence Minister Kim". */
  otherTitle: -2,
  speech: 0.5,
  placePreposition: 0.7,
  /** The country or region behind the comma is the one it lies in ("Moscow, Idaho"), or another. */
  within: 3,
  elsewhere: -2,
  /** A neighbour in a list is of the same type. */
  listNeighbour: 1,
  /** The name is an ordinary word as well; more so where its capital says nothing. */
  commonWord: -2,
  /** "But", "Then": the spelling of a surname that is a function word. */
  functionWord: -8,
  /** "The" before the name of a small town. */
  article: -2,
  /** A surname that is a people's name as well: "English". */
  demonymFirst: -3,
  /** In a block of capitals an acronym that is a word as well (WHO, US). */
  capitalsWord: -6,
  /** "In May 2019". */
  month: -8,
  /** It stands right beside another capitalised word, as part of a longer name. */
  partOfName: -8,
  /** The same where the other word opens the sentence, so that its capital says little. */
  afterOpener: -6,
  /** "Vladimir Putin Stadium". */
  partOfBody: -10,
  /** "England national football team". */
  nationalTeam: -8,
  /** A body of a country that the article, which speaks of others, never names: by a name of its own, by another. */
  otherCountry: { name: -0.8, alias: -2.6 },
  /**
   * The same where the article speaks of that country too, but more of another, and nothing near speaks of it: for a
   * body with that name alone, and where several countries have one ("Supreme Court").
   */
  /** Another country stands right beside the body: "Central Election Commission of Moldova". */
  besideOther: -8,
  lesserCountry: { only: -3, oneOfSeveral: -5 },
  /** Another given name stands before the surname: another person. */
  otherGivenName: -8,
  /** That it means something else: a surname alone, one word, more words. */
  nothing: { surname: 1.6, acronym: 1, word: 0.3, long: 0 },
} as const;

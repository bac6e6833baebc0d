/** What speaks for or against a reading, as numbers: one slot a feature, grouped by the kind of evidence it is. */

/** Kinds of evidence and their features. Values are 0 or 1 unless the line says otherwise. */
export const evidenceKinds = {
  /** How well known the entity is, and what kind of name this is. */
  prior: [
    'prominence0',
    'prominence1',
    'prominence2',
    'prominence3',
    'prominence4',
    'prominence5',
    'name',
    'alias',
    'acronym',
    'spelling',
    'demonym',
    /** A bare surname, by how well known its bearer is; nothing else of the prior counts for it. */
    'surname0',
    'surname1',
    'surname2',
    'surname3',
    'surname4',
    'surname5',
    /** Two words or more. */
    'longName',
    /** The name is an ordinary word or a person's name as well. */
    'ordinary',
    'person',
    'organisation',
    'event',
    'city',
    'subdivision',
  ],
  /** How many of its clues stand within six words (0 to 2), elsewhere in the block, elsewhere in the article (0 to 3). */
  clues: ['clueNear', 'clueBlock', 'clueArticle'],
  /**
   * Entities it is related to that the article speaks of: the sum of how surely, 0 to 3; how surely the article speaks of
   * it elsewhere, 0 to 1, for a name of several readings.
   */
  agreement: ['related', 'spokenOf'],
  /** Share of the article's country votes, 0 to 1; the country nearest; the country of the site; a body of another. */
  country: [
    'countryShare',
    /** The same of a body, which belongs to its country more than a town does. */
    'bodyShare',
    'countryNear',
    'countryOfSite',
    'within',
    'elsewhere',
    'placeOfOtherCountry',
    'personOfOtherCountry',
    'bodyOfOtherCountry',
    'aliasOfOtherCountry',
    'bodyOfLesserCountry',
    'oneOfSeveralCountries',
    /** Bodies of several countries have this name; it is that of the article's main country, or of none near. */
    'severalMain',
    'severalMinor',
  ],
  /** Titles and offices right before a person. */
  titles: ['title', 'ownTitle', 'otherTitle'],
  /** Words beside the name that fit its kind or do not. */
  words: [
    'speech',
    'placeInPlace',
    'personInPlace',
    'commonWord',
    'townWithArticle',
    'surnameAndDemonym',
    'afterOpener',
    'listNeighbour',
  ],
  /** Years in the block, and the year of the article, against those of the entity's life or existence. */
  dates: ['yearFits', 'yearMisses', 'longGone', 'notYet'],
  /** Not a reading's: that the name means something else, by what kind of name it is. */
  nothing: ['otherWord', 'otherLongName', 'otherSurname', 'otherAcronym', 'otherDemonym'],
} as const;

export type EvidenceKind = keyof typeof evidenceKinds;
export type Feature = (typeof evidenceKinds)[EvidenceKind][number];

export const features: readonly Feature[] = Object.values(evidenceKinds).flat();

/** Slot of each feature. */
export const slot = Object.fromEntries(features.map((feature, i) => [feature, i])) as Record<Feature, number>;

/** Log-odds for each feature, by slot. */
export type Weights = Float64Array;

/** Weights from a table by kind and name. Throws where the table does not name exactly the features there are. */
export function weightsOf(table: Record<string, Record<string, number>>): Weights {
  const weights = new Float64Array(features.length);
  for (const [kind, names] of Object.entries(evidenceKinds))
    for (const name of names) {
      const weight = table[kind]?.[name];
      if (weight === undefined) throw new Error(`the table of weights lacks ${kind}.${name}`);
      weights[slot[name]] = weight;
    }
  return weights;
}

/** The same weights without a kind of evidence: what is it worth? */
export function without(weights: Weights, kind: EvidenceKind): Weights {
  const rest = weights.slice();
  for (const name of evidenceKinds[kind]) rest[slot[name]] = 0;
  return rest;
}

/** The weighted sum. */
export function dot(values: Float32Array, weights: Weights): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * weights[i]!;
  return sum;
}

/** Rows in a buffer. */
const ROWS = 256;

/** Hands out rows of zeros for the features of readings: one large buffer is far cheaper than hundreds of small ones. */
export class FeatureRows {
  private buffer = new Float32Array(0);
  private next = 0;

  take(): Float32Array {
    if (this.next === this.buffer.length) {
      this.buffer = new Float32Array(ROWS * features.length);
      this.next = 0;
    }
    const row = this.buffer.subarray(this.next, this.next + features.length);
    this.next += features.length;
    return row;
  }
}

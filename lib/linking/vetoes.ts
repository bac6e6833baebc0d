/** Rules, not arguments: what stands beside a name and rules a reading out, whatever else speaks for it. */

import type { Kind } from '../knowledge/entity.ts';
import type { Index, Posting, Use } from '../knowledge/layout.ts';
import type { Countries } from './countries.ts';
import { isKnownBy, isOtherInitial, isTown, type Surroundings } from './surroundings.ts';

interface Candidate {
  kind: Kind;
  use: Use;
  surname: boolean;
  /** The clues know the title or given name before the name. */
  known: boolean;
  /** A person named in full. */
  fullName: boolean;
  /** The region behind the comma is its own. */
  within: boolean;
  index: Index;
  row: number;
}

type Veto = (around: Surroundings, candidate: Candidate, countries: Countries) => boolean;

const vetoes = {
  /** Right behind a title stands a person: "Captain America" is no place. */
  titleOfOther: (around, { kind, use }) =>
    around.titleBefore && kind !== 'person' && use !== 'demonym' && !around.genitive,
  /** "But", "Then": the spelling of a surname that is a function word. */
  functionWord: (around, { kind, known }) => around.functionWord && !(kind === 'person' && known),
  /** In a block of capitals an acronym that is a word as well (WHO, US). */
  capitalsWord: (around, { use }) => around.capitalsWord && use === 'acronym',
  /** "In May 2019". */
  month: (around) => around.month,
  /** It stands right beside another capitalised word, as part of a longer name. */
  partOfName: (around, { use }) =>
    around.partOfName && !around.firmName && !(use === 'demonym' && around.small),
  behindName: (around, { use, surname, known, fullName }) =>
    around.behindName && !surname && !known && !fullName && !(use === 'demonym' && around.small),
  language: (around, { use }) => around.language && use === 'demonym',
  /** "Vladimir Putin Stadium", "Houston airport" of a person, "Gomel district" of a town. */
  partOfBody: (around, { within }) => around.partOfBody && !within,
  ofName: (around, { kind, use, within }) =>
    around.ofName && kind === 'place' && use !== 'demonym' && !within,
  /** "The 2018 Commonwealth Games" are one of many, the 1986 Chernobyl disaster was in that year. */
  edition: ({ edition }, { kind, index, row }) =>
    edition > 0 && kind === 'event' && index.years(row)?.[0] !== edition,
  facility: (around, { kind }) => around.facility && kind === 'person',
  area: (around, { index, row }) => around.area && isTown(index, row),
  firm: (around, { kind }) => around.firm && kind !== 'organisation',
  /** "The leaders' XI": three letters or fewer, all capital, for a surname or town. */
  shortCapitals: (around, { use, surname, index, row }) =>
    around.shortCapitals && (surname || isTown(index, row)) && use !== 'acronym',
  /** "England national football team". */
  nationalTeam: (around, { kind, use }) => around.nationalTeam && kind === 'place' && use !== 'demonym',
  /** "Hesse-Darmstadt" is neither. */
  hyphened: (around, { kind, use, index, row }) =>
    around.hyphened &&
    kind === 'place' &&
    use !== 'demonym' &&
    index.type(row) !== 'country' &&
    index.prominence(row) < 5,
  hyphenedPerson: (around, { surname }) => around.hyphenedPerson && surname,
  /** "Alex Rodriguez-Roig" is no Alex Rodriguez. */
  surnameGoesOn: (around, { fullName }) => around.surnameGoesOn && fullName,
  /** "Emmy Ruiz" between commas, in a list of names. */
  inItem: (around) => around.inItem,
  /** `Lee "Faker" Sang-hyeok`. */
  beforeNickname: (around, { kind }) => around.beforeNickname && kind === 'person',
  /** "Yahoo Japan"; "the US" and "the UK" stand behind anything. */
  behindBody: (around, { kind, use }) =>
    around.behindBody && kind === 'place' && use !== 'demonym' && use !== 'acronym',
  /** "America's Got Talent". */
  ofWork: (around) => around.ofWork,
  /** "New York magazine". */
  magazine: (around, { kind, use, index, row }) =>
    around.magazine && kind === 'place' && use !== 'demonym' && index.type(row) !== 'country',
  /** "Emanuel African Methodist Church". */
  beforePeople: (around, { surname }) => around.beforePeople && surname,
  /** "Dr. Woods" is seldom the famous one, unless the article names that one in full. */
  rareTitle: (around, { surname, known }) => around.rareTitle && surname && !known,
  /** "US$25", "Football.London". */
  inToken: (around) => around.inToken,
  /** Another given name or initial stands before the surname: another person. */
  otherGivenName: (around, { surname, index, row }) =>
    surname && (around.givenBefore || isOtherInitial(index, row, around)),
  /** Another country stands right beside the body: "Central Election Commission of Moldova". */
  bodyOfOtherCountry: (around, { kind, index, row }, { beside }) =>
    kind === 'organisation' &&
    !around.firmName &&
    beside >= 0 &&
    index.country(row) >= 0 &&
    index.country(row) !== beside,
} satisfies Record<string, Veto>;

export type VetoName = keyof typeof vetoes;

const all = Object.entries(vetoes) as [VetoName, Veto][];

/** The first rule that a reading breaks, or null. */
export function vetoOf(
  index: Index,
  { row, use }: Posting,
  around: Surroundings,
  countries: Countries,
  within: boolean,
): VetoName | null {
  const kind = index.kind(row);
  const candidate: Candidate = {
    kind,
    use,
    surname: use === 'surname',
    known: around.phrasesBefore.length > 0 && isKnownBy(index.clues(row), around.phrasesBefore),
    fullName: kind === 'person' && use !== 'surname' && around.long,
    within,
    index,
    row,
  };
  for (const [name, holds] of all) if (holds(around, candidate, countries)) return name;
  return null;
}

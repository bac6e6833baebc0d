/** What stands right beside a name: titles, prepositions, other capitals, the neighbours in a list. */
import type { Index } from '../knowledge/layout.ts';
import { fold } from '../text/fold.ts';
import { ALL_CAPITALS, CAPITAL, COMMA, DIGITS, END, JOIN } from '../text/words.ts';
import { isBeforeNickname, isInToken } from './borders.ts';
import { givenNames } from './given-names.ts';
import * as lexicon from './lexicon.ts';
import { isHyphened, type Scan, type Span, spanIndex, spanOf } from './match.ts';
import { phrasesEndingAt } from './phrases.ts';

/** What stands right beside a span. */
export interface Surroundings {
  /** The name has two words or more. */
  long: boolean;
  /** It begins with a small letter. */
  small: boolean;
  /** It ends with the legal form of a firm: "Texaco Inc". */
  firmName: boolean;
  /** It holds a word for a kind of body, as "Supreme Court" does: other countries may have one too. */
  generic: boolean;
  /** "In English", "speaks Russian", "Polish-language". */
  language: boolean;
  titleBefore: boolean;
  /** "Президент США Дональд Трамп": in Russian the title's country stands between it and the name. */
  genitive: boolean;
  /** The title is an office, not a mere Mr or Dame. */
  office: boolean;
  /** Hashes of the phrases that end right before a span, where that is a title or another name. */
  phrasesBefore: readonly number[];
  speech: boolean;
  placePreposition: boolean;
  /** One ordinary word or given name that is a name as well. */
  commonWord: boolean;
  functionWord: boolean;
  /** The same in a block of capitals. */
  capitalsWord: boolean;
  /** A month's name in a date. */
  month: boolean;
  /** Another capitalised word follows: the name is part of a longer one. */
  partOfName: boolean;
  /** Another capitalised word stands before it, inside a sentence, or at its start. */
  behindName: boolean;
  afterOpener: boolean;
  /** "Stadium" follows, or "University of" stands before. */
  partOfBody: boolean;
  /** "Athanasius of Alexandria", "Ciudad de Murcia": a single capital word that is no role stands before "of" or "de". */
  ofName: boolean;
  /** The year right before, 0 for none: "the 2018 Commonwealth Games". */
  edition: number;
  /** "airport" follows, or "aircraft carrier" stands before, in small letters. */
  facility: boolean;
  /** Three letters or fewer, all capital in a sentence: "the leaders' XI". */
  shortCapitals: boolean;
  /** "The" or "a" stands before: "the Duma". */
  article: boolean;
  /** "district" or "river" follows. */
  area: boolean;
  /** A hyphen ties it to another capitalised word or a number: "Hesse-Darmstadt", "Karbala-8". */
  hyphened: boolean;
  /** The same, and the other word is no person's name: "Trump-Putin" names two. */
  hyphenedPerson: boolean;
  /** The other word stands behind: "Alex Rodriguez-Roig". */
  surnameGoesOn: boolean;
  /** Part of one item in a list of capitalised names: "Emmy Ruiz" between commas. */
  inItem: boolean;
  /** A quoted nickname and another capital follow: `Lee "Faker" Sang-hyeok`. */
  beforeNickname: boolean;
  /** Right behind a body's name: "Yahoo Japan". */
  behindBody: boolean;
  /** "Got" or "Next" follows its genitive: "America's Got Talent". */
  ofWork: boolean;
  /** "New York magazine". */
  magazine: boolean;
  /** A people's name follows. */
  beforePeople: boolean;
  /** Dr or Lady stands before it. */
  rareTitle: boolean;
  /** A currency sign follows, or a dot or underscore ties it to a letter: "US$25", "Football.London". */
  inToken: boolean;
  /** "Corp" or "Ltd" follows. */
  firm: boolean;
  /** "national" follows, as before "team". */
  nationalTeam: boolean;
  /** A capitalised word before the span that is no title, place or sentence opener. */
  givenBefore: boolean;
  /** The folded initial before the span ("V. Putin"), or none. */
  initialBefore: string;
  neighbourTypes: ReadonlySet<string>;
}

const none: readonly number[] = [];
const noTypes: ReadonlySet<string> = new Set();

export function surroundingsOf(index: Index, scan: Scan, span: Span): Surroundings {
  const { words, casing } = scan;
  const before = span.first - 1;
  const after = span.last + 1;
  const joinedBefore = before >= 0 && isJoined(scan, before);
  const joinedAfter = after < words.length && isJoined(scan, span.last);
  const single = span.first === span.last;
  const opensSentence = span.first === 0 || words.gap[before] === END;
  const lo = words.lo[span.first]!;
  const isCommon = single && (lexicon.commonWords.has(lo) || givenNames.has(lo));
  const informative = casing === 'sentence' && !opensSentence;
  const acronym = (words.shape[span.first]! & ALL_CAPITALS) !== 0 && casing !== 'capitals';
  const titleBefore = joinedBefore && lexicon.titles.has(words.lo[before]!);
  const possessive = joinedAfter && isPossessive(scan, span.last);
  const inPlace = joinedBefore && lexicon.placePrepositions.has(words.lo[before]!);
  // Russian puts the genitive behind: "МИД России".
  const cyrillic = /[\u0400-\u04ff]/u.test(scan.block.text[words.start[span.first]!]!);
  const genitive = titleBefore && cyrillic;
  const capitalAfter =
    joinedAfter &&
    !possessive &&
    !genitive &&
    isNameWord(scan, after) &&
    !isOtherName(scan, after) &&
    !(inPlace && isWholeName(scan, after)) &&
    !leadsToTitle(scan, after);
  const modified =
    joinedBefore && (words.shape[before]! & CAPITAL) !== 0 && lexicon.nameModifiers.has(words.lo[before]!);
  const capitalBefore = joinedBefore && (isNameWord(scan, before) || modified) && !titleBefore;
  const openerBefore = !modified && (before === 0 || (before > 0 && words.gap[before - 1] === END));
  const strayBefore =
    capitalBefore && !isOtherName(scan, before) && !(openerBefore && isInflected(scan, before));
  const ofBody =
    before > 0 &&
    joinedBefore &&
    words.gap[before - 1] === JOIN &&
    (words.shape[before - 1]! & CAPITAL) !== 0 &&
    lexicon.bodyWords.has(words.lo[before - 1]!) &&
    // "The State of Maryland", "Punjab Province of Pakistan" speak of the place.
    !lexicon.landWords.has(words.lo[before - 1]!) &&
    // "Ozaki Trading Co Ltd of Osaka" tells where a firm sits.
    !lexicon.firmEndings.has(words.lo[before - 1]!) &&
    /^of$/iu.test(scan.block.text.slice(words.start[before], words.end[before]));
  const national =
    joinedAfter && /^national$/iu.test(scan.block.text.slice(words.start[after], words.end[after]));
  const initial =
    joinedBefore && words.end[before]! - words.start[before]! === 1 && (words.shape[before]! & CAPITAL) !== 0
      ? fold(scan.block.text.slice(words.start[before], words.end[before]))
      : '';
  const tiedPerson = isTied(index, scan, span, true);
  return {
    long: !single,
    small: (words.shape[span.first]! & CAPITAL) === 0,
    firmName: !single && lexicon.legalForms.has(words.lo[span.last]!),
    generic: hasBodyWord(scan, span),
    language: isLanguage(scan, span),
    titleBefore,
    genitive,
    office: titleBefore && !lexicon.honorifics.has(words.lo[before]!),
    phrasesBefore: titleBefore || strayBefore ? phrasesEndingAt(words, before) : none,
    speech:
      (joinedAfter && lexicon.speech.has(words.lo[after]!)) ||
      (joinedBefore && lexicon.speech.has(words.lo[before]!)),
    placePreposition: inPlace,
    functionWord: single && !acronym && !isCommon && lexicon.functionWords.has(lo),
    capitalsWord: isCommon && casing === 'capitals',
    month:
      single &&
      (isDate(scan, span.first) || (casing !== 'sentence' && !titleBefore && lexicon.months.has(lo))),
    commonWord: isCommon && !acronym && !(informative && lexicon.placesFirst.has(words.lo[span.first]!)),
    // "Google+" is no Google.
    partOfName:
      scan.block.text[words.end[span.last]!] === '+' ||
      (casing === 'sentence' && (capitalAfter || leadsOn(scan, span.last))),
    behindName: casing === 'sentence' && strayBefore && !openerBefore,
    afterOpener: casing === 'sentence' && strayBefore && openerBefore,
    facility:
      (joinedAfter && !possessive && lexicon.facilities.has(words.lo[after]!)) ||
      (joinedBefore && lexicon.facilities.has(words.lo[before]!)),
    shortCapitals:
      single && acronym && casing === 'sentence' && words.end[span.first]! - words.start[span.first]! <= 3,
    article: joinedBefore && lexicon.articles.has(words.lo[before]!),
    area: joinedAfter && !possessive && lexicon.areas.has(words.lo[after]!),
    hyphened: isTied(index, scan, span, false).either,
    hyphenedPerson: tiedPerson.either,
    surnameGoesOn: tiedPerson.behind,
    inToken: isInToken(scan, span),
    inItem: isInItem(scan, span),
    beforeNickname: single && isBeforeNickname(scan, span.last),
    behindBody: joinedBefore && !cyrillic && isBody(index, scan, before),
    ofWork: possessive && opensWork(scan, after),
    magazine: joinedAfter && /^magazine$/iu.test(scan.block.text.slice(words.start[after], words.end[after])),
    beforePeople:
      joinedAfter &&
      !possessive &&
      (spanOf(scan, after)?.postings.every(({ use }) => use === 'demonym') ?? false),
    rareTitle: joinedBefore && lexicon.rareTitles.has(words.lo[before]!),
    firm: joinedAfter && lexicon.firmEndings.has(words.lo[after]!),
    nationalTeam: national,
    partOfBody:
      ofBody ||
      ((capitalAfter || (joinedAfter && casing !== 'sentence')) &&
        !possessive &&
        lexicon.bodyWords.has(words.lo[after]!)),
    ofName: joinedBefore && casing === 'sentence' && isOfName(scan, before),
    edition: joinedBefore ? yearAt(scan, before) : 0,
    initialBefore: initial,
    givenBefore:
      capitalBefore && initial === '' && casing !== 'capitals' && !isNoGivenName(index, scan, before),
    neighbourTypes: neighbourTypes(index, scan, span),
  };
}

/** Nothing but a space or a hyphen follows the word; an ampersand between spaces lists two names. */
const isJoined = ({ words, block }: Scan, i: number): boolean =>
  words.gap[i] === JOIN && !/\s&\s/u.test(block.text.slice(words.end[i], words.start[i + 1]));

function hasBodyWord({ words }: Scan, { first, last }: Span): boolean {
  for (let i = first; i <= last; i++) if (lexicon.bodyWords.has(words.lo[i]!)) return true;
  return false;
}

/** A language is named: "in English", "speaks Russian", "Polish-language". */
function isLanguage({ words }: Scan, { first, last }: Span): boolean {
  const before = first - 1;
  const after = last + 1;
  const joinedAfter = after < words.length && words.gap[last] === JOIN;
  if (joinedAfter && lexicon.languages.has(words.lo[after]!)) return true;
  if (before < 0 || words.gap[before] !== JOIN) return false;
  if (lexicon.speaking.has(words.lo[before]!)) return true;
  // "In Russian" ends a phrase, "in Russian waters" does not.
  const ends = !joinedAfter || lexicon.functionWords.has(words.lo[after]!);
  return ends && lexicon.intoLanguage.has(words.lo[before]!);
}

/** `of` is the word before a name: a single capital word that is no role, no land and no name of its own precedes it. */
function isOfName(scan: Scan, of: number): boolean {
  const { words } = scan;
  const name = of - 1;
  if (name < 0 || words.gap[name] !== JOIN || !isNameWord(scan, name)) return false;
  if (!lexicon.ofCountry.has(words.lo[of]!) && !lexicon.romanceParticles.has(words.lo[of]!)) return false;
  if (lexicon.placePrepositions.has(words.lo[of]!)) return false;
  const lo = words.lo[name]!;
  if (lexicon.occupations.has(lo) || lexicon.landWords.has(lo) || isOtherName(scan, name)) return false;
  // "Angela Merkel of Germany" has two words, and the first word of a sentence has its capital anyway.
  const before = name - 1;
  return (
    before >= 0 && words.gap[before] !== END && !(words.gap[before] === JOIN && isNameWord(scan, before))
  );
}

function yearAt({ words, block }: Scan, i: number): number {
  const text = block.text.slice(words.start[i], words.end[i]);
  return /^(?:19|20)\d\d$/u.test(text) ? Number(text) : 0;
}

/** Tied by a hyphen to a capitalised word or a number; `unlessPerson`: to no known surname or person. */
function isTied(
  index: Index,
  scan: Scan,
  { first, last }: Span,
  unlessPerson: boolean,
): { either: boolean; behind: boolean } {
  const { words, block } = scan;
  const tie = (left: number, right: number): boolean =>
    left >= 0 &&
    right < words.length &&
    /^[-‐‑]$/u.test(block.text.slice(words.end[left], words.start[right]));
  const named = (i: number): boolean =>
    (words.shape[i]! & (CAPITAL | DIGITS)) !== 0 &&
    !(
      unlessPerson &&
      spanOf(scan, i)?.postings.some(({ row, use }) => use === 'surname' || index.kind(row) === 'person')
    );
  const behind = tie(last, last + 1) && named(last + 1);
  return { either: behind || (tie(first - 1, first) && named(first - 1)), behind };
}

/** "In Moscow Putin said": a name behind which no other capital stands. */
function isWholeName(scan: Scan, word: number): boolean {
  const { words } = scan;
  const last = spanOf(scan, word)?.last;
  if (last === undefined) return false;
  return words.gap[last] !== JOIN || last + 1 >= words.length || !isNameWord(scan, last + 1);
}

/** Part of an item of two or three capitalised words between commas, in a list that is all names. */
function isInItem(scan: Scan, { first, last }: Span): boolean {
  const { words, casing } = scan;
  if (casing !== 'title') return false;
  let start = first;
  let end = last;
  while (start > 0 && words.gap[start - 1] === JOIN && isNameWord(scan, start - 1)) start--;
  while (end + 1 < words.length && words.gap[end] === JOIN && isNameWord(scan, end + 1)) end++;
  return (
    end - start > last - first && start > 0 && words.gap[start - 1] === COMMA && words.gap[end] === COMMA
  );
}

/** The word behind "'s" begins the title of a show. */
const opensWork = ({ words }: Scan, genitive: number): boolean =>
  words.gap[genitive] === JOIN &&
  genitive + 1 < words.length &&
  (words.shape[genitive + 1]! & CAPITAL) !== 0 &&
  lexicon.workOpeners.has(words.lo[genitive + 1]!);

/** The word ends the name of a body and of nothing else. */
function isBody(index: Index, scan: Scan, word: number): boolean {
  const span = spanOf(scan, word);
  return (
    span?.last === word &&
    span.postings.every(({ row, use }) => index.kind(row) === 'organisation' && use !== 'surname')
  );
}

/** "Monti delle Mainarde": a particle and another name follow. */
function leadsOn({ words, block }: Scan, last: number): boolean {
  const [particle, name] = [last + 1, last + 2];
  return (
    name < words.length &&
    words.gap[last] === JOIN &&
    words.gap[particle] === JOIN &&
    (words.shape[name]! & CAPITAL) !== 0 &&
    lexicon.romanceParticles.has(words.lo[particle]!) &&
    /\p{Ll}$/u.test(block.text.slice(words.start[particle], words.end[particle]))
  );
}

/** "Ukraine Foreign Minister": the capitals after a place are somebody's title. */
function leadsToTitle(scan: Scan, from: number): boolean {
  const { words } = scan;
  if (lexicon.occupations.has(words.lo[from]!)) return true;
  for (let i = from; i < words.length && i < from + 4 && (words.shape[i]! & CAPITAL) !== 0; i++) {
    if (lexicon.titles.has(words.lo[i]!)) return true;
    if (words.gap[i] !== JOIN) return false;
  }
  return false;
}

/** "Excluding Brazil", "Unlike", "Recently": a word that opens a sentence and is no name. */
const isInflected = ({ words, block }: Scan, i: number): boolean =>
  /\p{Ll}(?:ing|ed|ly)$/u.test(block.text.slice(words.start[i], words.end[i]));

/** A month beside a number or behind "in", "since", "late" and the like. */
export function isDate(scan: Scan, word: number): boolean {
  const { words } = scan;
  if (!lexicon.months.has(words.lo[word]!)) return false;
  const before = word - 1;
  const after = word + 1;
  return (
    (before >= 0 && (lexicon.dateOpeners.has(words.lo[before]!) || (words.shape[before]! & DIGITS) !== 0)) ||
    (after < words.length && (words.shape[after]! & DIGITS) !== 0)
  );
}

/** A capitalised word that may be part of a name: no function word, no title. */
export function isNameWord(scan: Scan, i: number): boolean {
  const { words } = scan;
  if (!(words.shape[i]! & CAPITAL)) return false;
  return !lexicon.functionWords.has(words.lo[i]!) && !lexicon.titles.has(words.lo[i]!);
}

/** "Putin's", "Putin’s": the s stands as a word of its own behind an apostrophe. */
function isPossessive(scan: Scan, i: number): boolean {
  const { words, block } = scan;
  const next = i + 1;
  if (next >= words.length || words.end[next]! - words.start[next]! !== 1) return false;
  return /^['’ʼ`´]s$/iu.test(block.text.slice(words.end[i], words.end[next]));
}

/** The word belongs to a name of its own; a bare surname is none behind another name ("Houston Putin"). */
const isOtherName = (scan: Scan, word: number): boolean =>
  spanOf(scan, word)?.postings.some(({ use }) => use !== 'surname' || isHyphened(scan, word)) ?? false;

/** The word before belongs to a demonym, a body or a place phrase of its own ("In Moscow Putin said"), to no given name. */
export function isNoGivenName(index: Index, scan: Scan, word: number): boolean {
  const span = spanOf(scan, word);
  const before = (span?.first ?? 0) - 1;
  const inPlace =
    before >= 0 && scan.words.gap[before] === JOIN && lexicon.placePrepositions.has(scan.words.lo[before]!);
  return (
    span?.postings.some(
      ({ row, use }) =>
        use === 'demonym' ||
        // "the Trump-Putin summit" names two.
        (use === 'surname' && isHyphened(scan, word + 1)) ||
        (use !== 'surname' && (inPlace || index.kind(row) === 'organisation')),
    ) ?? false
  );
}

/** Kind and type of the unambiguous names that a comma or "and" joins to this one. */
function neighbourTypes(index: Index, scan: Scan, span: Span): ReadonlySet<string> {
  let types: Set<string> | undefined;
  const { words } = scan;
  const at = spanIndex(scan, span.first);
  for (const [left, right] of [
    [scan.spans[at - 1], span],
    [span, scan.spans[at + 1]],
  ]) {
    if (!left || !right) continue;
    const between = right.first - left.last - 1;
    const listed =
      (between === 0 && words.gap[left.last] === COMMA) ||
      (between === 1 && lexicon.conjunctions.has(words.lo[left.last + 1]!));
    const other = left === span ? right : left;
    if (!listed || other.postings.length !== 1) continue;
    types ??= new Set();
    types.add(typeOf(index, other.postings[0]!.row));
  }
  return types ?? noTypes;
}

/** What lists keep apart: the type of a place, the kind of all else. */
export const typeOf = (index: Index, row: number): string => index.type(row) ?? index.kind(row);

/** A city, a district, or a division of no great name. */
export function isTown(index: Index, row: number): boolean {
  const type = index.type(row);
  return type === 'city' || type === 'district' || (type === 'subdivision' && index.prominence(row) < 3);
}

export const isKnownBy = (clues: Uint32Array, phrases: readonly number[]): boolean =>
  phrases.some((phrase) => clues.includes(phrase));

export const isOtherInitial = (index: Index, row: number, { initialBefore }: Surroundings): boolean =>
  initialBefore !== '' && !fold(index.name(row)).startsWith(initialBefore);

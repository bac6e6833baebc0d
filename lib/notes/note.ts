/** What a note is: a W3C Web Annotation in our words. Everything from a page or a file is checked against this. */
import * as v from 'valibot';
import { EntityId, Kind } from '../knowledge/entity.ts';

/** A note longer than this is refused with a clear sentence. UTF-16 units. */
export const maxBody = 100_000;

const Text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const Instant = v.pipe(
  v.string(),
  v.isoTimestamp('a time is written as in 2020-08-09T20:00:00Z'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'there is no such time'),
);
const NoteId = v.pipe(v.string(), v.uuid());

/** W3C TextQuoteSelector. */
export const TextQuote = v.strictObject({
  exact: v.pipe(Text(20_000), v.nonEmpty()),
  prefix: Text(200),
  suffix: Text(200),
});
/** W3C TextPositionSelector; UTF-16 units of the page's text as the anchor reads it. */
export const TextPosition = v.strictObject({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type TextQuote = v.InferOutput<typeof TextQuote>;
export type TextPosition = v.InferOutput<typeof TextPosition>;

/** The page a note was made on. */
export const Target = v.strictObject({
  /** Canonical URL, without fragment. */
  url: v.pipe(
    Text(4_000),
    v.url(),
    v.regex(/^(https?|file):/i, 'only pages of the web and files have notes'),
  ),
  title: Text(1_000),
  /** Host name or the site's own name. */
  site: Text(300),
});
export type Target = v.InferOutput<typeof Target>;

/** An entity of the base, whose name is kept in case the id should ever go. */
const EntitySubject = v.strictObject({
  type: v.literal('entity'),
  id: EntityId,
  name: Text(300),
  kind: Kind,
});
/** A person an article introduced; `key` joins it to the same name elsewhere, on the reader's word alone. */
const IntroducedSubject = v.strictObject({
  type: v.literal('introduced'),
  key: Text(300),
  name: Text(300),
  introduction: Text(1_000),
});
const PassageSubject = v.strictObject({ type: v.literal('passage') });
const PageSubject = v.strictObject({ type: v.literal('page') });
export const Subject = v.variant('type', [EntitySubject, IntroducedSubject, PassageSubject, PageSubject]);
/** What a note is about. */
export type Subject = v.InferOutput<typeof Subject>;

/** What the reader writes; the background adds id and times. */
export const NoteDraft = v.strictObject({
  body: Text(maxBody),
  tags: v.pipe(v.array(v.pipe(Text(100), v.nonEmpty())), v.maxLength(50)),
  subject: Subject,
  target: Target,
  quote: v.optional(TextQuote),
  position: v.optional(TextPosition),
  /** The sentence the note was made at. */
  sentence: v.optional(Text(2_000)),
});
export type NoteDraft = v.InferOutput<typeof NoteDraft>;

export const Note = v.strictObject({
  ...NoteDraft.entries,
  id: NoteId,
  created: Instant,
  modified: Instant,
  /** Other articles the reader attached this note to, because they name the same introduced person. */
  alsoAt: v.optional(v.pipe(v.array(Target), v.maxLength(200))),
});
export type Note = v.InferOutput<typeof Note>;

/** Whether two instants are in this order; a note's times may come from different clocks and time zones. */
export const isNewer = (a: string, b: string): boolean => Date.parse(a) > Date.parse(b);

/** What a note is about, in the words a reader would use. */
export function subjectName({ subject, target, quote }: Pick<Note, 'subject' | 'target' | 'quote'>): string {
  if (subject.type === 'entity' || subject.type === 'introduced') return subject.name;
  return subject.type === 'passage' && quote ? `“${quote.exact}”` : target.title || target.url;
}

/** The kind a note is filtered by: those of names, or what else it is about. */
export const noteKind = ({ subject }: Pick<Note, 'subject'>): NoteKind =>
  subject.type === 'entity' ? subject.kind : subject.type === 'introduced' ? 'person' : subject.type;
export type NoteKind = Kind | 'passage' | 'page';

/** What linking learned of one article: small, plain data that the page keeps and sends along with every call. */
import * as v from 'valibot';
import { EntityId } from '../knowledge/entity.ts';

/** No name is longer; what is, is none. UTF-16 units. */
export const nameLength = 200;
const Name = v.pipe(v.string(), v.maxLength(nameLength));

/** Upper bounds, so that a page that never ends costs no more than a long article. */
export const contextLimits = { entities: 400, introduced: 200, shortForms: 600, choices: 200 } as const;

export const IntroducedRecord = v.strictObject({
  key: Name,
  name: Name,
  block: v.number(),
  start: v.number(),
  end: v.number(),
  quote: v.pipe(v.string(), v.maxLength(1000)),
  role: v.pipe(v.string(), v.maxLength(300)),
});
export type IntroducedRecord = v.InferOutput<typeof IntroducedRecord>;

export const Context = v.strictObject({
  /** When the article was published, as far as the page says: YYYY-MM-DD. */
  date: v.optional(v.pipe(v.string(), v.isoDate())),
  /** Host name of its site. */
  host: v.optional(v.pipe(v.string(), v.maxLength(253))),
  /** Blocks linked so far: numbers those of the next call. */
  blocks: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Chosen entities with how often each was linked, latest last. */
  entities: v.pipe(v.array(v.tuple([EntityId, v.number()])), v.maxLength(contextLimits.entities)),
  introduced: v.pipe(v.array(IntroducedRecord), v.maxLength(contextLimits.introduced)),
  /** Folded short form → subject key it follows in this article, one pair a bearer; an empty key: nothing of ours. */
  shortForms: v.pipe(v.array(v.tuple([Name, Name])), v.maxLength(contextLimits.shortForms)),
  /** The reader's "not this one": folded surface → entity id, or null for none. */
  choices: v.pipe(v.array(v.tuple([Name, v.nullable(EntityId)])), v.maxLength(contextLimits.choices)),
});
export type Context = v.InferOutput<typeof Context>;

/** The context of an article of which nothing is linked yet. */
export const emptyContext = (article: Pick<Context, 'date' | 'host'> = {}): Context => ({
  ...article,
  blocks: 0,
  entities: [],
  introduced: [],
  shortForms: [],
  choices: [],
});

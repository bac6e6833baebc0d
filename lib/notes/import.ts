/** Notes from files: our JSON and our JSON-LD, written by anyone. All notes of a file are good, or none is taken. Pure. */
import * as v from 'valibot';
import { jsonLdContext } from './export.ts';
import { Note } from './note.ts';

/** Bytes; also what fits into one message of the browser. */
export const maxFile = 50_000_000;
const maxNotes = 100_000;

/** A file that cannot be imported: one sentence for the reader, who knows which file it was. */
export class ImportError extends Error {}

/** Throws an ImportError that says what is wrong, where, and what to do. */
export function importNotes(text: string): Note[] {
  if (text.length > maxFile) throw new ImportError(tooBig);
  const file = parse(text);
  const items = itemsOf(file);
  if (items.list.length > maxNotes)
    throw new ImportError(
      `The file holds ${items.list.length} notes; Sidelight reads ${maxNotes} at most. Split it, then import the parts.`,
    );
  return items.list.map((item, index) => {
    const where = `note ${index + 1} of ${items.list.length}`;
    return checked(Note, items.annotations ? fromAnnotation(checked(Annotation, item, where)) : item, where);
  });
}

export const tooBig = `The file is larger than ${maxFile / 1_000_000} MB, which no export of notes is. Choose a file that Sidelight exported.`;

const foreign =
  'The file is JSON, but not Sidelight’s notes. Choose a file that Sidelight exported as JSON or JSON-LD.';

function parse(text: string): unknown {
  // Some editors put a byte order mark in front.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') throw new ImportError('The file is empty. Choose a file that Sidelight exported.');
  try {
    return JSON.parse(json);
  } catch {
    throw new ImportError(
      'The file is not JSON, or was cut off. Choose a file that Sidelight exported as JSON or JSON-LD.',
    );
  }
}

interface Items {
  list: unknown[];
  /** They are W3C annotations, not our notes as they are. */
  annotations: boolean;
}

function itemsOf(file: unknown): Items {
  if (!isObject(file)) throw new ImportError(foreign);
  if (typeof file.sidelight === 'number' && file.sidelight > 1)
    throw new ImportError('The file was made by a newer Sidelight. Update Sidelight, then import it again.');
  if (file.sidelight === 1 && Array.isArray(file.notes)) return { list: file.notes, annotations: false };
  const ours = JSON.stringify(file['@context']) === JSON.stringify(jsonLdContext);
  if (ours && file.type === 'AnnotationPage' && Array.isArray(file.items))
    return { list: file.items, annotations: true };
  throw new ImportError(foreign);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checked<S extends v.GenericSchema>(schema: S, value: unknown, where: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  throw new ImportError(
    path
      ? `In ${where}, “${path}” is not as Sidelight writes it (${issue.message}). Mend or remove that note, or export again.`
      : `In the file, ${where} is not a note. Remove it, or export again.`,
  );
}

const Source = v.object({ id: v.string(), 'dcterms:title': v.string(), 'dcterms:publisher': v.string() });
const Resource = v.object({
  source: Source,
  selector: v.optional(
    v.array(
      v.variant('type', [
        v.object({
          type: v.literal('TextQuoteSelector'),
          exact: v.string(),
          prefix: v.string(),
          suffix: v.string(),
        }),
        v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
      ]),
    ),
  ),
});
const Annotation = v.object({
  id: v.pipe(v.string(), v.startsWith('urn:uuid:')),
  created: v.string(),
  modified: v.string(),
  body: v.array(v.object({ purpose: v.picklist(['commenting', 'tagging']), value: v.string() })),
  target: v.union([Resource, v.pipe(v.array(Resource), v.minLength(1))]),
  'sidelight:subject': v.unknown(),
  'sidelight:sentence': v.optional(v.string()),
});

function fromAnnotation(annotation: v.InferOutput<typeof Annotation>): unknown {
  const { id, created, modified, body, target, ...rest } = annotation;
  const [first, ...others] = Array.isArray(target) ? target : [target];
  const quote = first?.selector?.find((selector) => selector.type === 'TextQuoteSelector');
  const position = first?.selector?.find((selector) => selector.type === 'TextPositionSelector');
  const also = Array.isArray(target) ? others.map(({ source }) => targetOf(source)) : undefined;
  return {
    id: id.slice('urn:uuid:'.length),
    created,
    modified,
    body: body
      .filter(({ purpose }) => purpose === 'commenting')
      .map(({ value }) => value)
      .join('\n\n'),
    tags: body.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value),
    subject: rest['sidelight:subject'],
    target: first && targetOf(first.source),
    ...(quote ? { quote: { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix } } : {}),
    ...(position ? { position: { start: position.start, end: position.end } } : {}),
    ...(rest['sidelight:sentence'] === undefined ? {} : { sentence: rest['sidelight:sentence'] }),
    ...(also ? { alsoAt: also } : {}),
  };
}

const targetOf = (source: v.InferOutput<typeof Source>) => ({
  url: source.id,
  title: source['dcterms:title'],
  site: source['dcterms:publisher'],
});

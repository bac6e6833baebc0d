/** Notes as files: Markdown to read, CSV to count, JSON and W3C JSON-LD to keep. Pure. */
import { type Note, subjectName, type Target } from './note.ts';

export const formats = ['md', 'csv', 'json', 'jsonld'] as const;
export type Format = (typeof formats)[number];

export interface NotesFile {
  name: string;
  /** MIME type without charset; the text is always UTF-8. */
  type: string;
  text: string;
}

const types: Record<Format, string> = {
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
};

/** `now`: ISO 8601 instant, for the file's name and its front matter. */
export function exportNotes(notes: readonly Note[], format: Format, now: string): NotesFile {
  const text = { md: toMarkdown, csv: toCsv, json: toJson, jsonld: toJsonLd }[format](notes, now);
  return { name: `sidelight-notes-${now.slice(0, 10)}.${format}`, type: types[format], text };
}

/** Lossless: what import reads back is the same notes. */
export const toJson = (notes: readonly Note[], now: string): string =>
  `${JSON.stringify({ sidelight: 1, exported: now, notes }, null, 2)}\n`;

/** The namespace of what the W3C vocabulary has no word for. */
export const jsonLdContext = ['http://www.w3.org/ns/anno.jsonld', { sidelight: 'urn:x-sidelight:' }] as const;

/** A W3C AnnotationPage. Lossless too: what an annotation cannot say stands under `sidelight:`. */
export function toJsonLd(notes: readonly Note[]): string {
  const page = {
    '@context': jsonLdContext,
    id: 'urn:x-sidelight:notes',
    type: 'AnnotationPage',
    items: notes.map(annotation),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function annotation(note: Note) {
  const selector = [
    ...(note.quote ? [{ type: 'TextQuoteSelector', ...note.quote }] : []),
    ...(note.position ? [{ type: 'TextPositionSelector', ...note.position }] : []),
  ];
  const target = {
    type: 'SpecificResource',
    source: source(note.target),
    ...(selector[0] ? { selector } : {}),
  };
  const also = note.alsoAt?.map((place) => ({ type: 'SpecificResource', source: source(place) }));
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: note.created,
    modified: note.modified,
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note.body },
      ...note.tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    // The first target is the page the note was made on; the others it was attached to.
    target: also ? [target, ...also] : target,
    'sidelight:subject': note.subject,
    ...(note.sentence === undefined ? {} : { 'sidelight:sentence': note.sentence }),
  };
}

const source = ({ url, title, site }: Target) => ({
  id: url,
  type: 'Text',
  'dcterms:title': title,
  'dcterms:publisher': site,
});

const columns = [
  'id',
  'created',
  'modified',
  'about',
  'name',
  'entity',
  'note',
  'tags',
  'quote',
  'sentence',
  'title',
  'site',
  'url',
] as const;

/** RFC 4180 with a byte order mark, without which Excel reads UTF-8 as something else. */
export function toCsv(notes: readonly Note[]): string {
  const rows = notes.map(
    (note): Record<(typeof columns)[number], string> => ({
      id: note.id,
      created: note.created,
      modified: note.modified,
      about: note.subject.type === 'entity' ? note.subject.kind : note.subject.type,
      name: subjectName(note),
      entity: note.subject.type === 'entity' ? note.subject.id : '',
      note: note.body,
      tags: note.tags.join('; '),
      quote: note.quote?.exact ?? '',
      sentence: note.sentence ?? '',
      title: note.target.title,
      site: note.target.site,
      url: note.target.url,
    }),
  );
  const lines = [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
  ];
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe: pages choose their titles and texts. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One file for Obsidian and its like: front matter, a heading an article, a heading a note. */
export function toMarkdown(notes: readonly Note[], now: string): string {
  const tags = [...new Set(notes.flatMap((note) => note.tags.map(hashtag)))].sort();
  const front = [
    '---',
    'title: Sidelight notes',
    `exported: ${now}`,
    `notes: ${notes.length}`,
    `tags: [${tags.map((tag) => JSON.stringify(tag)).join(', ')}]`,
    '---',
  ];
  const articles = new Map<string, Note[]>();
  for (const note of notes) {
    const same = articles.get(note.target.url);
    if (same) same.push(note);
    else articles.set(note.target.url, [note]);
  }
  return `${[front.join('\n'), '# Sidelight notes', ...[...articles.values()].map(article)].join('\n\n')}\n`;
}

function article(notes: Note[]): string {
  const { title, url, site } = notes[0]!.target;
  return [`## [${plain(title || url)}](${destination(url)})`, plain(site), ...notes.map(entry)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function entry(note: Note): string {
  const quote = note.quote && note.subject.type === 'passage' ? note.quote.exact : note.sentence;
  const about = note.subject.type === 'entity' ? note.subject.kind : note.subject.type;
  return [
    `### ${plain(subjectName(note))}`,
    ...(quote ? [`> ${plain(quote)}`] : []),
    ...(note.subject.type === 'introduced' ? [`*${plain(note.subject.introduction)}*`] : []),
    note.body,
    [about, ...note.tags.map((tag) => `#${hashtag(tag)}`), note.created.slice(0, 10)].join(' · '),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Text of a page as one line of plain text: a title must not smuggle a picture that phones home into the vault. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~$!&^=%]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');

const destination = (url: string): string => `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;

/** Obsidian's tags hold letters, digits, `_`, `-` and `/`. */
const hashtag = (tag: string): string => tag.trim().replace(/[^\p{L}\p{N}_/-]+/gu, '-');

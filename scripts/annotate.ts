/** `npm run -s annotate`: the extension's own linking from the command line, for texts, pages and JSON lines. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { type Index, openIndex } from '../lib/knowledge/layout.ts';
import { emptyContext } from '../lib/linking/context.ts';
import { link } from '../lib/linking/link.ts';
import { dayOf } from '../lib/page/date.ts';
import type { ReadDocument } from '../lib/page/read.ts';
import { siteOf } from '../lib/sites.ts';
import { annotateText, printed } from './annotation.ts';
import { loadBase } from './base.ts';
import { isHtml, readHtml, textBlocks } from './documents.ts';

const usage = `usage: npm run -s annotate -- [FILE…|-] [--format text|json|jsonl] [--site HOST]
  FILE      text or HTML; - (or none) is standard input
  --format  text: a readable list; json: documents, blocks and mentions;
            jsonl: standard input is JSON lines {id, text, title?, date?, lang?}, each answered with {id, mentions};
            offsets are those of the text, the title and the date (YYYY or YYYY-MM-DD) are evidence
  --site    the host name of the site that all this stands on, such as news.example: evidence too`;

let failed = false;
/** One line on standard error; the exit code becomes 2, the other inputs are still answered. */
function complain(sentence: string): void {
  process.stderr.write(`sidelight: ${sentence}\n`);
  failed = true;
}

const Line = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  title: v.nullish(v.string()),
  date: v.nullish(v.union([v.string(), v.number()])),
  lang: v.nullish(v.string()),
});

async function main(): Promise<void> {
  const { files, format, host } = readArguments();
  const { index: bytes } = await loadBase();
  const index = openIndex(bytes);
  if (format === 'jsonl') for (const file of files) await answerLines(index, file, host);
  else {
    const documents = [];
    for (const file of files) {
      const document = await annotateFile(index, file, host);
      if (!document) continue;
      if (format === 'text') process.stdout.write(readable(document));
      else documents.push(document);
    }
    if (format === 'json') process.stdout.write(`${JSON.stringify({ documents }, null, 1)}\n`);
  }
  if (failed) process.exitCode = 2;
}

function readArguments(): { files: string[]; format: string; host: string | undefined } {
  const options = {
    format: { type: 'string', default: 'text' },
    site: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.help) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    if (!['text', 'json', 'jsonl'].includes(values.format))
      throw new Error(`--format is text, json or jsonl, not "${values.format}"`);
    const host = values.site === undefined ? undefined : siteOf(values.site);
    if (host === null) throw new Error(`--site is a host name such as news.example, not "${values.site}"`);
    return { files: positionals.length > 0 ? positionals : ['-'], format: values.format, host };
  } catch (error) {
    process.stderr.write(`sidelight: ${(error as Error).message}\n${usage}\n`);
    process.exit(2);
  }
}

async function answerLines(index: Index, file: string, host: string | undefined): Promise<void> {
  const input = file === '-' ? process.stdin : readInput(file);
  if (input === null) return;
  const lines =
    typeof input === 'string'
      ? input.split('\n')
      : createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    if (line.includes('\0')) {
      complain(`${file === '-' ? 'standard input' : file}: this is binary, not JSON lines.`);
      return;
    }
    const at = `${file === '-' ? 'standard input' : file}, line ${number}`;
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      complain(`${at}: this is no JSON; give one {"id", "text"} a line.`);
      continue;
    }
    const document = v.safeParse(Line, json);
    if (!document.success) {
      complain(
        `${at}: ${v.getDotPath(document.issues[0]) ?? 'the line'} is wrong: give {"id": string or number, "text": string}.`,
      );
      continue;
    }
    const { id, text, title, date, lang } = document.output;
    const day = dayOfDate(date ?? '');
    if (date != null && date !== '' && day === undefined)
      complain(
        `${at}: the date ${JSON.stringify(date)} is ignored; give YYYY or YYYY-MM-DD, or leave it out.`,
      );
    const about = { title: title ?? undefined, lang: lang ?? undefined, date: day, host };
    process.stdout.write(`${JSON.stringify({ id, mentions: annotateText(index, text, about) })}\n`);
  }
}

/** The day of a date, of a bare year its middle: linking goes by years. */
function dayOfDate(date: string | number): string | undefined {
  const written = String(date).trim();
  return dayOf(/^\d{4}$/.test(written) ? `${written}-07-01` : written);
}

/** The text of a file or of standard input; null, with a complaint, where it is missing or binary. */
function readInput(file: string): string | null {
  const name = file === '-' ? 'standard input' : file;
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    complain(
      `${name}: ${code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder, name a file' : `cannot be read (${code})`}.`,
    );
    return null;
  }
  try {
    if (bytes.includes(0)) throw new TypeError('binary');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    complain(`${name}: this is binary, not UTF-8 text; convert it first.`);
    return null;
  }
}

async function annotateFile(index: Index, file: string, host: string | undefined) {
  const content = readInput(file);
  if (content === null) return null;
  const { title, article, date, blocks } = isHtml(file, content)
    ? await readHtml(content)
    : readText(content);
  const { mentions } = link(index, blocks, emptyContext({ date, host }));
  return {
    file,
    title,
    article,
    date,
    blocks: blocks.map(({ text }, i) => ({
      text,
      mentions: mentions[i]!.map((mention) => printed(mention, 0, (block) => ({ block, shift: 0 }))),
    })),
  };
}

function readText(text: string): ReadDocument {
  const blocks = textBlocks(text).map(({ block }) => block);
  return { title: blocks[0]?.text.trim() ?? '', article: true, blocks };
}

function readable({
  file,
  title,
  article,
  blocks,
}: NonNullable<Awaited<ReturnType<typeof annotateFile>>>): string {
  const lines = [`${title || file}${article ? '' : '  (not an article)'}`];
  for (const { text, mentions } of blocks) {
    if (mentions.length === 0) continue;
    const short = text.replace(/\s+/gu, ' ').trim();
    lines.push('', `  ${short.length > 90 ? `${short.slice(0, 89)}…` : short}`);
    for (const mention of mentions) {
      const mark = mention.strength === 'sure' ? '●' : '○';
      const what =
        'introduction' in mention
          ? `${mention.person.name} · introduced${mention.introduction.role ? `: ${mention.introduction.role}` : ''}`
          : `${mention.entity?.name} · ${mention.entity?.kind}`;
      lines.push(
        `    ${mark} ${mention.surface.replace(/\s+/gu, ' ')} → ${what}  ${mention.confidence.toFixed(2)}`,
      );
    }
  }
  return `${lines.join('\n')}\n\n`;
}

await main();

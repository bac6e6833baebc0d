/**
 * Reads the expectations beside the sample articles. A block is a paragraph; a mention is `[surface](subject)`: an entity
 * id, `local:KEY` for a person the article introduces, or `?` where both a mention and silence are right.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Mention } from '../../lib/linking/mention.ts';
import { subjectKey } from '../../lib/linking/mention.ts';

export const pagePath = (path: string): string => fileURLToPath(new URL(`../pages/${path}`, import.meta.url));

export interface ExpectedMention {
  block: number;
  start: number;
  end: number;
  subject: string;
}

export interface Expected {
  blocks: string[];
  mentions: ExpectedMention[];
}

/** The expected articles of a page, by route; a page of one article has the route ''. */
export function readExpected(page: string): Map<string, Expected> {
  const articles = new Map<string, Expected>();
  let article: Expected = { blocks: [], mentions: [] };
  for (const paragraph of readFileSync(pagePath(`${page}/expected.md`), 'utf8')
    .trim()
    .split(/\n{2,}/)) {
    if (paragraph.startsWith('# ')) {
      article = { blocks: [], mentions: [] };
      articles.set(paragraph.slice(2), article);
      continue;
    }
    if (articles.size === 0) articles.set('', article);
    let text = '';
    for (const [piece, surface, subject] of paragraph.matchAll(/\[([^\]]+)\]\(([^)]+)\)|[^[]+|\[/g)) {
      if (surface !== undefined && subject !== undefined)
        article.mentions.push({
          block: article.blocks.length,
          start: text.length,
          end: text.length + surface.length,
          subject,
        });
      text += surface ?? piece;
    }
    article.blocks.push(text);
  }
  return articles;
}

/** What a page shows for what it says: soft hyphens out, no-break spaces as spaces. */
export const plain = (text: string): string => text.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ');

export interface Score {
  right: number;
  wrong: string[];
  missed: string[];
}

/** Compares mentions with what is expected: exact span and subject. `blocks` are the texts the mentions' offsets count. */
export function score(expected: Expected, blocks: string[], mentions: Mention[][]): Score {
  const result: Score = { right: 0, wrong: [], missed: [] };
  const found = new Set<ExpectedMention>();
  mentions.forEach((list, block) => {
    for (const mention of list) {
      const start = plain(blocks[block]!.slice(0, mention.start)).length;
      const end = start + plain(mention.surface).length;
      const subject = subjectKey(mention);
      const overlapping = expected.mentions.filter(
        (each) => each.block === block && each.start < end && start < each.end,
      );
      const match = overlapping.find(
        (each) => each.start === start && each.end === end && each.subject === subject,
      );
      if (match) {
        found.add(match);
        result.right++;
      } else if (!overlapping.some((each) => each.subject === '?'))
        result.wrong.push(
          `${mention.surface} → ${subject} in “${blocks[block]!.slice(Math.max(0, mention.start - 30), mention.end + 20)}”`,
        );
    }
  });
  for (const each of expected.mentions)
    if (each.subject !== '?' && !found.has(each))
      result.missed.push(
        `${expected.blocks[each.block]!.slice(each.start, each.end)} → ${each.subject}, block ${each.block}`,
      );
  return result;
}

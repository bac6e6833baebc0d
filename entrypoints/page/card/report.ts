/** A report on a doubtful name: a few lines for the clipboard. Nothing is sent anywhere. */
import type { Mention } from '../../../lib/linking/mention.ts';

export function reportText(mention: Mention, sentence: string, version: string): string {
  const read = mention.entity
    ? `${mention.entity.name} (${mention.entity.id}, ${mention.entity.kind})`
    : `${mention.person.name} (a person introduced by the article: ${mention.introduction.role})`;
  return [
    `Sidelight ${version}`,
    `“${mention.surface}” was read as ${read}; ${mention.strength}, confidence ${mention.confidence.toFixed(2)}.`,
    `Sentence: ${sentence}`,
    '',
  ].join('\n');
}

/** Rejects with one sentence where the browser or the page allows no copying. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Pages without https have no clipboard object, and a page's policy may forbid it: the older way asks neither.
    if (!copyByEvent(text))
      throw new Error('The report could not be copied: this page allows no copying. Try it on another page.');
  }
}

function copyByEvent(text: string): boolean {
  const ended = new AbortController();
  window.addEventListener(
    'copy',
    (event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
    },
    { capture: true, signal: ended.signal },
  );
  try {
    return document.execCommand('copy');
  } finally {
    ended.abort();
  }
}

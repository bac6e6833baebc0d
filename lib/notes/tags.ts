/** Tags as a reader types them: words with commas between. Pure. */

/** At most 50 tags of at most 100 units, each once however it is capitalised; a leading # is habit, not part of it. */
export function parseTags(text: string): string[] {
  const tags = new Map<string, string>();
  for (const part of text.split(/[,;\n]/)) {
    const tag = part.trim().replace(/^#+/, '').trim().slice(0, 100).trim();
    if (tag !== '' && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()].slice(0, 50);
}

export const tagsText = (tags: readonly string[]): string => tags.join(', ');

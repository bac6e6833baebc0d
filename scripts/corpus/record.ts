/** The last run as `docs/corpus.md`: how it was done, and its figures. No text of the pages beyond a few words. */
import type { Report } from './report.ts';
import { plainReport } from './report.ts';

export const recordFile = 'docs/corpus.md';

const method = `# On real pages

Written by \`npm run corpus -- --record\`: the built extension in real browsers on 145 pages of many publishers, which lie
beside the checkout and are no part of it.

- **The pages**: 125 news articles, 18 pages that are none (front pages, shops, video, code, forums), 2 articles of book
  length. They come from a server on this machine and can reach nothing else: style sheets, pictures and scripts of other
  hosts are absent. Each is read twice: its own scripts cut out, and with those on that stand in it.
- **Unchanged**: with its scripts cut out, a page's markup must be the same to the byte before and after it was read. With
  them on, nothing in it may bear our name.
- **Articles read**: the gate asked for the page script, as it should for every article and for nothing else.
- **Marks**: each must stand on text that shows, is neither cut off nor covered, and is no part of navigation or footer;
  and it must be a mention that linking found, in the order of the text.
- **Text found, text too much**: the blocks that the page sent to be linked, against the text that somebody marked out by
  hand; shares of words in passages of three words or more (\`lib/evaluation/extraction.ts\`). The headline, which is read on
  purpose, does not count where that text leaves it out.
`;

export const recordText = (report: Report): string => `${method}\n\`\`\`text\n${plainReport(report)}\`\`\`\n`;

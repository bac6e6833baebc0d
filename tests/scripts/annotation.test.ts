/** What the command line hands to linking besides the text. */
import { expect, it, vi } from 'vitest';
import type { Index } from '../../lib/knowledge/layout.ts';
import { emptyContext } from '../../lib/linking/context.ts';
import { annotateText } from '../../scripts/annotation.ts';

const { link } = vi.hoisted(() => ({
  link: vi.fn((_index, blocks) => ({ mentions: blocks.map(() => []) })),
}));
vi.mock('../../lib/linking/link.ts', () => ({ link }));

it('hands on title, date, site and language', () => {
  annotateText({} as Index, 'In Minsk.', {
    title: 'A vote',
    date: '2020-08-09',
    host: 'news.example',
    lang: 'en',
  });
  expect(link.mock.calls[0]?.slice(1, 3)).toEqual([
    [
      { text: 'A vote', role: 'headline', lang: 'en' },
      { text: 'In Minsk.', lang: 'en' },
    ],
    emptyContext({ date: '2020-08-09', host: 'news.example' }),
  ]);
});

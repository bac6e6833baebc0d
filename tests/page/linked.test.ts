/** What the page sends along when it asks for links: the article's date and site from the first call on. */
import { beforeEach, expect, it, vi } from 'vitest';
import { LinkedText } from '../../entrypoints/page/linked.ts';
import type { Context } from '../../lib/linking/context.ts';
import type { Mention } from '../../lib/linking/mention.ts';
import type { PageBlock } from '../../lib/page/blocks.ts';

const { sent } = vi.hoisted(() => ({ sent: [] as Context[] }));
vi.mock('../../lib/messages.ts', () => ({
  call: async (_name: string, blocks: unknown[], context: Context) => {
    sent.push(context);
    return {
      mentions: blocks.map(() => []),
      context: { ...context, blocks: context.blocks + blocks.length, entities: [['minsk', 1]] },
    };
  },
}));
beforeEach(() => {
  sent.length = 0;
});

const page = (text: string): PageBlock => ({
  block: { text, role: 'text' },
  pieces: [{ node: document.createTextNode(text), from: 0, at: 0, length: text.length }],
  element: document.body,
  section: 0,
});
const georgia: Mention = {
  start: 0,
  end: 7,
  surface: 'Georgia',
  strength: 'sure',
  confidence: 0.9,
  entity: { id: 'georgia', name: 'Georgia', kind: 'place' },
  others: [],
};
const { signal } = new AbortController();
const nothing = { blocks: 0, entities: [], introduced: [], shortForms: [], choices: [] };

it('begins with the date and the site, and keeps what the background learned', async () => {
  const text = new LinkedText(() => ({ date: '2020-08-09', host: 'news.example' }));
  text.take([page('a')], false);
  await text.link(() => {}, signal);
  text.take([page('a'), page('b')], false);
  await text.link(() => {}, signal);
  const first = { ...nothing, date: '2020-08-09', host: 'news.example' };
  expect(sent).toEqual([first, { ...first, blocks: 1, entities: [['minsk', 1]] }]);
});

it('keeps them with the reader’s choices when all is linked again', async () => {
  const days = ['2020-08-09', '2024-01-01'];
  const text = new LinkedText(() => ({ date: days.shift(), host: 'news.example' }));
  text.take([page('Georgia')], false);
  await text.link(() => {}, signal);
  text.choose(georgia, 'georgia-us-state');
  text.relink();
  await text.link(() => {}, signal);
  const choices = [['georgia', 'georgia-us-state']];
  expect(sent[1]).toEqual({ ...nothing, date: '2020-08-09', host: 'news.example', choices });
});

it('asks the page anew at another article', async () => {
  const days = ['2020-08-09', '2024-01-01'];
  const text = new LinkedText(() => ({ date: days.shift(), host: 'news.example' }));
  text.take([page('a')], false);
  await text.link(() => {}, signal);
  text.take([page('b')], true);
  await text.link(() => {}, signal);
  expect(sent.map(({ date, blocks }) => [date, blocks])).toEqual([
    ['2020-08-09', 0],
    ['2024-01-01', 0],
  ]);
});

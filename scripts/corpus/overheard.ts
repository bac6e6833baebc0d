/** What the page script tells the background, overheard by a page of the extension: the blocks as a reader's browser reads them. */
import type { Runtime } from 'webextension-polyfill';
import type { Block } from '../../lib/linking/block.ts';
import type { Context } from '../../lib/linking/context.ts';
import type { Mention } from '../../lib/linking/mention.ts';
import type { TestBrowser } from '../driver/open.ts';
import { until } from '../driver/wait.ts';

/** Milliseconds in which an article is to be read. */
const readingTime = 15_000;

type Told = { call: 'arrived'; tab: number } | { call: 'link'; args: [Block[], Context] };

export interface Overheard {
  /** Forgets all that was heard. */
  clear(): Promise<void>;
  /** Waits up to so many milliseconds for the gate to find an article: the number of its tab, or null. */
  arrived(limit: number): Promise<number | null>;
  /** Waits until the page script of a tab has read its page; rejects with what it answered instead. */
  read(tab: number): Promise<void>;
  /** The blocks that were linked, in the order of the page, and the surfaces of all mentions in them. */
  linked(): Promise<{ blocks: string[]; surfaces: string[] }>;
}

declare global {
  interface Window {
    overheard: Told[];
  }
}

/** Begins to listen, to the top frames of all tabs. */
export async function overhear({ inExtension }: TestBrowser): Promise<Overheard> {
  await inExtension(() => {
    window.overheard = [];
    chrome.runtime.onMessage.addListener(((message: unknown, { tab, frameId }: Runtime.MessageSender) => {
      const { sidelight, args } = message as { sidelight?: string; args: [Block[], Context] };
      if (frameId !== 0 || tab?.id === undefined) return;
      if (sidelight === 'arrived') window.overheard.push({ call: 'arrived', tab: tab.id });
      if (sidelight === 'link') window.overheard.push({ call: 'link', args });
    }) as Runtime.OnMessageListenerNoResponse);
  });
  return {
    clear: () =>
      inExtension(() => {
        window.overheard = [];
      }),
    arrived: (limit) =>
      until(
        'the gate finds an article',
        () => inExtension(() => window.overheard.find((told) => told.call === 'arrived')?.tab),
        limit,
      ).catch(() => null),
    async read(tab) {
      // It answers this call once it has read the page, and none before it was injected.
      const answer = await until(
        'the page script reads the page',
        () =>
          inExtension(
            (tab) =>
              chrome.tabs
                .sendMessage(tab, { sidelight: 'names', args: [] }, { frameId: 0 })
                .catch(() => null) as Promise<{ error?: string } | null>,
            tab,
          ),
        readingTime,
      );
      if (answer.error !== undefined) throw new Error(answer.error);
    },
    linked: () =>
      inExtension(async () => {
        const blocks: string[] = [];
        const surfaces: string[] = [];
        for (const told of window.overheard) {
          if (told.call !== 'link') continue;
          const [texts, context] = told.args;
          // A context without blocks begins the article anew.
          if (context.blocks === 0) blocks.length = surfaces.length = 0;
          blocks.push(...texts.map(({ text }) => text));
          // Linking is a pure function: asked again, it answers as it answered the page.
          const again = { sidelight: 'link', args: told.args };
          const answer = (await chrome.runtime.sendMessage(again)) as {
            value: { mentions: Mention[][] };
          };
          surfaces.push(...answer.value.mentions.flat().map(({ surface }) => surface));
        }
        return { blocks, surfaces };
      }),
  };
}

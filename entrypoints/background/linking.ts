/** The calls on the knowledge base: linking, cards, names. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Base, indexFile, openBase } from '../../lib/knowledge/base.ts';
import { EntityId } from '../../lib/knowledge/entity.ts';
import { Context } from '../../lib/linking/context.ts';
import { link } from '../../lib/linking/link.ts';
import type { ContentCalls, ExtensionCalls, Handlers } from '../../lib/messages.ts';
import { readSettings, saveSettings } from '../../lib/settings.ts';
import { fold } from '../../lib/text/fold.ts';

/** More than the longest page in one call; a page script that asks for more is none of ours. */
const Blocks = v.pipe(
  v.array(
    v.object({
      text: v.pipe(v.string(), v.maxLength(1_000_000)),
      role: v.optional(v.picklist(['headline', 'text', 'caption', 'byline', 'quote', 'list'])),
      lang: v.optional(v.pipe(v.string(), v.maxLength(40))),
    }),
  ),
  v.maxLength(50_000),
);
const Name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const Ids = v.pipe(v.array(EntityId), v.maxLength(10_000));

async function readPackaged(name: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/knowledge/${name}` as never));
  // Chromium hands a blob over whole, twice as fast as it streams an array buffer.
  return new Uint8Array(await (await response.blob()).arrayBuffer());
}

let opening: Promise<Base> | undefined;

/** The base, opened at the first call after the background woke. */
function base(): Promise<Base> {
  opening ??= readPackaged(indexFile)
    .then((bytes) => openBase(bytes, readPackaged))
    .catch((error) => {
      // A failed read is tried again at the next call.
      opening = undefined;
      throw error;
    });
  return opening;
}

export const linkingCalls: Handlers<Pick<ContentCalls, 'link' | 'card' | 'muteName'>> = {
  async link(blocks, context) {
    const { index } = await base();
    const { muted, demonyms } = await readSettings();
    const linked = link(index, v.parse(Blocks, blocks) as typeof blocks, v.parse(Context, context), {
      demonyms,
    });
    if (muted.length === 0) return linked;
    const never = new Set(muted);
    return {
      ...linked,
      mentions: linked.mentions.map((list) => list.filter(({ surface }) => !never.has(fold(surface)))),
    };
  },
  card: async (id) => (await base()).card(v.parse(EntityId, id)),
  async muteName(name) {
    const { muted } = await readSettings();
    await saveSettings({ muted: [...new Set([...muted, fold(v.parse(Name, name))])] });
  },
};

export const linkingExtensionCalls: Handlers<Pick<ExtensionCalls, 'refs'>> = {
  async refs(ids) {
    const { index } = await base();
    return v
      .parse(Ids, ids)
      .map((id) => index.row(id))
      .filter((row) => row >= 0)
      .map((row) => index.ref(row));
  },
};

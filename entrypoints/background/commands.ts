/** Keyboard commands and the context menu: each goes to the page script of the tab it was given in. */
import { browser } from 'wxt/browser';
import { callTab } from '../../lib/messages.ts';
import { annotate } from './sites.ts';

const noteItem = 'note-on-selection';
const annotateItem = 'annotate-page';
const webPages = ['http://*/*', 'https://*/*'];

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: noteItem,
    title: 'Note on this selection',
    contexts: ['selection'],
    documentUrlPatterns: webPages,
  });
  browser.contextMenus.create({
    id: annotateItem,
    title: 'Annotate this page',
    contexts: ['page'],
    documentUrlPatterns: webPages,
  });
}

/** The frame that has the keyboard; the top frame where none says so. */
async function focusedFrame(tabId: number): Promise<number> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => document.hasFocus() && document.activeElement?.tagName !== 'IFRAME',
  });
  return frames.find(({ result }) => result === true)?.frameId ?? 0;
}

/** Runs in the tab a command was given in. Where the page is not being read yet, it is read first. */
async function inTab(tabId: number | undefined, run: (tabId: number) => Promise<unknown>): Promise<void> {
  if (tabId === undefined) return;
  try {
    // A command or a menu item is leave to read the page at hand; a second injection changes nothing.
    await annotate(tabId);
    await run(tabId);
  } catch (error) {
    console.warn('Sidelight cannot read this tab: the browser keeps extensions out of it.', error);
  }
}

export function startCommands(): void {
  browser.runtime.onInstalled.addListener(() => void createMenu());
  browser.commands.onCommand.addListener((command, tab) =>
    inTab(tab?.id, async (tabId) => {
      const frameId = await focusedFrame(tabId);
      if (command === 'note') await callTab(tabId, frameId, 'noteHere');
      else if (command === 'walk-next') await callTab(tabId, frameId, 'walk', 'next');
      else if (command === 'walk-previous') await callTab(tabId, frameId, 'walk', 'previous');
      else if (command === 'walk-open') await callTab(tabId, frameId, 'walk', 'open');
    }),
  );
  browser.contextMenus.onClicked.addListener((info, tab) =>
    inTab(tab?.id, async (tabId) => {
      if (info.menuItemId === noteItem) await callTab(tabId, info.frameId ?? 0, 'noteHere');
    }),
  );
}

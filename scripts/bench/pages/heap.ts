/** What a tab holds in memory, with Sidelight and without. Chromium alone says so of one tab. */
import type { Page } from 'puppeteer-core';
import { pause } from '../../driver/wait.ts';
import type { BenchPage } from './choice.ts';
import type { Tabs } from './tabs.ts';

/** Bytes of scripts, and of the browser's own objects and buffers that they hold. */
async function heapOf(tab: Page): Promise<number> {
  const protocol = await tab.createCDPSession();
  // What is only let go by finalisers goes the second time.
  for (let round = 0; round < 3; round++) await protocol.send('HeapProfiler.collectGarbage');
  const used = await protocol.send('Runtime.getHeapUsage');
  await protocol.detach();
  return used.usedSize + used.embedderHeapUsedSize + used.backingStorageSize;
}

/** Bytes that a tab holds more with Sidelight than without. */
export async function heapWith(tabs: Tabs, page: BenchPage): Promise<number> {
  const sizes: number[] = [];
  for (const on of [false, true]) {
    await tabs.turn(on);
    const tab = await tabs.open(page);
    if (on) await tabs.marked(tab);
    else await pause(700);
    sizes.push(await heapOf(tab));
    await tab.close();
  }
  return sizes[1]! - sizes[0]!;
}

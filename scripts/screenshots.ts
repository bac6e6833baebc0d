/** `npm run screenshots`: the pictures of README.md, taken from the built extension on the sample site. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { root } from './child.ts';
import { keepNote } from './demo.ts';
import { openBrowser } from './driver/open.ts';
import { pause, until } from './driver/wait.ts';

const folder = `${root}docs/screenshots`;
const end = new AbortController();
mkdirSync(folder, { recursive: true });

try {
  const reader = await openBrowser('chromium', end.signal, {
    launch: { viewport: { width: 960, height: 760 } },
  });
  const take = async (page: Page, name: string) => {
    // Fonts and fades are over by then.
    await pause(300);
    await page.screenshot({ path: `${folder}/${name}.png` });
    console.log(`docs/screenshots/${name}.png`);
  };
  const cardOf = async (page: Page, name: string, part: string) => {
    await until(`${name} is marked`, async () =>
      (await reader.marks(page)).some(({ text }) => text === name),
    );
    await reader.restOn(page, name);
    await until(`the card of ${name} says "${part}"`, async () =>
      (await reader.cardText(page))?.includes(part),
    );
  };

  const welcome = await reader.openExtensionPage('options.html#welcome');
  await take(welcome, 'first-run');
  await welcome.close();
  await reader.allowEverywhere();

  const page = await reader.open('belarus-2020/');
  await cardOf(page, 'Revolution of Dignity', 'Ukraine');
  await take(page, 'card');
  await reader.pressInCard(page, 'Close');

  await reader.emulate(page, { dark: true });
  await cardOf(page, 'Tatsiana Lazar', 'nurse');
  await take(page, 'introduced-dark');
  await reader.pressInCard(page, 'Close');
  await reader.emulate(page, {});

  await cardOf(page, 'Roman Bezsmertnyi', 'Wikipedia');
  await keepNote(reader, page, 'Saw three revolutions at home. Compare his interview of 2020.');
  await take(page, 'note');
  await reader.pressInCard(page, 'Close');

  const popup = await reader.openExtensionPage(`popup.html?tab=${await reader.tabId(page)}`);
  await popup.setViewport({ width: 400, height: 560 });
  await popup.waitForSelector('[data-key]');
  await take(popup, 'popup');
} catch (error) {
  console.error(`sidelight: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  end.abort();
}

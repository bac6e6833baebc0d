/** Does what a reader would, without a display: rests on names, opens cards, keeps a note, finds it, exports it. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { root } from './child.ts';
import type { TestBrowser } from './driver/open.ts';
import { pause, until } from './driver/wait.ts';

/** Cards opened in each article, on names spread over it. */
const cardsEach = 3;

/** What a reader met on the way. */
export interface Walk {
  articles: { path: string; marks: string[]; cards: { name: string; text: string }[] }[];
  /** The exported file, in Markdown. */
  exported: string;
}

/**
 * Reads these pages (null: the articles of the sample site). Pictures and files go to `folder`, which must be where
 * downloads land; what is to be told goes to `say`.
 */
export async function demonstrate(
  reader: TestBrowser,
  pages: string[] | null,
  folder: string,
  say: (line: string) => void,
): Promise<Walk> {
  const read: Walk['articles'] = [];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let pictures = 0;
  const picture = async (page: Page, name: string): Promise<string> => {
    const file = `${folder}/${String(++pictures).padStart(2, '0')}-${name}.png` as const;
    // A card that fades in is half transparent.
    await pause(200);
    await page.screenshot({ path: file });
    return file.slice(root.length);
  };

  let noted: Page | null = null;
  for (const path of pages ?? (await articles(reader))) {
    const page = await reader.open(path);
    const all = await until(
      `names are marked in ${page.url()}`,
      async () => {
        const marks = await reader.marks(page);
        return marks.length > 0 && marks;
      },
      15_000,
    );
    const names = [...new Set(all.map(({ text }) => text))];
    say(`\n${await page.title()}`);
    say(`  ${all.length} marks: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}`);
    const cards: Walk['articles'][number]['cards'] = [];
    read.push({ path, marks: all.map(({ text }) => text), cards });
    for (let i = 0; i < Math.min(cardsEach, names.length); i++) {
      const name = names[Math.floor((i * names.length) / cardsEach)] ?? '';
      await reader.restOn(page, name);
      const text = await filledCard(reader, page, name);
      cards.push({ name, text });
      say(`  ${name}: ${text.slice(0, 110)}…`);
      say(`    ${await picture(page, 'card')}`);
      if (!noted) {
        noted = page;
        await keepNote(reader, page, `Kept while reading, on ${name}.`);
        say(`    kept a note: ${await picture(page, 'note')}`);
      }
      await reader.pressInCard(page, 'Close');
      await page.mouse.move(2, 2);
      await until('the card closes', async () => (await reader.cardText(page)) === null);
    }
    if (noted !== page) await page.close();
  }
  if (!noted) throw new Error('There was no article to read.');

  const popup = await reader.openPopup(noted);
  await popup.waitForSelector('[data-key]');
  say(`\nThe popup, this page: ${await picture(popup, 'popup')}`);
  await popup.click('#tab-notes');
  await popup.waitForFunction(() => document.body.textContent?.includes('Kept while reading'));
  say(`The popup, notes: ${await picture(popup, 'popup')}`);
  await popup.click('[aria-controls="exports"]');
  await popup.click('[data-export="md"]');
  const file = await until('the export is saved', () =>
    readdirSync(folder).find((name) => name.endsWith('.md')),
  );
  const text = await until('the export is written', () => readFileSync(`${folder}/${file}`, 'utf8'));
  say(`Exported: ${folder.slice(root.length)}/${file}\n${text.trim().replace(/^/gm, '  ')}`);
  const sent = await reader.extensionRequests();
  say(`\nRequests that left the extension: ${sent.length}`);
  for (const { url, from } of sent) say(`  ${url} from ${from}`);
  say(`All pictures and files: ${folder.slice(root.length)}/`);
  return { articles: read, exported: text };
}

/** Waits for the open card to have its text, which the background gives a moment after it opens. */
async function filledCard(reader: TestBrowser, page: Page, name: string): Promise<string> {
  let before: string | null = null;
  return until(`the card of ${name} opens`, async () => {
    const now = await reader.cardText(page);
    const settled = now === before ? now : null;
    before = now;
    await pause(100);
    return settled;
  });
}

/** The articles that the front page of the sample site leads to. */
async function articles(reader: TestBrowser): Promise<string[]> {
  const page = await reader.open('');
  const found = await page.$$eval('main a[href]', (links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  await page.close();
  return [...new Set(found)];
}

/** Adds a note to the open card with mouse and keyboard; resolves when the frame lists it. */
export async function keepNote(reader: TestBrowser, page: Page, text: string): Promise<void> {
  await reader.pressInCard(page, 'Add a note');
  await until('the note can be typed', async () =>
    (await reader.accessibleNodes(page)).some(({ role, name }) => role === 'button' && name === 'Save note'),
  );
  await page.keyboard.type(text);
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await until('the note is kept', async () =>
    (await reader.accessibleNodes(page)).some(({ role, name }) => role === 'list' && name === 'Your notes'),
  );
}

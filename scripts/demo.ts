/** Does what a reader would, without a display: rests on names, opens cards, keeps a note, finds it, exports it. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { root } from './child.ts';
import type { TestBrowser } from './driver/open.ts';
import { until } from './driver/wait.ts';

/** Cards opened in each article. */
const cardsEach = 3;

/** Reads these pages (null: the articles of the sample site). Pictures and files go to `folder`; the rest is printed. */
export async function demonstrate(
  reader: TestBrowser,
  pages: string[] | null,
  folder: string,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let pictures = 0;
  const picture = async (page: Page, name: string): Promise<string> => {
    const file = `${folder}/${String(++pictures).padStart(2, '0')}-${name}.png` as const;
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
    console.log(`\n${await page.title()}`);
    console.log(`  ${all.length} marks: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}`);
    for (const name of names.slice(0, cardsEach)) {
      await reader.restOn(page, name);
      const card = await until(`the card of ${name} opens`, () => reader.cardText(page));
      await until(
        `the card of ${name} is filled`,
        async () => (await reader.cardText(page)) !== card || card.length > 60,
      );
      console.log(`  ${name}: ${((await reader.cardText(page)) ?? '').slice(0, 110)}…`);
      console.log(`    ${await picture(page, 'card')}`);
      if (!noted) {
        noted = page;
        await keepNote(reader, page, `Kept while reading, on ${name}.`);
        console.log(`    kept a note: ${await picture(page, 'note')}`);
      }
      await reader.pressInCard(page, 'Close');
      await page.mouse.move(2, 2);
      await until('the card closes', async () => (await reader.cardText(page)) === null);
    }
  }
  if (!noted) throw new Error('There was no article to read.');

  const popup = await reader.openPopup(noted);
  await popup.waitForSelector('[data-key]');
  console.log(`\nThe popup, this page: ${await picture(popup, 'popup')}`);
  await popup.click('#tab-notes');
  await popup.waitForFunction(() => document.body.textContent?.includes('Kept while reading'));
  console.log(`The popup, notes: ${await picture(popup, 'popup')}`);
  await popup.click('[aria-controls="exports"]');
  await popup.click('[data-export="md"]');
  const file = await until('the export is saved', () =>
    readdirSync(folder).find((name) => name.endsWith('.md')),
  );
  const text = await until('the export is written', () => readFileSync(`${folder}/${file}`, 'utf8'));
  console.log(`Exported: ${folder.slice(root.length)}/${file}\n${text.trim().replace(/^/gm, '  ')}`);
  const sent = await reader.extensionRequests();
  console.log(`\nRequests that left the extension: ${sent.length}`);
  for (const { url, from } of sent) console.log(`  ${url} from ${from}`);
  console.log(`All pictures and files: ${folder.slice(root.length)}/`);
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

async function keepNote(reader: TestBrowser, page: Page, text: string): Promise<void> {
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

/** The card of the built extension, with what Sidelight knows: by mouse and by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowsers, until } from './harness.ts';

describeBrowsers('the card of a known name', (get) => {
  let page: Page;
  const card = () =>
    get()
      .inCard(page, (root) => root.querySelector<HTMLElement>('.card')?.innerText.replace(/\s+/g, ' ') ?? '')
      .catch(() => '');
  const shows = (part: string) =>
    until(`the card shows “${part}”`, async () => (await card()).includes(part));
  const says = (part: string) =>
    until(`“${part}” is announced`, () =>
      get().inCard(
        page,
        (root, part) => root.querySelector('[role=status]')?.textContent?.includes(part),
        part,
      ),
    );

  beforeAll(async () => {
    await get().allowEverywhere();
    page = await get().open('belarus-2020/');
    await until('names are marked', async () => (await get().marks(page)).length > 5);
  });
  afterAll(() => page.close());

  it('rests, reads, and finds Wikipedia one press away', async () => {
    await get().restOn(page, 'Minsk');
    await shows('City in Belarus');
    await shows('Мінск');
    await shows('As of');
    const links = await get().inCard(page, (root) =>
      [...root.querySelectorAll('a')].map(({ href, target, rel }) => ({ href, target, rel })),
    );
    expect(links).toEqual([
      { href: 'https://en.wikipedia.org/wiki/Minsk', target: '_blank', rel: 'noopener noreferrer' },
    ]);
    await get().screenshots(page, 'article-card');
    await page.keyboard.press('Escape');
    await until('the card has gone', async () => (await card()) === '');
  });

  it('meets a person whom only the article knows, quotes it, and goes there', async () => {
    await get().restOn(page, 'Tatsiana Lazar');
    await shows('Person, from this article');
    await shows('a nurse at the emergency hospital');
    await get().screenshots(page, 'article-introduced');
    await page.keyboard.press('Escape');
    await until('the card has gone', async () => (await card()) === '');
  });

  it('the command of the keyboard opens the card of the first name in sight, and the keys go on', async () => {
    const tab = await get().tabId(page);
    await get().inExtension(
      (tab) => chrome.tabs.sendMessage(tab, { sidelight: 'walk', args: ['open'] }, { frameId: 0 }),
      tab,
    );
    await until('a card', card);
    await says('Tab goes into the card');
    const first = await card();
    await page.keyboard.press('n');
    await until('another card', async () => ![first, ''].includes(await card()));
    await page.keyboard.press('Escape');
    await until('the card has gone', async () => (await card()) === '');
    await page.keyboard.press('Escape');
    await says('Left the names.');
  });
});

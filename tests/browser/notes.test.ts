/** A note from the card to the store, in real browsers: by mouse, by key, through a dead background, past a listening page. */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { allNotes, ask, noNotes } from './ask.ts';
import { violations } from './axe.ts';
import { describeBrowsers, pause, until } from './harness.ts';

describeBrowsers('notes', (get) => {
  let page: Page;
  beforeAll(() => get().allowEverywhere());
  afterEach(async () => {
    await page.close();
    await noNotes(get());
  });

  const openArticle = async (path = 'belarus-2020/') => {
    page = await get().open(path);
    await page.setViewport({ width: 1000, height: 800 });
    await until('names are marked', async () => (await get().marks(page)).length > 0);
  };
  /** Rests on a name and presses the card's button for notes; resolves to the note frame once it shows its form. */
  const openFrame = async (name: string, saying = ''): Promise<Frame> => {
    await get().restOn(page, name);
    // What the background adds to the card moves its button: press it when all is there.
    await until(`the card says “${saying}”`, async () => (await get().cardText(page))?.includes(saying));
    const at = await until('the card offers notes', () =>
      get().inCard(page, (root) => {
        const button = root.querySelector('.notes button');
        button?.scrollIntoView({ block: 'nearest' });
        const place = button?.getBoundingClientRect();
        return place && { x: place.x + place.width / 2, y: place.y + place.height / 2 };
      }),
    );
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await page.mouse.click(at.x, at.y);
    return frameOf(page);
  };
  const frameOf = (page: Page): Promise<Frame> =>
    until('the note frame shows its form', async () => {
      for (const frame of page.frames().slice(1)) {
        const ready = await frame.evaluate(
          () => location.pathname === '/note-frame.html' && document.querySelector('textarea') !== null,
        );
        if (ready) return frame;
      }
      return null;
    });
  /** Clicks with the real mouse on something in the note frame. */
  const click = async (frame: Frame, selector: string) => {
    const at = async () => {
      const inside = await frame.evaluate((selector) => {
        const element = document.querySelector(selector);
        element?.scrollIntoView({ block: 'nearest' });
        const place = element?.getBoundingClientRect();
        return place ? { x: place.x + place.width / 2, y: place.y + place.height / 2 } : null;
      }, selector);
      if (!inside) throw new Error(`The note frame has no ${selector}.`);
      const outer = await get().inCard(
        page,
        (root, inside) => {
          const frame = root.querySelector('iframe')!;
          const card = frame.closest('.card')!.getBoundingClientRect();
          const { y } = frame.getBoundingClientRect();
          // Only what the card shows can be clicked.
          if (y + inside.y > card.bottom - 60) frame.scrollIntoView({ block: 'end' });
          if (y + inside.y < card.top + 60) frame.scrollIntoView({ block: 'start' });
          return { x: frame.getBoundingClientRect().x, y: frame.getBoundingClientRect().y };
        },
        inside,
      );
      return { x: outer.x + inside.x, y: outer.y + inside.y };
    };
    // The card makes room for the frame while it grows: wait until it stands still.
    let last = await at();
    const point = await until(`${selector} stands still`, async () => {
      await pause(100);
      const now = await at();
      const still = now.x === last.x && now.y === last.y;
      last = now;
      return still && now;
    });
    await page.mouse.click(point.x, point.y);
  };
  const text = (frame: Frame) => frame.evaluate(() => document.body.innerText);
  const saveByKey = async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
  };

  it('is written by mouse, and is there after the background died', async () => {
    await openArticle();
    const frame = await openFrame('Tatsiana Lazar');
    await click(frame, 'textarea');
    await page.keyboard.type('Counted the wounded.');
    await get().killBackground();
    await click(frame, '[type=submit]');
    await until('the frame lists it', async () => (await text(frame)).includes('Counted the wounded.'));
    await get().killBackground();
    expect(await allNotes(get())).toMatchObject([
      {
        body: 'Counted the wounded.',
        subject: { type: 'introduced', name: 'Tatsiana Lazar' },
        target: { url: `${get().site}belarus-2020/` },
      },
    ]);
  });

  it('is written by key, with tags, changed and deleted and brought back', async () => {
    await openArticle();
    const frame = await openFrame('Minsk');
    await until('the text field has the focus', () =>
      frame.evaluate(() => document.activeElement?.localName === 'textarea' && document.hasFocus()),
    );
    await page.keyboard.type('Capital.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('city, #belarus');
    await saveByKey();
    await until('it is kept', async () => (await allNotes(get())).length === 1);
    expect(await allNotes(get())).toMatchObject([
      {
        body: 'Capital.',
        tags: ['city', 'belarus'],
        subject: { type: 'entity', id: 'minsk', name: 'Minsk' },
      },
    ]);
    await until('the form is empty again', () =>
      frame.evaluate(() => document.querySelector('textarea')?.value === ''),
    );
    expect(await violations(frame)).toEqual([]);
    await get().screenshots(page, 'note-frame');

    await click(frame, '[aria-label^="Edit"]');
    await page.keyboard.press('End');
    await page.keyboard.type(' And largest city.');
    await saveByKey();
    await until(
      'it is changed',
      async () => (await allNotes(get()))[0]?.body === 'Capital. And largest city.',
    );

    await until('it is shown', async () => (await text(frame)).includes('And largest city.'));
    await click(frame, '[aria-label^="Delete"]');
    await until('it is gone', async () => (await allNotes(get())).length === 0);
    await click(frame, '.undo button');
    await until('it is back', async () => (await allNotes(get())).length === 1);
  });

  it('is counted anew in an open card when it changes elsewhere, and its frame leaves the name in sight', async () => {
    await openArticle();
    const frame = await openFrame('Minsk');
    const name = () =>
      get().inCard(page, (root) => {
        const { top, bottom } = root.querySelector('#name')!.getBoundingClientRect();
        const card = root.querySelector('.card')!.getBoundingClientRect();
        return top >= card.top && bottom <= card.bottom;
      });
    await until('the text field has the focus', () =>
      frame.evaluate(() => document.activeElement?.localName === 'textarea' && document.hasFocus()),
    );
    await page.keyboard.type('Capital. '.repeat(30));
    await saveByKey();
    await until('it is kept', async () => (await text(frame)).includes('Edit'));
    expect(await name()).toBe(true);
    await page.keyboard.press('Escape');
    const says = (words: string) =>
      until(`the card says “${words}”`, () =>
        get().inCard(page, (root, words) => root.querySelector('.notes')?.textContent === words, words),
      );
    await says('1 note: read or add');
    const [note] = await allNotes(get());
    await ask(get(), 'deleteNote', note?.id);
    await says('Add a note');
  });

  it('that was typed and not saved is there when the card is opened again', async () => {
    await openArticle();
    await openFrame('Minsk');
    await page.keyboard.type('Half a thought');
    await page.keyboard.press('Escape');
    await until('the card has closed', () =>
      get()
        .inCard(page, (root) => root.querySelector('iframe') === null)
        .catch(() => true),
    );
    await get().killBackground();
    await page.mouse.move(5, 5);
    const frame = await openFrame('Minsk');
    expect(await frame.evaluate(() => document.querySelector('textarea')?.value)).toBe('Half a thought');
    await saveByKey();
    await until('it is kept', async () => (await allNotes(get())).length === 1);
  });

  it('is heard by no page', async () => {
    await openArticle();
    await page.evaluate(() => {
      const heard: string[] = [];
      (window as unknown as { heard: string[] }).heard = heard;
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'message', 'paste'])
        window.addEventListener(
          type,
          (event) => {
            const { key, data } = event as KeyboardEvent & InputEvent;
            heard.push(
              `${type} ${key ?? ''} ${typeof data === 'string' ? data : JSON.stringify(data ?? '')}`,
            );
          },
          true,
        );
    });
    await openFrame('Minsk');
    await page.keyboard.type('qxz secret');
    await saveByKey();
    await until('it is kept', async () => (await allNotes(get())).length === 1);
    const told = await page.evaluate(() => ({
      heard: (window as unknown as { heard: string[] }).heard,
      entries: performance.getEntries().map(({ name }) => name),
      html: document.documentElement.outerHTML,
    }));
    expect(told.heard).toEqual([]);
    expect(told.entries.filter((name) => name.includes('note-frame'))).toEqual([]);
    expect(told.html).not.toMatch(/qxz|secret|note-frame/);
  });

  it('frames that a page makes itself are empty, and a token works in one frame alone', async () => {
    await openArticle();
    const frame = await openFrame('Minsk');
    const src = await get().inCard(page, (root) => root.querySelector('iframe')?.src ?? '');
    await page.evaluate((src) => {
      for (const address of [src, src.replace(/#.*/, ''), src.replace(/#.*/, '#guessed')]) {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
      }
    }, src);
    const foreign = await until('the frames have loaded', async () => {
      const others = page
        .frames()
        .slice(1)
        .filter((other) => other !== frame);
      const texts = await Promise.all(others.map((other) => other.evaluate(() => document.body.innerText)));
      return texts.filter((text) => text.includes('no longer valid')).length === 2 && texts;
    });
    expect(foreign.filter((text) => text === '')).toHaveLength(1);
    expect(foreign.some((text) => text.includes('Minsk'))).toBe(false);
    expect(await text(frame)).toContain('Note on Minsk');
  });

  it('on an introduced person is offered in another article, and shown there on the reader’s word', async () => {
    await ask(get(), 'saveNote', {
      body: 'Met her in Kyiv.',
      tags: [],
      subject: {
        type: 'introduced',
        key: 'tatsiana lazar',
        name: 'Tatsiana Lazar',
        introduction: 'a nurse in Minsk',
      },
      target: { url: 'https://other.example/story', title: 'Another story', site: 'other.example' },
    });
    await openArticle();
    const frame = await openFrame('Tatsiana Lazar', 'You have a note on a person of this name');
    expect(await text(frame)).toContain('You have a note on a person of this name: other.example');
    expect(await text(frame)).not.toContain('Met her in Kyiv.');
    await click(frame, '[data-offered] button');
    await until('the note is shown', async () => (await text(frame)).includes('Met her in Kyiv.'));
    expect(await text(frame)).not.toContain('on a person of this name');
    expect(await allNotes(get())).toMatchObject([{ alsoAt: [{ url: `${get().site}belarus-2020/` }] }]);
  });
});

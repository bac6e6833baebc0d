import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import type { CardActions, CardView } from '../../../components/card/view.ts';
import type { EntityCard } from '../../../lib/knowledge/base.ts';

const minsk: EntityCard = {
  entity: {
    id: 'minsk',
    name: 'Minsk',
    kind: 'place',
    type: 'city',
    wikipedia: 'Minsk & its ring/road?',
    native: { be: 'Мінск', he: 'מינסק' },
    country: 'belarus',
    related: ['csto'],
    summary: 'Capital of Belarus.',
    asOf: '2024-01',
  },
  source: 'authored',
  refs: {
    belarus: { id: 'belarus', name: 'Belarus', kind: 'place' },
    csto: { id: 'csto', name: 'CSTO', kind: 'organisation' },
  },
};
/** Not in the document: a frame in it would be loaded. */
const root = document.createElement('div');
const ref = { id: 'minsk', name: 'Minsk', kind: 'place' } as const;
const other = { id: 'minsk-region', name: 'Minsk Region', kind: 'place' } as const;

const view = (more: Partial<CardView> = {}): CardView => ({
  content: { type: 'entity', ref, card: minsk },
  surface: 'Miensk',
  likely: false,
  others: [],
  candidate: false,
  back: null,
  notes: { count: 0, offered: [], frame: null },
  pinned: false,
  doubting: false,
  walking: false,
  message: null,
  locale: 'en-GB',
  nameLanguages: 'all',
  ...more,
});

const hostile = '<img src=x onerror=alert(1)><b>bold</b>';
const introduced = (more: object = {}): Partial<CardView> => ({
  content: {
    type: 'introduced',
    name: 'Roman Bezsmertnyi',
    role: 'former ambassador',
    quote: 'Roman Bezsmertnyi, former ambassador, believes it.',
    lang: 'uk',
    dir: 'ltr',
    ...more,
  },
});

function show(more: Partial<CardView> = {}) {
  const called = vi.fn();
  const action =
    (name: string) =>
    (...args: unknown[]) =>
      called(name, ...args.filter((arg) => !(arg instanceof Event)));
  const actions = Object.fromEntries(
    [
      'open',
      'back',
      'pin',
      'close',
      'openNotes',
      'doubt',
      'choose',
      'mute',
      'report',
      'revealIntroduction',
    ].map((name) => [name, action(name)]),
  ) as unknown as CardActions;
  render(<Card view={view(more)} actions={actions} />, root);
  const press = (label: string) => {
    const button = [...root.querySelectorAll<HTMLElement>('button, [role=button]')].find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent) === label,
    );
    if (!button) throw new Error(`No button ${label} in the card.`);
    button.click();
  };
  return { called, press, text: () => root.textContent ?? '' };
}
const one = (selector: string) => root.querySelector(selector);

afterEach(() => render(null, root));

describe('an entity', () => {
  test('is a dialog named by the entity and described by its summary', () => {
    show();
    const dialog = one('[role=dialog]');
    const named = dialog?.getAttribute('aria-labelledby');
    const described = dialog?.getAttribute('aria-describedby');
    expect(one(`#${named}`)?.textContent).toBe('Minsk');
    expect(one(`#${described}`)?.textContent).toBe('Capital of Belarus.');
    expect(dialog?.hasAttribute('aria-modal')).toBe(false);
  });
  test('shows kind, role, facts and date of knowledge', () => {
    const { text } = show();
    for (const part of ['place', 'City in Belarus', 'Country', 'As of January 2024'])
      expect(text()).toContain(part);
  });
  test('marks each native name with its language and direction', () => {
    show();
    expect([...root.querySelectorAll('bdi')].map((bdi) => [bdi.lang, bdi.dir, bdi.textContent])).toEqual([
      ['be', 'ltr', 'Мінск'],
      ['he', 'rtl', 'מינסק'],
    ]);
  });
  test('links to Wikipedia without telling it where from', () => {
    show();
    const link = one('a') as HTMLAnchorElement;
    expect(link.getAttribute('href')).toBe('https://en.wikipedia.org/wiki/Minsk_%26_its_ring%2Froad%3F');
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });
  test.each([
    ['CSTO', 'open', minsk.refs.csto],
    ['Belarus', 'open', minsk.refs.belarus],
    ['Keep this card open', 'pin'],
    ['Close', 'close'],
    ['Add a note', 'openNotes'],
    ['Not right?', 'doubt'],
  ])('%s', (label, ...call) => {
    const { press, called } = show();
    press(label);
    expect(called.mock.calls).toEqual([call]);
  });
  test('says quietly that it is only probable', () => {
    expect(show({ likely: true }).text()).toContain('place, probably');
    expect(show().text()).not.toContain('probably');
  });
  test('while it is fetched, name and kind are there', () => {
    const { text } = show({ content: { type: 'entity', ref, card: null } });
    expect(text()).toContain('Minsk');
    expect(one('.waiting')).not.toBeNull();
  });
  test('an error takes the place of what could not be fetched', () => {
    const message = { text: 'It is not there. Reload the page.', bad: true };
    const { text } = show({ content: { type: 'entity', ref, card: null }, message });
    expect(text()).toContain(message.text);
    expect(one('.waiting')).toBeNull();
  });
  test('the pin tells its state', () => {
    show({ pinned: true });
    expect(one('[aria-label="Keep this card open"]')?.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('other readings', () => {
  test('could also be', () => {
    const { press, called, text } = show({ others: [other] });
    expect(text()).toContain('Could also be Minsk Region (place)');
    press('Minsk Region');
    expect(called).toHaveBeenCalledWith('open', other);
  });
  test.each(['Enter', ' '])('one opens by the key “%s”', (key) => {
    const { called } = show({ others: [other] });
    const word = [...root.querySelectorAll<HTMLElement>('[role=button]')].find(
      (word) => word.textContent === 'Minsk Region',
    );
    expect(word?.tabIndex).toBe(0);
    const event = new KeyboardEvent('keydown', { key, cancelable: true });
    word?.dispatchEvent(event);
    expect(called).toHaveBeenCalledWith('open', other);
    expect(event.defaultPrevented).toBe(true);
  });
  test('one that is looked at can be chosen, and left again', () => {
    const { press, called } = show({ candidate: true, back: 'Minsk' });
    press('This is the one');
    press('Back to Minsk');
    expect(called.mock.calls).toEqual([['choose', 'minsk'], ['back']]);
  });
  test('not right: another, none, never, a report', () => {
    const { press, called, text } = show({ doubting: true, others: [other] });
    expect(text()).toContain('“Miensk” in this article is');
    expect(one('[aria-expanded=true]')?.getAttribute('aria-controls')).toBe(one('.doubt')?.id);
    for (const label of ['Minsk Region', 'none of these', 'Never mark “Miensk”', 'Copy a report'])
      press(label);
    expect(called.mock.calls).toEqual([['choose', 'minsk-region'], ['choose', null], ['mute'], ['report']]);
  });
});

describe('a person the article introduces', () => {
  test('is quoted, with the language of the article', () => {
    const { press, called, text } = show(introduced());
    expect(one('blockquote')?.textContent).toBe('Roman Bezsmertnyi, former ambassador, believes it.');
    for (const selector of ['h2', '.role', 'blockquote'])
      expect(one(selector)?.getAttribute('lang')).toBe('uk');
    expect(text()).toContain('person, from this article');
    press('Show this in the article');
    expect(called).toHaveBeenCalledWith('revealIntroduction');
  });
  test('whatever the page wrote is text', () => {
    const { text } = show(introduced({ name: hostile, role: hostile, quote: hostile }));
    expect(root.querySelectorAll('img, b')).toHaveLength(0);
    expect(text().split(hostile)).toHaveLength(4);
  });
});

describe('notes', () => {
  test.each([
    [0, 'Add a note'],
    [1, '1 note: read or add'],
    [3, '3 notes: read or add'],
    [null, 'Add a note'],
  ])('%s', (count, label) => {
    const { press, called } = show({ notes: { count, offered: [], frame: null } });
    press(label);
    expect(called).toHaveBeenCalledWith('openNotes');
  });
  test('a note on a person of this name is offered', () => {
    const offered = [
      { site: 'gazette.example', created: '2026-03-04T10:00:00Z', introduction: 'Jane, a diplomat' },
    ];
    expect(show({ notes: { count: 0, offered, frame: null } }).text()).toContain(
      'You have a note on a person of this name, from gazette.example, 4 March 2026: Jane, a diplomat',
    );
  });
  test('the name stays where it is while the rest scrolls', () => {
    show({ notes: { count: 0, offered: [], frame: { src: 'about:blank', height: 900 } } });
    expect(one('.scroll iframe')).not.toBeNull();
    expect(one('#name')).not.toBeNull();
    expect(one('.scroll #name')).toBeNull();
  });
  test('the frame has a title and the height it asked for', () => {
    show({ notes: { count: 0, offered: [], frame: { src: 'about:blank', height: 212 } } });
    const frame = one('iframe') as HTMLIFrameElement;
    expect([frame.title, frame.style.height]).toEqual(['Notes', '212px']);
  });
  test('a note that belongs to no name stands alone', () => {
    const { text } = show({ content: { type: 'note', title: 'On this passage' } });
    expect(text()).toContain('On this passage');
    expect(text()).not.toContain('Not right?');
  });
});

test('during the walk its keys are shown, to the eye alone', () => {
  show({ walking: true });
  expect(one('.keys')?.getAttribute('aria-hidden')).toBe('true');
  expect(one('.keys')?.textContent).toContain('n next');
});

/** The card's test extension, in the page: real cards over a reading that knows a few names by their spelling. */
import { startCards } from '../../../entrypoints/page/cards.ts';
import type { Reading, Spot } from '../../../entrypoints/page/reading.ts';
import { answerCalls, type TabCalls } from '../../../lib/messages.ts';
import type { NoteDraft } from '../../../lib/notes/note.ts';
import { parseSettings } from '../../../lib/settings.ts';
import { mentions } from './known.ts';

interface Found extends Spot {
  readonly range: Range;
}

function findNames(): Found[] {
  const pattern = new RegExp(mentions.map(({ surface }) => surface).join('|'), 'g');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Found[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest('script, style, textarea, [contenteditable]')) continue;
    for (const match of text.data.matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      const mention = mentions.find(({ surface }) => surface === match[0]);
      if (mention) found.push({ mention, marked: true, range });
    }
  }
  return found;
}

const signal = new AbortController().signal;
let spots = findNames();
const changes = new Set<() => void>();
const marks = new Highlight(...spots.map(({ range }) => range));
const rested = new Highlight();
rested.priority = 1;
CSS.highlights.set('sidelight-strong', marks);
CSS.highlights.set('sidelight-rested', rested);
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  ::highlight(sidelight-strong) { text-decoration: underline dotted; }
  ::highlight(sidelight-rested) { text-decoration: underline solid 2px #b45309; }`);
document.adoptedStyleSheets = [sheet];

/** What the reading was asked, for the tests to see; no test page looks there but them. */
const asked = (what: string) => document.dispatchEvent(new CustomEvent('reading-asked', { detail: what }));
const rangeOf = (spot: Spot) => (spot as Found).range;

const draft = (spot: Spot): NoteDraft => ({
  body: '',
  tags: [],
  subject: spot.mention.entity
    ? { type: 'entity', ...pick(spot.mention.entity) }
    : {
        type: 'introduced',
        key: spot.mention.person.key,
        name: spot.mention.person.name,
        introduction: spot.mention.introduction.quote,
      },
  target: { url: location.href, title: document.title, site: location.host },
});
const pick = ({
  id,
  name,
  kind,
}: {
  id: string;
  name: string;
  kind: 'person' | 'place' | 'organisation' | 'event';
}) => ({
  id,
  name,
  kind,
});

const reading: Reading = {
  // Short delays, so that the tests are short; those of the delays themselves ask for the usual ones.
  settings: parseSettings(location.search === '?usual' ? {} : { openDelay: 150, closeDelay: 120 }),
  spots: () => spots,
  at: (x, y) =>
    spots.find(({ range }) =>
      [...range.getClientRects()].some(
        (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
      ),
    ) ?? null,
  rects: (spot) => (rangeOf(spot).startContainer.isConnected ? [...rangeOf(spot).getClientRects()] : []),
  surroundings(spot) {
    const element = rangeOf(spot).startContainer.parentElement ?? document.body;
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    return { dir: getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr', lang };
  },
  highlight(spot) {
    rested.clear();
    if (spot) rested.add(rangeOf(spot));
  },
  reveal(spot) {
    rangeOf(spot).startContainer.parentElement?.scrollIntoView({ block: 'center' });
  },
  flash: (spot) => asked(`flash ${spot.mention.surface}`),
  revealIntroduction(spot) {
    asked(`revealIntroduction ${spot.mention.surface}`);
    return true;
  },
  sentence: (spot) => rangeOf(spot).startContainer.textContent ?? '',
  async choose(spot, entity) {
    asked(`choose ${spot.mention.surface} ${entity}`);
    if (entity === null) spots = spots.filter((other) => other !== spot);
    for (const changed of changes) changed();
  },
  draft,
  draftHere: () => ({ draft: draft(spots[0]!), near: document.body.getBoundingClientRect() }),
  onChange: (changed) => changes.add(changed),
};

const cards = startCards(reading, signal);
answerCalls<Pick<TabCalls, 'walk' | 'noteHere' | 'noteFrame'>>({
  walk: (step) => cards.walk(step),
  noteHere: () =>
    cards.openNote(
      { ...draft(spots[0]!), subject: { type: 'page' } },
      document.querySelector('h1')!.getBoundingClientRect(),
    ),
  noteFrame: (event) => cards.noteFrame(event),
});
// Commands of the keyboard cannot be pressed by a driver: the test page stands in for the background here.
document.addEventListener('test-walk', (event) => cards.walk((event as CustomEvent).detail));
document.addEventListener('test-note', () =>
  cards.openNote(
    { ...draft(spots[0]!), subject: { type: 'page' } },
    document.querySelector('h1')!.getBoundingClientRect(),
  ),
);

/** Cards in a plain page of the extension: what checks that cannot enter a closed root look at. */
import { render } from 'preact';
import { Card } from '../../../components/card/Card.tsx';
import styles from '../../../components/card/card.css?inline';
import type { CardActions, CardView } from '../../../components/card/view.ts';
import { WalkBar } from '../../../components/card/WalkBar.tsx';
import tokens from '../../../components/tokens.css?inline';
import { cardOf, mentions } from './known.ts';

const nothing = () => {};
const actions: CardActions = {
  open: nothing,
  back: nothing,
  pin: nothing,
  close: nothing,
  openNotes: nothing,
  doubt: nothing,
  choose: nothing,
  mute: nothing,
  report: nothing,
  revealIntroduction: nothing,
};

const plain: Omit<CardView, 'content'> = {
  surface: 'Georgia',
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
};
const entity = (id: string): Pick<CardView, 'content'> => {
  const card = cardOf(id);
  const { name, kind } = card.entity;
  return { content: { type: 'entity', ref: { id, name, kind }, card } };
};
const others = mentions.flatMap(({ others }) => others);

const introduced: CardView = {
  ...plain,
  surface: 'Bezsmertnyi',
  content: {
    type: 'introduced',
    name: 'Roman Bezsmertnyi',
    role: 'former ambassador of Ukraine to Belarus',
    quote:
      'Roman Bezsmertnyi, former ambassador of Ukraine to Belarus, believes that Russia has sent forces.',
    lang: 'en',
    dir: 'ltr',
  },
  notes: {
    count: 0,
    offered: [
      {
        site: 'gazette.example',
        created: '2026-03-04T10:00:00Z',
        introduction: 'Roman Bezsmertnyi, a Ukrainian diplomat',
      },
    ],
    frame: null,
  },
};

const views: Record<string, CardView> = {
  person: { ...plain, ...entity('alexander-lukashenko'), back: 'Minsk', walking: true },
  place: { ...plain, ...entity('tel-aviv'), notes: { ...plain.notes, count: 2 }, pinned: true },
  organisation: { ...plain, ...entity('csto') },
  event: { ...plain, ...entity('orange-revolution'), candidate: true, back: 'Revolution' },
  likely: { ...plain, ...entity('georgia'), likely: true, others },
  doubting: {
    ...plain,
    ...entity('georgia'),
    others,
    doubting: true,
    message: { text: 'The report is in the clipboard. Nothing was sent.', bad: false },
  },
  introduced,
  broken: {
    ...plain,
    content: { type: 'entity', ref: { id: 'nowhere', name: 'Nowhere', kind: 'place' }, card: null },
    message: { text: 'Sidelight has no card of nowhere: its knowledge changed. Reload the page.', bad: true },
  },
};

const sheet = new CSSStyleSheet();
// In a page the host of the card is fixed to the window; here they stand side by side.
sheet.replaceSync(`${tokens}\n${styles.replaceAll(':host', '.host')}
  body { margin: 0; background: var(--paper-raised); }
  main { display: flex; flex-wrap: wrap; gap: 24px; padding: 24px; align-items: flex-start; }
  .place { position: static; width: 360px; }
  .walk-bar { position: static; transform: none; margin: 0 24px 24px; }`);
document.adoptedStyleSheets = [sheet];

const place = document.querySelector('main');
for (const [name, view] of Object.entries(views)) {
  // A root of its own each, as in a page: the cards use the same ids. Open, so that checks can enter.
  const own = document.createElement('div');
  own.id = name;
  const root = own.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  place?.append(own);
  render(
    <div class="sidelight">
      <div class="place">
        <Card view={view} actions={actions} />
      </div>
    </div>,
    root,
  );
}
const bar = document.createElement('div');
bar.className = 'sidelight';
document.body.append(bar);
render(<WalkBar name="Alexander Lukashenko" number={3} of={24} />, bar);

/** The card: a margin note on one name. */
import type { EntityRef, Kind } from '../../lib/knowledge/entity.ts';
import { Doubt } from './Doubt.tsx';
import { showDate } from './dates.ts';
import { EntityBody } from './EntityBody.tsx';
import { BackIcon, CloseIcon, KindIcon, OutIcon, PinIcon } from './icons.tsx';
import { NotesButton, NotesFrame, OfferedNotes } from './Notes.tsx';
import type { CardActions, CardView } from './view.ts';
import { Word } from './Word.tsx';

/** Ids inside the card's own root. */
const ids = { name: 'name', about: 'about', doubt: 'doubt' };

const wikipediaAddress = (title: string) =>
  `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;

function label(view: CardView): { kind: Kind | null; text: string } {
  const { content } = view;
  if (content.type === 'note') return { kind: null, text: 'Note' };
  if (content.type === 'introduced') return { kind: 'person', text: 'person, from this article' };
  const { kind } = content.ref;
  return { kind, text: view.likely ? `${kind}, probably` : kind };
}

function Head({ view, actions }: { view: CardView; actions: CardActions }) {
  const { kind, text } = label(view);
  return (
    <div class="head">
      {view.back === null ? null : (
        <button type="button" class="tool" onClick={actions.back} aria-label={`Back to ${view.back}`}>
          <BackIcon />
        </button>
      )}
      <p class="kind">
        {kind ? <KindIcon kind={kind} /> : null}
        <span>{text}</span>
      </p>
      <button
        type="button"
        class="tool"
        onClick={actions.pin}
        aria-pressed={view.pinned}
        aria-label="Keep this card open"
        title={view.pinned ? 'Let the card close' : 'Keep this card open'}
      >
        <PinIcon pinned={view.pinned} />
      </button>
      <button type="button" class="tool" onClick={actions.close} aria-label="Close" title="Close (Escape)">
        <CloseIcon />
      </button>
    </div>
  );
}

/** Stays in sight while what is below it scrolls. */
function Name({ content }: Pick<CardView, 'content'>) {
  switch (content.type) {
    case 'entity':
      return (
        <h2 class="name" id={ids.name} lang="en">
          {content.card?.entity.name ?? content.ref.name}
        </h2>
      );
    case 'introduced':
      return (
        <h2 class="name" id={ids.name} lang={content.lang} dir={content.dir}>
          {content.name}
        </h2>
      );
    case 'note':
      return (
        <h2 class="name note-title" id={ids.name}>
          {content.title}
        </h2>
      );
  }
}

function Introduced({ view, actions }: { view: CardView; actions: CardActions }) {
  const { content } = view;
  if (content.type !== 'introduced') return null;
  const { lang, dir } = content;
  return (
    <>
      <p class="role" id={ids.about} lang={lang} dir={dir}>
        {content.role}
      </p>
      {view.doubting ? null : (
        <>
          <blockquote class="quote" lang={lang} dir={dir}>
            <p>{content.quote}</p>
          </blockquote>
          <p class="line">
            <button type="button" class="link" onClick={actions.revealIntroduction}>
              Show this in the article
            </button>
          </p>
        </>
      )}
    </>
  );
}

function CouldAlsoBe({ others, open }: { others: readonly EntityRef[]; open(ref: EntityRef): void }) {
  if (others.length === 0) return null;
  return (
    <p class="line">
      <span class="soft">Could also be </span>
      {others.map((ref, i) => (
        <span key={ref.id}>
          {i > 0 ? ', ' : null}
          <Word onPress={() => open(ref)}>{ref.name}</Word>
          <span class="soft"> ({ref.kind})</span>
        </span>
      ))}
    </p>
  );
}

function Foot({ view, actions }: { view: CardView; actions: CardActions }) {
  const { content } = view;
  if (content.type === 'note') return null;
  const entity = content.type === 'entity' ? (content.card?.entity ?? null) : null;
  return (
    <div class="foot">
      {entity?.wikipedia ? (
        <a class="link" href={wikipediaAddress(entity.wikipedia)} target="_blank" rel="noopener noreferrer">
          Wikipedia
          <OutIcon />
        </a>
      ) : null}
      {entity ? <span class="soft">As of {showDate(entity.asOf, view.locale)}</span> : null}
      <button
        type="button"
        class="link quiet doubt-button"
        onClick={actions.doubt}
        aria-expanded={view.doubting}
        aria-controls={ids.doubt}
      >
        Not right?
      </button>
    </div>
  );
}

export function Card({ view, actions }: { view: CardView; actions: CardActions }) {
  const { content, message, doubting } = view;
  const { count, offered, frame } = view.notes;
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby={ids.name}
      aria-describedby={ids.about}
      lang="en"
      dir="ltr"
    >
      <Head view={view} actions={actions} />
      <Name content={content} />
      <div class="scroll">
        {content.type === 'entity' ? (
          <EntityBody content={content} view={view} actions={actions} id={ids.about} />
        ) : null}
        <Introduced view={view} actions={actions} />
        {view.candidate && content.type === 'entity' ? (
          <p class="line">
            <span class="soft">Another reading of “{view.surface}”. </span>
            <button type="button" class="link" onClick={() => actions.choose(content.ref.id)}>
              This is the one
            </button>
          </p>
        ) : null}
        {doubting ? (
          <Doubt id={ids.doubt} view={view} actions={actions} />
        ) : (
          <CouldAlsoBe others={frame ? [] : view.others} open={actions.open} />
        )}
        {message ? <p class={message.bad ? 'message bad' : 'message'}>{message.text}</p> : null}
        {frame ? <NotesFrame frame={frame} /> : <OfferedNotes offered={offered} locale={view.locale} />}
      </div>
      {frame || content.type === 'note' ? null : <NotesButton count={count} open={actions.openNotes} />}
      {/* While a note is typed the rest makes room. */}
      {frame && !doubting ? null : <Foot view={view} actions={actions} />}
      {view.walking ? <Keys /> : null}
    </section>
  );
}

/** The keys of the walk, for the eye alone: the live region says the same in words. */
export function Keys() {
  const keys = [
    ['n', 'next'],
    ['p', 'previous'],
    ['o', 'open'],
    ['i', 'pin'],
    ['m', 'note'],
    ['Esc', 'leave'],
  ];
  return (
    <p class="keys" aria-hidden="true">
      {keys.map(([key, meaning]) => (
        <span key={key}>
          <kbd>{key}</kbd> {meaning}
        </span>
      ))}
    </p>
  );
}

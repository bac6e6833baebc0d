/** The names of this page by kind, and how this page stands with Sidelight. */
import { useState } from 'preact/hooks';
import type { Kind } from '../../lib/knowledge/entity.ts';
import type { NameOnPage, TabState } from '../../lib/messages.ts';
import type { Note } from '../../lib/notes/note.ts';
import { KindIcon } from '../card/icons.tsx';

export interface PageActions {
  onFlash(name: NameOnPage): void;
  onAnnotate(): void;
  /** Asks the browser for leave to read this site from now on. */
  onAllowSite(): void;
  onSiteOff(off: boolean): void;
  onEnable(on: boolean): void;
  onFirstRun(): void;
}

interface Props extends PageActions {
  tab: TabState;
  /** The reader has not yet said where Sidelight may read. */
  unset: boolean;
  /** Notes of this page whose places were looked for. */
  anchored: { note: Note; outcome: TabState['anchors'][number]['outcome'] }[];
}

/** Beyond this many names a search box is worth its room. */
const many = 12;

const headings: Record<Kind, string> = {
  person: 'People',
  place: 'Places',
  organisation: 'Organisations',
  event: 'Events',
};

export function ThisPage(props: Props) {
  const { tab, anchored } = props;
  return (
    <div class="stack">
      <div>
        {tab.title && (
          <h2 class="page-title serif" dir="auto">
            {headline(tab.title)}
          </h2>
        )}
        {tab.host && <p class="label">{tab.host}</p>}
      </div>
      <Standing {...props} />
      {tab.state === 'reading' && <Names names={tab.names} onFlash={props.onFlash} />}
      {anchored.length > 0 && <Anchors anchored={anchored} />}
    </div>
  );
}

function Standing({ tab, unset, ...actions }: Props) {
  if (tab.state === 'forbidden')
    return <p class="soft">The browser lets no extension read this page. Open an article in another tab.</p>;
  if (tab.state === 'off')
    return (
      <div class="stack">
        <p class="soft">Sidelight is off on all pages.</p>
        <div>
          <button type="button" class="button first" onClick={() => actions.onEnable(true)}>
            Turn on
          </button>
        </div>
      </div>
    );
  if (tab.state === 'off-here')
    return (
      <div class="stack">
        <p class="soft">You turned Sidelight off on {tab.host}.</p>
        <div>
          <button type="button" class="button first" onClick={() => actions.onSiteOff(false)}>
            Turn on here
          </button>
        </div>
      </div>
    );
  if (tab.state === 'reading') return null;
  return (
    <div class="stack">
      <p class="soft">
        {tab.state === 'asleep'
          ? 'This does not look like an article, so nothing is marked.'
          : 'Sidelight does not read this site by itself.'}
      </p>
      <div class="row">
        <button type="button" class="button first" onClick={actions.onAnnotate}>
          Annotate this page now
        </button>
        {tab.state === 'not-allowed' && tab.host && (
          <button type="button" class="button" onClick={actions.onAllowSite}>
            Always on {tab.host}
          </button>
        )}
      </div>
      {unset && (
        <p class="small">
          <button type="button" class="word" onClick={actions.onFirstRun}>
            Choose where Sidelight reads
          </button>
        </p>
      )}
    </div>
  );
}

function Names({ names, onFlash }: { names: readonly NameOnPage[]; onFlash(name: NameOnPage): void }) {
  const [words, setWords] = useState('');
  if (names.length === 0) return <p class="soft">No name of this article is known to Sidelight.</p>;
  const wanted = plain(words);
  const found = names.filter(({ name }) => plain(name).includes(wanted));
  return (
    <div class="stack">
      {names.length > many && (
        <input
          class="field"
          type="search"
          aria-label="Search the names of this page"
          placeholder={`Search ${names.length} names`}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <p class="hidden" role="status">
        {found.length} {found.length === 1 ? 'name' : 'names'}
      </p>
      {(Object.keys(headings) as Kind[]).map((kind) => (
        <Group key={kind} kind={kind} names={found.filter((name) => name.kind === kind)} onFlash={onFlash} />
      ))}
    </div>
  );
}

interface GroupProps {
  kind: Kind;
  names: NameOnPage[];
  onFlash(name: NameOnPage): void;
}

function Group({ kind, names, onFlash }: GroupProps) {
  if (names.length === 0) return null;
  return (
    <section aria-labelledby={`names-${kind}`}>
      <h3 class="group-heading label" id={`names-${kind}`}>
        <KindIcon kind={kind} /> {headings[kind]} <span class="count">{names.length}</span>
      </h3>
      <ul>
        {names.map((name) => (
          <li key={`${name.frameId}:${name.key}`}>
            <button type="button" class="name" data-key={name.key} onClick={() => onFlash(name)}>
              <span class="serif" dir="auto">
                {name.name}
              </span>
              {name.introduced && <span class="label">introduced here</span>}
              <span class="count push">
                {name.count}
                <span class="hidden">{name.count === 1 ? ' mention' : ' mentions'}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const outcomes = {
  same: 'where it was',
  moved: 'the text around it changed',
  gone: 'no longer in the text',
} as const;

function Anchors({ anchored }: Pick<Props, 'anchored'>) {
  return (
    <section aria-labelledby="anchors">
      <h3 class="group-heading label" id="anchors">
        Passages with notes <span class="count">{anchored.length}</span>
      </h3>
      <ul class="stack tight">
        {anchored.map(({ note, outcome }) => (
          <li key={note.id} data-outcome={outcome}>
            <blockquote class="note-quote" dir="auto">
              {note.quote?.exact}
            </blockquote>
            <p class="label">{outcomes[outcome]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A title without the site's name, which stands below it. */
const headline = (title: string): string => title.replace(/^(.{12,}?) (?:\||·|[-–—]) [^|·]{2,40}$/u, '$1');

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();

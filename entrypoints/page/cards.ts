/** The card and the walk of one frame: states, pointer, keys and screen wired together. */
import { type ComponentChild, h } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import { WalkBar } from '../../components/card/WalkBar.tsx';
import { lineAt, place, type Rect, type Side } from '../../lib/card/placement.ts';
import { closed, type Event, next, type State, shown } from '../../lib/card/state.ts';
import type { WalkKey } from '../../lib/card/walk.ts';
import type { EntityCard } from '../../lib/knowledge/base.ts';
import type { EntityId } from '../../lib/knowledge/entity.ts';
import { call } from '../../lib/messages.ts';
import { createHost } from './card/host.ts';
import { startKeys } from './card/keys.ts';
import { settle, startPointer } from './card/pointer.ts';
import { type Session, type Subject, startSession } from './card/session.ts';
import { createWalk } from './card/walk.ts';
import type { Spot, StartCards } from './reading.ts';

/** A card waits this long for its text, so that it does not open empty and jump. Milliseconds. */
const patience = 150;
/** Cards kept while the page is read. */
const keptCards = 60;
/** CSS pixels at the reader's usual size of letters. */
const cardWidth = 360;

export const startCards: StartCards = (reading, signal) => {
  const host = createHost(signal);
  const walk = createWalk(reading, host.say);
  let state: State<Subject> = closed();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The session of the card on the screen, and what ends it. */
  let open: { subject: Subject; session: Session; end: AbortController; drawn: boolean } | null = null;
  let side: Side | undefined;
  let frame = 0;
  let noteFrame: HTMLElement | null = null;
  let frameHeight = 0;
  /** What had the focus before the card took it. */
  let focusBefore: HTMLElement | null = null;
  /** One subject a spot, so that the states can compare by identity. */
  const subjects = new WeakMap<Spot, Subject>();
  const cards = new Map<EntityId, Promise<EntityCard>>();

  function subjectOf(spot: Spot): Subject {
    const known = subjects.get(spot) ?? { type: 'name', spot };
    subjects.set(spot, known);
    return known;
  }

  function fetchCard(id: EntityId): Promise<EntityCard> {
    const known = cards.get(id);
    if (known) return known;
    const fetched = call('card', id);
    cards.set(id, fetched);
    fetched.catch(() => cards.delete(id));
    const oldest = cards.keys().next().value;
    if (cards.size > keptCards && oldest) cards.delete(oldest);
    return fetched;
  }

  const rectsOf = (subject: Subject): Rect[] =>
    subject.type === 'name' ? reading.rects(subject.spot) : [subject.near];
  const spotOf = (subject: Subject | null) => (subject?.type === 'name' ? subject.spot : null);

  function send(event: Event<Subject>): void {
    if (signal.aborted) return;
    const { openDelay, closeDelay } = reading.settings;
    const step = next(state, event, { open: Math.max(0, openDelay - settle), close: closeDelay });
    const before = state;
    state = step.state;
    if (step.wait !== undefined) {
      const { token } = state;
      clearTimeout(timer);
      timer = setTimeout(() => timeUp(token), step.wait);
    }
    if (state.at === 'resting' && state !== before) {
      // Fetched while the reader still waits.
      const id = spotOf(state.name)?.mention.entity?.id;
      if (id) fetchCard(id).catch(() => {});
    }
    if (shown(state) !== (open?.subject ?? null)) change();
    else if (open && state.at !== before.at) draw();
  }

  function timeUp(token: number): void {
    if (state.token !== token) return;
    const target = state.at === 'resting' ? state.name : state.at === 'leaving' ? state.heading : null;
    const point = pointer.point();
    // The page may have scrolled or changed under a resting pointer.
    const spot = spotOf(target);
    if (spot && (!point || document.hidden || reading.at(point.x, point.y) !== spot)) send({ type: 'away' });
    else send({ type: 'time', token });
  }

  /** Ends the card on the screen, and begins that of the state. */
  function change(): void {
    const subject = shown(state);
    open?.end.abort();
    open = null;
    side = undefined;
    if (!subject) {
      reading.highlight(walk.position()?.spot ?? null);
      draw();
      giveFocusBack();
      return;
    }
    const end = new AbortController();
    const session = startSession(
      subject,
      {
        reading,
        fetchCard,
        changed: () => open?.session === session && draw(),
        turned() {
          if (open?.session !== session || !host.focused()) return;
          host.stops()[0]?.focus();
          host.say(session.words());
        },
        say: host.say,
        close: () => send({ type: 'close' }),
        togglePin: () => send({ type: 'pin' }),
        keep: () => state.at !== 'pinned' && send({ type: 'pin' }),
      },
      AbortSignal.any([signal, end.signal]),
    );
    open = { subject, session, end, drawn: false };
    reading.highlight(spotOf(subject));
    const byKey = state.at === 'open' && state.by === 'key';
    const begin = () => {
      if (open?.session !== session || open.drawn) return;
      open.drawn = true;
      draw();
    };
    setTimeout(begin, patience);
    void session.ready.then(() => {
      begin();
      if (byKey && open?.session === session) host.say(session.words());
    });
  }

  function tree(): ComponentChild {
    const position = walk.position();
    if (open?.drawn) {
      const { session } = open;
      const view = session.view({ pinned: state.at === 'pinned', walking: position !== null });
      return h('div', { class: 'place' }, h(Card, { view, actions: session.actions }));
    }
    if (!position || open) return null;
    const { mention } = position.spot;
    const name = mention.entity === null ? mention.person.name : mention.entity.name;
    return h(WalkBar, { name, number: position.number, of: position.of });
  }

  function draw(): void {
    const inside = host.focused() !== null;
    host.render(tree());
    position();
    showFrame();
    // The button that had the focus may be gone; the focus shall not fall out of the card with it.
    if (inside && open && !host.focused()) host.stops()[0]?.focus();
  }

  /** The note frame is where the reader is about to type: in sight, and with the focus once it is there. */
  function showFrame(): void {
    const found = host.find('iframe');
    if (found && found !== noteFrame) found.addEventListener('load', () => found.focus(), { once: true });
    const grew = found && (found !== noteFrame || found.offsetHeight > frameHeight);
    noteFrame = found;
    frameHeight = found?.offsetHeight ?? 0;
    const scroll = host.find('.scroll');
    if (grew && scroll) scroll.scrollTop = scroll.scrollHeight;
  }

  /** Puts the card beside the line of its name. Called in the same task that drew it: nothing is seen in between. */
  function position(): void {
    if (!open?.drawn) return;
    const box = host.find('.place');
    const card = host.find('.card');
    const scroll = host.find('.scroll');
    if (!box || !card || !scroll) return;
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const spot = spotOf(open.subject);
    const line = lineAt(
      rectsOf(open.subject),
      state.at === 'open' && state.by === 'pointer' ? pointer.point() : null,
      viewport.height,
    );
    const out = !line || line.bottom < 0 || line.top > viewport.height;
    if (out && spot && state.at !== 'pinned') {
      send({ type: 'gone' });
      return;
    }
    // A pinned card stays where it is when its name goes.
    if (!line || (state.at === 'pinned' && side)) return;
    const rem = Number.parseFloat(getComputedStyle(card).getPropertyValue('--rem')) || 16;
    const width = (cardWidth * rem) / 16;
    box.style.width = `${Math.min(width, viewport.width - 16)}px`;
    const placed = place({
      line,
      card: { width, height: card.offsetHeight - scroll.clientHeight + scroll.scrollHeight },
      viewport,
      dir: spot ? reading.surroundings(spot).dir : 'ltr',
      ...(side ? { side } : {}),
    });
    side = placed.side;
    box.style.left = `${placed.left}px`;
    box.style.width = `${placed.width}px`;
    box.style.maxHeight = `${placed.maxHeight}px`;
    box.style.top = side === 'below' ? `${placed.edge}px` : 'auto';
    box.style.bottom = side === 'above' ? `${placed.edge}px` : 'auto';
  }

  function giveFocusBack(): void {
    const to = focusBefore;
    focusBefore = null;
    if (to?.isConnected && document.activeElement !== to) to.focus({ preventScroll: true });
  }

  function enterCard(end: 'first' | 'last'): void {
    const { activeElement } = document;
    focusBefore =
      activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
    const stops = host.stops();
    (end === 'first' ? stops[0] : stops.at(-1))?.focus();
  }

  const pointer = startPointer<Subject>(
    {
      at(x, y) {
        const spot = reading.at(x, y);
        return spot && subjectOf(spot);
      },
      ground() {
        const names = [shown(state), state.at === 'resting' ? state.name : null];
        const grounds = names.flatMap((name) => (name ? rectsOf(name) : []));
        const card = host.find('.place');
        return card ? [...grounds, card.getBoundingClientRect()] : grounds;
      },
      inCard: host.owns,
      rest: (name) => send({ type: 'rest', name }),
      stay: () => send({ type: 'stay' }),
      away: () => {
        // On its way the pointer may already rest on the next name.
        const point = pointer.point();
        if (state.at === 'leaving' && state.heading && point) {
          const spot = spotOf(state.heading);
          if (spot && reading.at(point.x, point.y) === spot) return;
        }
        send({ type: 'away' });
      },
      tap: (name) => send({ type: 'show', name, by: 'touch' }),
      press() {
        leaveWalk();
        send({ type: 'press' });
      },
    },
    signal,
  );

  function leaveWalk(): void {
    if (!walk.position()) return;
    walk.leave();
    if (open) reading.highlight(spotOf(open.subject));
    draw();
  }

  function showAt(spot: Spot | undefined): void {
    if (spot) send({ type: 'show', name: subjectOf(spot), by: 'key' });
  }

  function step(direction: 1 | -1): void {
    if (!walk.step(direction)) return;
    const follows = state.at === 'open' && state.by === 'key';
    if (follows) showAt(walk.position()?.spot);
    draw();
  }

  function walkTo(key: Exclude<WalkKey, 'leave'>): void {
    if (key === 'next' || key === 'previous') {
      step(key === 'next' ? 1 : -1);
      return;
    }
    if (!walk.begin()) return;
    const here = walk.position()?.spot;
    if (key === 'pin' && open && spotOf(open.subject) === here) send({ type: 'pin' });
    else {
      showAt(here);
      if (key === 'pin' && state.at === 'open') send({ type: 'pin' });
      if (key === 'note') open?.session.actions.openNotes();
    }
    draw();
  }

  startKeys(
    {
      cardShown: () => open !== null,
      tabLeadsIn: () =>
        (state.at === 'open' && state.by === 'key') || (state.at === 'pinned' && state.by === 'key'),
      walking: () => walk.position() !== null,
      dir() {
        const spot = walk.position()?.spot;
        return spot ? reading.surroundings(spot).dir : 'ltr';
      },
      inCard: host.owns,
      escape() {
        if (open?.session.stepOut()) return;
        if (open) send({ type: 'close' });
        else {
          leaveWalk();
          host.say('Left the names.');
        }
      },
      enterCard,
      leaveCard(backwards) {
        const stops = host.stops();
        if (host.focused() !== (backwards ? stops[0] : stops.at(-1))) return false;
        if (!focusBefore) return false;
        giveFocusBack();
        return true;
      },
      walk: walkTo,
      leaveWalk,
    },
    signal,
  );

  const later = () => {
    if (!open) return;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      position();
    });
  };
  window.addEventListener('scroll', later, { capture: true, passive: true, signal });
  window.addEventListener('resize', later, { passive: true, signal });
  window.addEventListener('pagehide', () => send({ type: 'gone' }), { signal });
  reading.onChange(() => {
    walk.refresh();
    draw();
  }, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    open?.end.abort();
  });

  return {
    walk: (to) => walkTo(to),
    openNote: (draft, near) => send({ type: 'keep', name: { type: 'note', draft, near } }),
    noteFrame(event) {
      if (!open) return;
      const inFrame = host.focused()?.tagName === 'IFRAME';
      if (open.session.noteFrame(event)) send({ type: 'close' });
      else if (event === 'close' && inFrame) host.find('.notes button')?.focus();
    },
  };
};

/** The card and the walk of one frame: states, pointer, keys and screen wired together. */
import { type ComponentChild, h } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import { WalkBar } from '../../components/card/WalkBar.tsx';
import type { Rect } from '../../lib/card/placement.ts';
import { closed, type Event, next, type State, shown } from '../../lib/card/state.ts';
import type { WalkKey } from '../../lib/card/walk.ts';
import { createCache } from './card/cache.ts';
import { createHost } from './card/host.ts';
import { startKeys } from './card/keys.ts';
import { settle, startPointer } from './card/pointer.ts';
import { type Anchor, createScreen } from './card/screen.ts';
import { type Session, type Subject, startSession } from './card/session.ts';
import { createWalk } from './card/walk.ts';
import type { Spot, StartCards } from './reading.ts';

/** A card waits this long for its text, so that it does not open empty and jump. Milliseconds. */
const patience = 150;

/** The card on the screen. It is drawn when there is something to read in it. */
interface Open {
  subject: Subject;
  session: Session;
  end: AbortController;
  drawn: boolean;
}

const spotOf = (subject: Subject | null): Spot | null => (subject?.type === 'name' ? subject.spot : null);

export const startCards: StartCards = (reading, signal) => {
  const host = createHost(signal, (from) => screen.enteredFrom(from));
  const screen = createScreen(host);
  const walk = createWalk(reading, host.say);
  const fetchCard = createCache();
  /** One subject a spot, so that the states can compare by identity. */
  const subjects = new WeakMap<Spot, Subject>();
  let state: State<Subject> = closed();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open: Open | null = null;
  let frame = 0;

  function subjectOf(spot: Spot): Subject {
    const known = subjects.get(spot) ?? { type: 'name', spot };
    subjects.set(spot, known);
    return known;
  }
  const linesOf = (subject: Subject): Rect[] =>
    subject.type === 'name' ? reading.rects(subject.spot) : [subject.near];
  const isAt = (subject: Subject | null, point: { x: number; y: number } | null) => {
    const spot = spotOf(subject);
    return spot !== null && point !== null && reading.at(point.x, point.y) === spot;
  };

  function send(event: Event<Subject>): void {
    if (signal.aborted) return;
    const before = state;
    const { openDelay, closeDelay } = reading.settings;
    const step = next(before, event, { open: Math.max(0, openDelay - settle), close: closeDelay });
    state = step.state;
    if (step.wait !== undefined) {
      const { token } = state;
      clearTimeout(timer);
      timer = setTimeout(() => timeUp(token), step.wait);
    }
    if (state.at === 'resting' && state !== before) {
      // Fetched while the reader still waits. Should it fail, opening the card tells why.
      const id = spotOf(state.name)?.mention.entity?.id;
      if (id) fetchCard(id).catch(() => {});
    }
    if (shown(state) !== (open?.subject ?? null)) change();
    else if (open && state.at !== before.at) draw();
  }

  function timeUp(token: number): void {
    if (state.token !== token) return;
    const target = state.at === 'resting' ? state.name : state.at === 'leaving' ? state.heading : null;
    // The page may have scrolled or changed under a resting pointer.
    if (target && (document.hidden || !isAt(target, pointer.point()))) send({ type: 'away' });
    else send({ type: 'time', token });
  }

  /** Ends the card on the screen, and begins that of the state. */
  function change(): void {
    const subject = shown(state);
    open?.end.abort();
    open = null;
    screen.another();
    reading.highlight(spotOf(subject) ?? walk.position()?.spot ?? null);
    if (!subject) {
      draw();
      screen.giveBack();
      return;
    }
    const byKey = state.at === 'open' && state.by === 'key';
    const opened = begin(subject);
    open = opened;
    const reveal = () => {
      if (open !== opened || opened.drawn) return;
      opened.drawn = true;
      draw();
    };
    setTimeout(reveal, patience);
    void opened.session.ready.then(() => {
      reveal();
      if (byKey && open === opened) host.say(opened.session.words());
    });
  }

  function begin(subject: Subject): Open {
    const end = new AbortController();
    const current = () => open?.session === session;
    const session = startSession(
      subject,
      {
        reading,
        fetchCard,
        changed: () => current() && draw(),
        turned() {
          if (!current() || !host.focused()) return;
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
    return { subject, session, end, drawn: false };
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
    screen.draw(tree());
    stand();
  }

  /** Keeps the card beside its name. `anew` also moves a pinned card, which otherwise stays where it is. */
  function stand(anew = false): void {
    if (!open?.drawn) return;
    const { subject } = open;
    const spot = spotOf(subject);
    const anchor: Anchor = {
      lines: linesOf(subject),
      point: state.at === 'open' && state.by === 'pointer' ? pointer.point() : null,
      dir: spot ? reading.surroundings(spot).dir : 'ltr',
    };
    const pinned = state.at === 'pinned';
    if (spot && !pinned && !screen.inSight(anchor)) send({ type: 'gone' });
    else if (!pinned || anew || !screen.placed()) screen.stand(anchor);
  }

  function leaveWalk(): void {
    if (!walk.position()) return;
    walk.leave();
    if (open) reading.highlight(spotOf(open.subject));
    draw();
  }

  function showAt(spot: Spot | undefined): void {
    if (spot) send({ type: 'show', name: subjectOf(spot), by: 'key' });
  }

  function walkTo(key: Exclude<WalkKey, 'leave'>): void {
    if (key === 'next' || key === 'previous') {
      const stepped = walk.step(key === 'next' ? 1 : -1);
      if (stepped && state.at === 'open' && state.by === 'key') showAt(walk.position()?.spot);
      // A card that the pointer opened stands at another name now.
      else if (stepped) send({ type: 'away' });
    } else if (walk.begin()) {
      const spot = walk.position()?.spot;
      if (!open || spotOf(open.subject) !== spot) showAt(spot);
      if (key === 'pin') send({ type: 'pin' });
      if (key === 'note') open?.session.actions.openNotes();
    }
    draw();
  }

  const pointer = startPointer<Subject>(
    {
      at(x, y) {
        const spot = reading.at(x, y);
        return spot && subjectOf(spot);
      },
      ground() {
        const names = [shown(state), state.at === 'resting' ? state.name : null];
        const grounds = names.flatMap((name) => (name ? linesOf(name) : []));
        const card = host.find('.place');
        return card ? [...grounds, card.getBoundingClientRect()] : grounds;
      },
      inCard: host.owns,
      rest: (name) => send({ type: 'rest', name }),
      stay: () => send({ type: 'stay' }),
      away() {
        // It may have left for the name it is resting on already.
        if (state.at !== 'leaving' || !isAt(state.heading, pointer.point())) send({ type: 'away' });
      },
      tap: (name) => send({ type: 'show', name, by: 'touch' }),
      press() {
        leaveWalk();
        send({ type: 'press' });
      },
    },
    signal,
  );

  startKeys(
    {
      cardShown: () => open !== null,
      tabLeadsIn: () => (state.at === 'open' || state.at === 'pinned') && state.by === 'key',
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
      enterCard: screen.enter,
      leaveCard: (backwards) => screen.leave(backwards ? 'first' : 'last'),
      walk: walkTo,
      leaveWalk,
    },
    signal,
  );

  const later = (anew: boolean) => () => {
    if (!open) return;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      stand(anew);
      // What was under the pointer may have moved away from it.
      pointer.check();
    });
  };
  window.addEventListener('scroll', later(false), { capture: true, passive: true, signal });
  window.addEventListener('resize', later(true), { passive: true, signal });
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
    walk: walkTo,
    openNote: (draft, near) => send({ type: 'keep', name: { type: 'note', draft, near } }),
    notesChanged: () => open?.session.notesChanged(),
    noteFrame(event) {
      if (!open) return;
      const inFrame = host.focused()?.tagName === 'IFRAME';
      if (open.session.noteFrame(event)) send({ type: 'close' });
      else if (event === 'close' && inFrame) host.find('.notes button')?.focus();
    },
  };
};

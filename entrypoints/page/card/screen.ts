/** The card on the screen: where it stands, what is in sight in it, and the focus that goes in and comes back. */
import type { ComponentChild } from 'preact';
import { lineAt, place, type Rect, type Side } from '../../../lib/card/placement.ts';
import type { Host } from './host.ts';

/** CSS pixels at the usual size of letters; wider where the reader's letters are larger. */
const cardWidth = 360;
const usualLetters = 16;
/** The form that ends the note frame: text, tags, button. CSS pixels. */
const formHeight = 190;

/** What the card stands at. Rectangles in CSS pixels of the viewport. */
export interface Anchor {
  /** The name's rectangles, one a line. */
  lines: readonly Rect[];
  /** The pointer that opened it; null where it was a key or a touch. */
  point: { x: number; y: number } | null;
  dir: 'ltr' | 'rtl';
}

export interface Screen {
  draw(tree: ComponentChild): void;
  /** The focus went from here into the card. */
  enteredFrom(element: HTMLElement): void;
  /** Puts the card beside its line; called in the task that drew it, so nothing is seen in between. */
  stand(anchor: Anchor): void;
  /** The name is in sight, so that a card can stand at it. */
  inSight(anchor: Anchor): boolean;
  /** It has been placed since `another`. */
  placed(): boolean;
  /** Another card follows: it chooses its side anew. */
  another(): void;
  /** Moves the focus into the card, to its first or last stop. */
  enter(end: 'first' | 'last'): void;
  /** Moves the focus out of the card if it is at this end of it and came from the page; true when it did. */
  leave(end: 'first' | 'last'): boolean;
  /** Gives the focus back to what had it before it went into the card. */
  giveBack(): void;
}

const viewport = () => ({ width: document.documentElement.clientWidth, height: window.innerHeight });

export function createScreen(host: Host): Screen {
  let side: Side | undefined;
  let frame: { element: HTMLElement; height: number } | null = null;
  /** What had the focus before the card took it. */
  let before: HTMLElement | null = null;

  const stop = (end: 'first' | 'last') => {
    const stops = host.stops();
    return end === 'first' ? stops[0] : stops.at(-1);
  };

  /** Keeps what has the focus now, if it is the page's. */
  function remember(): void {
    if (host.focused()) return;
    const { activeElement } = document;
    before = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
  }

  function giveBack(): void {
    const to = before;
    before = null;
    if (to?.isConnected && document.activeElement !== to) to.focus({ preventScroll: true });
  }

  /** The note frame is where the reader is about to type: in sight, and with the focus once it is there. */
  function showFrame(): void {
    const element = host.find('iframe');
    if (!element) {
      frame = null;
      return;
    }
    const height = element.offsetHeight;
    const isNew = element !== frame?.element;
    if (isNew) {
      element.addEventListener(
        'load',
        () => {
          remember();
          element.focus({ preventScroll: true });
        },
        { once: true },
      );
      // It may need more room than its side has.
      side = undefined;
    }
    if (isNew || height > (frame?.height ?? 0)) {
      // In a low window it is the card that scrolls. Where the form does not fit in, its end is what has to wait.
      for (const part of [host.find('.scroll'), host.find('.card')])
        part?.scrollTo(0, part.scrollHeight - Math.max(part.clientHeight, formHeight));
    }
    frame = { element, height };
  }

  return {
    draw(tree) {
      const inside = host.focused() !== null;
      host.render(tree);
      showFrame();
      // The button that had the focus may be gone; the focus shall not fall out of the card with it.
      if (inside && tree !== null && !host.focused()) stop('first')?.focus();
    },

    stand({ lines, point, dir }) {
      const box = host.find('.place');
      const card = host.find('.card');
      const scroll = host.find('.scroll');
      const line = lineAt(lines, point, viewport().height);
      if (!box || !card || !scroll || !line) return;
      const letters = Number.parseFloat(getComputedStyle(card).getPropertyValue('--rem')) || usualLetters;
      const width = (cardWidth * letters) / usualLetters;
      // The text breaks by the width, and the height follows from that.
      box.style.width = `${Math.min(width, viewport().width)}px`;
      const placed = place({
        line,
        card: { width, height: card.offsetHeight - scroll.clientHeight + scroll.scrollHeight },
        viewport: viewport(),
        dir,
        ...(side ? { side } : {}),
      });
      side = placed.side;
      const { style } = box;
      style.left = `${placed.left}px`;
      style.width = `${placed.width}px`;
      style.maxHeight = `${placed.maxHeight}px`;
      style.top = side === 'below' ? `${placed.edge}px` : 'auto';
      style.bottom = side === 'above' ? `${placed.edge}px` : 'auto';
    },

    inSight({ lines, point }) {
      const { height } = viewport();
      const line = lineAt(lines, point, height);
      return line !== null && line.bottom >= 0 && line.top <= height;
    },
    placed: () => side !== undefined,
    another() {
      side = undefined;
    },
    enter(end) {
      remember();
      stop(end)?.focus();
    },
    leave(end) {
      if (!before || host.focused() !== stop(end)) return false;
      giveBack();
      return true;
    },
    giveBack,
    enteredFrom(element) {
      before = element;
    },
  };
}

/** What the pointer does, as events of the card's states. One passive listener, one look a frame, one hit test a rest. */
import { gap, holds, type Rect } from '../../../lib/card/placement.ts';

/** A pointer that did not move for so long rests. Milliseconds. */
export const settle = 60;

export interface PointerWork<N> {
  /** The name under a point. */
  at(x: number, y: number): N | null;
  /** Where the pointer may be without leaving: the name's lines, and the card. */
  ground(): readonly Rect[];
  /** This event happened inside the card. */
  inCard(event: Event): boolean;
  rest(name: N): void;
  stay(): void;
  away(): void;
  tap(name: N): void;
  press(): void;
}

export interface Pointer {
  /** Where it was last seen; null before it moved, and after touch. */
  point(): { x: number; y: number } | null;
  /** The page moved under it: is it still where it may be? */
  check(): void;
}

const ownClicks = 'a[href], area, button, input, label, option, select, summary, textarea, video, audio';

/** A tap here does something of the page's own. */
const clickable = (event: Event) =>
  event
    .composedPath()
    .some((node) => node instanceof HTMLElement && (node.matches(ownClicks) || node.isContentEditable));

export function startPointer<N>(work: PointerWork<N>, signal: AbortSignal): Pointer {
  let point: { x: number; y: number } | null = null;
  let onCard = false;
  let pressed = false;
  let frame = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) listener(event);
      },
      { capture: true, passive: true, signal },
    );

  function check(): void {
    if (!point) return;
    const { x, y } = point;
    if (onCard || work.ground().some((rect) => holds(rect, x, y, gap))) work.stay();
    else work.away();
  }

  function look(): void {
    frame = 0;
    check();
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (!point || onCard || pressed) return;
      const name = work.at(point.x, point.y);
      if (name) work.rest(name);
    }, settle);
  }

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    // Browsers repeat the last position after scrolling and layout: nobody moved.
    if (point && point.x === event.clientX && point.y === event.clientY) return;
    point = { x: event.clientX, y: event.clientY };
    onCard = work.inCard(event);
    pressed = event.buttons !== 0;
    frame ||= requestAnimationFrame(look);
  });
  listen('pointerdown', (event) => {
    if (event.pointerType === 'touch' || work.inCard(event)) return;
    clearTimeout(settling);
    work.press();
  });
  listen('click', (event) => {
    if (work.inCard(event) || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    point = null;
    const name = clickable(event) ? null : work.at(event.clientX, event.clientY);
    if (name) work.tap(name);
    else work.press();
  });
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      point = null;
      clearTimeout(settling);
      work.away();
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(settling);
  });

  return {
    point: () => point,
    check() {
      onCard = false;
      check();
    },
  };
}

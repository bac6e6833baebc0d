/** The keys of the card and of the walk. Only trusted events, only keys that are ours, never where text is typed. */
import { type WalkKey, walkKey } from '../../../lib/card/walk.ts';

export interface KeyWork {
  /** A card is on the screen. */
  cardShown(): boolean;
  /** Tab leads into the card: it was opened by key. */
  tabLeadsIn(): boolean;
  walking(): boolean;
  /** Writing direction around the name the walk is at. */
  dir(): 'ltr' | 'rtl';
  /** The event happened inside the card. */
  inCard(event: Event): boolean;
  escape(): void;
  enterCard(end: 'first' | 'last'): void;
  /** Tab inside the card: true when it leads out of it at this end. */
  leaveCard(backwards: boolean): boolean;
  walk(key: Exclude<WalkKey, 'leave'>): void;
  leaveWalk(): void;
}

/** Text is typed here, or a control of the page takes plain keys. */
function editable(event: Event): boolean {
  if (document.designMode === 'on') return true;
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLElement && target.isContentEditable) return true;
  return target.matches(
    'input, textarea, select, object, embed, iframe, [role="textbox"], [role="searchbox"], [role="combobox"], [role="application"]',
  );
}

export function startKeys(work: KeyWork, signal: AbortSignal): void {
  const use = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing || event.defaultPrevented) return;
      const plain = !event.ctrlKey && !event.altKey && !event.metaKey;

      if (event.key === 'Escape' && plain && !event.shiftKey && (work.cardShown() || work.walking())) {
        use(event);
        work.escape();
        return;
      }
      if (event.key === 'Tab' && plain && work.cardShown()) {
        if (work.inCard(event)) {
          if (work.leaveCard(event.shiftKey)) use(event);
        } else if (work.tabLeadsIn()) {
          use(event);
          work.enterCard(event.shiftKey ? 'last' : 'first');
        }
        return;
      }
      if (!work.walking() || work.inCard(event)) return;
      if (event.key === 'Tab') {
        // The reader goes back to the page's own order.
        work.leaveWalk();
        return;
      }
      if (editable(event)) return;
      const key = walkKey(event, work.dir());
      if (!key || key === 'leave') return;
      use(event);
      work.walk(key);
    },
    { capture: true, signal },
  );
}

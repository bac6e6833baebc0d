/** Notices that a page changed: new text, edits, what was hidden and shows, another address. Says only that, and not often. */

/** Milliseconds without a change before the page is read again, and the longest time it may go on changing. */
const quiet = 200;
const longest = 1500;
/** Reading again may take this share of the time at most: a heavy page is read more rarely. */
const busyShare = 0.05;
/** Text added outside the article counts from this length: less is a ticker, an advertisement. UTF-16 units. */
const newText = 300;

export interface Watched {
  /** The article's root as last read. */
  root(): Element | null;
  /** Elements that were left out because they did not show; true for one that does now. */
  invisible(): readonly Element[];
  visible(element: Element): boolean;
  /** Read the page again: resolves to the milliseconds of work it was. The next call waits until it has settled. */
  changed(): Promise<number>;
}

export interface Watch {
  /** Also watches what is below an open shadow root. */
  watch(root: ShadowRoot): void;
  /** Something changed that nobody sees from outside: the page is read again soon. */
  touch(): void;
  /** Reads the page now; in a hidden tab as soon as it shows. */
  now(): Promise<void>;
  /** Whether the page changed since this was last asked or its reading began: what was read till then is of two pages. */
  changedMeanwhile(): boolean;
}

const attributes = ['hidden', 'aria-hidden', 'open', 'contenteditable', 'lang', 'class', 'style'];

/** The address without its fragment: another one may be another article. */
export const addressOf = (location: Location): string => location.href.replace(/#.*$/s, '');

/** Watches until the signal aborts. A hidden document is not watched: when it shows it is read again, if it changed. */
export function watchChanges(document: Document, watched: Watched, signal: AbortSignal): Watch {
  const window = document.defaultView!;
  let address = addressOf(window.location);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirtySince: number | null = null;
  /** Something was restyled: dirty only if what was hidden shows now. */
  let restyled = false;
  let running = false;
  /** Something changed while the tab was hidden; since then nothing is observed. */
  let deaf = false;
  let pause = quiet;

  const schedule = () => {
    if (document.hidden || running || signal.aborted) return;
    const waited = dirtySince === null ? 0 : performance.now() - dirtySince;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), waited > longest ? 0 : pause);
  };
  const touch = () => {
    dirtySince ??= performance.now();
    schedule();
  };
  const run = async () => {
    if (signal.aborted || document.hidden) return;
    if (dirtySince === null && restyled && !watched.invisible().some(watched.visible)) {
      restyled = false;
      return;
    }
    clearTimeout(timer);
    dirtySince = null;
    restyled = false;
    running = true;
    try {
      const spent = await watched.changed();
      pause = Math.min(Math.max(quiet, spent / busyShare), 20 * longest);
    } finally {
      running = false;
      if (dirtySince !== null || restyled) schedule();
    }
  };
  const checkAddress = () => {
    const now = addressOf(window.location);
    if (now === address) return;
    address = now;
    touch();
  };
  const matters = (record: MutationRecord): boolean => {
    const inside = watched.root()?.contains(record.target) ?? false;
    if (record.type === 'attributes') {
      if (record.attributeName === 'class' || record.attributeName === 'style') {
        restyled = true;
        return false;
      }
      return inside || record.target.contains(watched.root());
    }
    if (inside || !watched.root()?.isConnected) return true;
    for (const node of record.addedNodes) if ((node.textContent?.length ?? 0) >= newText) return true;
    return false;
  };
  const observer = new MutationObserver((records) => {
    if (document.hidden) {
      // One change is enough to know: of all others nothing is heard until the tab shows.
      observer.disconnect();
      deaf = true;
      return;
    }
    checkAddress();
    if (records.some(matters)) touch();
    else if (restyled && dirtySince === null && watched.invisible().length > 0) schedule();
  });
  // The root element, for some single-page applications replace the body.
  const roots = new Set<Node>([document.documentElement]);
  const observe = () => {
    for (const root of roots)
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: attributes,
      });
  };
  observe();
  const on = { signal };
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) return;
      if (deaf) {
        deaf = false;
        observe();
        checkAddress();
        touch();
      } else if (dirtySince !== null || restyled) schedule();
    },
    on,
  );
  window.addEventListener('popstate', checkAddress, on);
  window.addEventListener('pageshow', (event) => event.persisted && touch(), on);
  (window as { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    checkAddress,
    on,
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    watch(root) {
      roots.add(root);
      observe();
    },
    touch,
    now: () => {
      dirtySince ??= performance.now();
      return run();
    },
    changedMeanwhile() {
      const changed = dirtySince !== null;
      dirtySince = null;
      return changed;
    },
  };
}

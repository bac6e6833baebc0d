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
  /** Read the page again. The next call waits until this one has settled. */
  changed(): Promise<void> | void;
}

const attributes = ['hidden', 'aria-hidden', 'open', 'contenteditable', 'lang', 'class', 'style'];

/** The address without its fragment: another one may be another article. */
export const addressOf = (location: Location): string => location.href.replace(/#.*$/s, '');

/** Watches until the signal aborts. What changes while the document is hidden is told when it shows. */
export function watchChanges(
  document: Document,
  watched: Watched,
  signal: AbortSignal,
): { watch(root: ShadowRoot): void; touch(): void } {
  const window = document.defaultView!;
  let address = addressOf(window.location);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirtySince: number | null = null;
  /** Something was restyled: dirty only if what was hidden shows now. */
  let restyled = false;
  let running = false;
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
    dirtySince = null;
    restyled = false;
    running = true;
    const began = performance.now();
    try {
      await watched.changed();
    } finally {
      running = false;
      pause = Math.max(quiet, (performance.now() - began) / busyShare);
      if (pause > 20 * longest) pause = 20 * longest;
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
    checkAddress();
    if (records.some(matters)) touch();
    else if (restyled && dirtySince === null && watched.invisible().length > 0) schedule();
  });
  const watch = (root: Node) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: attributes,
    });

  // The root element, for some single-page applications replace the body.
  watch(document.documentElement);
  const on = { signal };
  document.addEventListener('visibilitychange', () => (dirtySince !== null || restyled) && schedule(), on);
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
  return { watch, touch };
}

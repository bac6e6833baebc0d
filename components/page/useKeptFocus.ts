/** Keeps the focus where the reader was when what had it goes away: a deleted note, a closed form, a dialog. */
import { useEffect } from 'preact/hooks';

/** Where an element stood: each ancestor, and which of its children led to the element. The nearest first. */
type Path = { parent: Element; index: number }[];

const stops =
  'a[href], button:not(:disabled, [tabindex="-1"]), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

function pathOf(element: Element): Path {
  const path: Path = [];
  for (let at = element; at.parentElement; at = at.parentElement)
    path.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) });
  return path;
}

const stopIn = (element: Element): HTMLElement | null =>
  element.matches(stops) ? (element as HTMLElement) : element.querySelector<HTMLElement>(stops);

/** What stands in its place now, else what stands before it, else after it, else around it. */
function nearest(path: Path): HTMLElement | null {
  for (const { parent, index } of path) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    for (const child of [...children.slice(0, index + 1).reverse(), ...children.slice(index + 1)]) {
      const stop = stopIn(child);
      if (stop) return stop;
    }
  }
  return null;
}

export function useKeptFocus(): void {
  useEffect(() => {
    let last: { element: Element; path: Path } | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = { element: target, path: pathOf(target) };
    };
    const observer = new MutationObserver(() => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return;
      const { path } = last;
      last = null;
      nearest(path)?.focus();
    });
    document.addEventListener('focusin', onFocus);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, []);
}

/** Signs of life: somebody is at the page. A page that nobody is at wakes nothing of ours. */

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focus', 'pageshow', 'visibilitychange'];

/** Milliseconds between a sign and the call that follows it; signs in between are passed over. */
const rest = 1000;

/** Calls back a moment after each sign of life in a visible tab, until the signal aborts. */
export function watchSigns(window: Window, alive: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sign = () => {
    if (timer !== undefined || window.document.hidden) return;
    timer = setTimeout(() => {
      timer = undefined;
      alive();
    }, rest);
  };
  for (const name of signs) window.addEventListener(name, sign, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

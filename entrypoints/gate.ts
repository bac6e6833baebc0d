/** The gate: runs on every allowed page, decides whether it is an article, and asks for the rest only there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticle } from '../lib/page/article.ts';

/** Milliseconds after arrival, or after the address changed, when a page that was no article is looked at again. */
const looks = [0, 1200, 4000];
/** A frame of the article's own site needs no more than a paragraph. UTF-16 units. */
const frameText = 150;
/** Milliseconds after which a background that does not answer is asked again. */
const patience = 5000;

/** The polyfill would be several times as large as all of the gate. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<object | undefined> } };
/** Asked for late: where the page is no article, Firefox need not make it. */
const runtimeOf = () => ((globalThis as { browser?: typeof chrome }).browser ?? chrome).runtime;

function isWanted(): boolean {
  if (window.top === window) return isArticle(document);
  try {
    const own = window.top!.location.origin === location.origin;
    return own && (document.body?.textContent?.length ?? 0) >= frameText && isArticle(window.top!.document);
  } catch {
    // A frame of another site: an advertisement, an embedded post.
    return false;
  }
}

const after = (milliseconds: number) => new Promise((over) => setTimeout(over, milliseconds));

const ask = async () => runtimeOf().sendMessage({ sidelight: 'arrived', args: [] });

/** Whether the background took it in time. */
const isHeard = (): Promise<boolean> =>
  new Promise((told) => {
    const late = setTimeout(told, patience, false);
    ask()
      .then(
        (answer) => told(answer !== undefined && !('error' in answer)),
        () => told(false),
      )
      .finally(() => clearTimeout(late));
  });

/** Asks again, for the background may die while it is asked; then is silent, for the extension may be gone. */
async function arrive(): Promise<void> {
  for (const pause of [0, 300, 1500]) {
    await after(pause);
    if (await isHeard()) return;
  }
}

export default defineUnlistedScript(() => {
  let arrived = false;
  let waiting: ReturnType<typeof setTimeout>[] = [];
  const stop = () => waiting.forEach(clearTimeout);
  const look = () => {
    if (arrived || !isWanted()) return;
    arrived = true;
    stop();
    void arrive();
  };
  const lookAgain = () => {
    if (arrived) return;
    stop();
    // A tab that nobody has seen yet waits.
    if (document.hidden) document.addEventListener('visibilitychange', lookAgain, { once: true });
    else waiting = looks.map((delay) => setTimeout(look, delay));
  };
  lookAgain();
  // Single-page applications become articles.
  (window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', lookAgain);
  addEventListener('popstate', lookAgain);
});

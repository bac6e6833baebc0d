/** The page script: wires the reading of this frame to its cards, the settings and the background. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isIntroduced, subjectKey } from '../../lib/linking/mention.ts';
import { type AnchorOutcome, answerCalls, type NameOnPage, type TabCalls } from '../../lib/messages.ts';
import { readSettings, watchSettings } from '../../lib/settings.ts';
import { isUnderSite } from '../../lib/sites.ts';
import { startCards } from './cards.ts';
import { LiveReading } from './live.ts';
import { kindOf } from './marks.ts';
import { anchorPassages } from './passages.ts';

/** How often, in milliseconds, a visible page is asked whether the marks are still there, and the extension. */
const heartbeat = 2000;

/** Left on the content scripts' own global, which the page does not see. */
interface Running {
  sidelight?: { alive(): boolean; end(): void };
}

/** False once the extension was updated, turned off or removed: this script is then an orphan. */
const isAlive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/** Advertisements and embedded pages of other sites are not read. */
const isOwnFrame = (): boolean => {
  try {
    return window.top !== null && window.top.location.origin === location.origin;
  } catch {
    return false;
  }
};

async function read(signal: AbortSignal, end: () => void): Promise<void> {
  const settings = await readSettings();
  const reading = new LiveReading(document, settings, signal);
  const cards = startCards(reading, signal);
  let outcomes: AnchorOutcome[] = [];

  const failed = (error: unknown) => {
    if (!isAlive()) end();
    else console.error('Sidelight could not read this page:', error);
  };
  const anchor = async () => {
    const anchoring = await anchorPassages(document, reading.pages());
    outcomes = anchoring.outcomes;
    reading.highlights.paint('note', reading.settings.paintNotes ? anchoring.ranges : []);
  };

  answerCalls<TabCalls>(
    {
      names() {
        const names = new Map<string, NameOnPage>();
        for (const { mention } of reading.wanted()) {
          const key = subjectKey(mention);
          const known = names.get(key);
          if (known) known.count++;
          else
            names.set(key, {
              key,
              name: isIntroduced(mention) ? mention.person.name : mention.entity.name,
              kind: kindOf(mention),
              introduced: isIntroduced(mention),
              count: 1,
              frameId: 0,
            });
        }
        return [...names.values()];
      },
      anchors: () => outcomes,
      flash: flashNext(reading),
      walk: (step) => cards.walk(step),
      noteHere() {
        const { draft, near } = reading.draftHere();
        cards.openNote(draft, near);
      },
      notesChanged: anchor,
      noteFrame: (event) => cards.noteFrame(event),
    },
    signal,
  );
  watchSettings((changed) => {
    const host = location.hostname;
    if (!changed.enabled || isUnderSite(host, changed.sitesOff)) end();
    else {
      reading.changeSettings(changed);
      anchor().catch(failed);
    }
  }, signal);

  const beat = setInterval(() => {
    if (!isAlive()) end();
    else if (!document.hidden) reading.highlights.mend();
  }, heartbeat);
  signal.addEventListener('abort', () => clearInterval(beat));

  await reading.start(failed);
  await anchor().catch(failed);
}

/** Each call goes on to the next mention of the subject, and from the last to the first. */
function flashNext(reading: LiveReading): (key: string) => void {
  let last: { key: string; index: number } = { key: '', index: -1 };
  return (key) => {
    const spots = reading.wanted().filter(({ mention }) => subjectKey(mention) === key);
    const shown = spots.filter((spot) => reading.rects(spot).length > 0);
    if (shown.length === 0) return;
    last = { key, index: last.key === key ? (last.index + 1) % shown.length : 0 };
    const spot = shown[last.index]!;
    reading.reveal(spot);
    reading.flash(spot);
  };
}

export default defineUnlistedScript(() => {
  const running = globalThis as Running;
  if (running.sidelight?.alive() || !isOwnFrame()) return;
  // After an update the script of the version before may still be here.
  running.sidelight?.end();
  const controller = new AbortController();
  const end = () => controller.abort();
  running.sidelight = { alive: () => !controller.signal.aborted && isAlive(), end };
  read(controller.signal, end).catch((error: unknown) => {
    end();
    if (isAlive()) console.error('Sidelight could not start on this page:', error);
  });
});

/** The life of the page script in a frame: wires the reading to its cards, the settings and the background. */
import { browser } from 'wxt/browser';
import { isIntroduced, subjectKey } from '../../lib/linking/mention.ts';
import { answerCalls, call, type NameOnPage, type TabCalls } from '../../lib/messages.ts';
import { watchSigns } from '../../lib/page/signs.ts';
import type { Settings } from '../../lib/settings.ts';
import { watchStored } from '../../lib/settings-changes.ts';
import { isUnderSite } from '../../lib/sites.ts';
import { startCards } from './cards.ts';
import { LiveReading } from './live.ts';
import { kindOf } from './marks.ts';
import { PassageNotes } from './passages.ts';
import { persist } from './persist.ts';
import type { Cards } from './reading.ts';

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

interface Started {
  reading: LiveReading;
  cards: Cards;
  anchoring: PassageNotes;
}

/** Reads the page until the signal aborts. Resolves when it was read for the first time. */
async function startReading(signal: AbortSignal, end: () => void): Promise<Started> {
  const settings = () => persist(() => call('settings'), signal);
  const reading = new LiveReading(document, await settings(), signal);
  const cards = startCards(reading, signal);
  const anchoring = new PassageNotes(document, reading, signal);
  const failed = (error: unknown) => {
    if (!isAlive()) end();
    else console.error('Sidelight could not read this page:', error);
  };

  const take = (changed: Settings) => {
    if (signal.aborted) return;
    if (!changed.enabled || isUnderSite(location.hostname, changed.sitesOff)) end();
    else {
      reading.changeSettings(changed);
      anchoring.paint();
    }
  };
  watchStored(() => void settings().then(take, failed), signal);
  watchSigns(
    window,
    () => {
      if (!isAlive()) end();
      else reading.highlights.mend();
    },
    signal,
  );

  await reading.start(() => anchoring.anchor(), failed);
  return { reading, cards, anchoring };
}

function namesIn(reading: LiveReading): NameOnPage[] {
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
        // The background, which asks, knows the frame's number.
        frameId: 0,
      });
  }
  return [...names.values()];
}

/** Answers calls from the first moment on: they wait until the page was read. */
function answerTab(started: Promise<Started>, signal: AbortSignal): void {
  const flash = started.then(({ reading }) => flashNext(reading));
  flash.catch(() => {
    // Told by the one who started.
  });
  answerCalls<TabCalls>(
    {
      names: async () => namesIn((await started).reading),
      anchors: async () => (await started).anchoring.outcomes,
      flash: async (key) => (await flash)(key),
      walk: async (step) => (await started).cards.walk(step),
      async noteHere() {
        const { reading, cards } = await started;
        const { draft, near } = reading.draftHere();
        cards.openNote(draft, near);
      },
      async notesChanged() {
        const { cards, anchoring } = await started;
        cards.notesChanged();
        await anchoring.anchor();
      },
      noteFrame: async (event) => (await started).cards.noteFrame(event),
    },
    signal,
  );
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

/** Begins, unless it has begun in this frame already or the frame is none of the article's. */
export function begin(): void {
  const running = globalThis as Running;
  if (running.sidelight?.alive() || !isOwnFrame()) return;
  // After an update the script of the version before may still be here.
  running.sidelight?.end();
  const controller = new AbortController();
  const end = () => controller.abort();
  running.sidelight = { alive: () => !controller.signal.aborted && isAlive(), end };
  const started = startReading(controller.signal, end);
  answerTab(started, controller.signal);
  started.catch((error: unknown) => {
    const alive = isAlive();
    end();
    if (alive) console.error('Sidelight could not start on this page:', error);
  });
}

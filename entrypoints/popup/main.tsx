/** The popup: puts the calls behind what its components show. `?tab=ID` shows another tab than the one in front. */
import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useNotes } from '../../components/notes/useNotes.ts';
import { useAttempt } from '../../components/page/useAttempt.ts';
import { useKeptFocus } from '../../components/page/useKeptFocus.ts';
import { type Backup, Popup } from '../../components/popup/Popup.tsx';
import { call, callTab, type TabState } from '../../lib/messages.ts';
import { readSettings, type Settings, saveSettings } from '../../lib/settings.ts';
import { isUnderSite, siteOf, sitePattern } from '../../lib/sites.ts';
import { notesApi, saveNotesFile } from '../pages/notes.ts';

/** How often an open popup looks again: names are still being found while it opens. Milliseconds. */
const lookAgain = 1000;

async function tabInFront(): Promise<number> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  if (asked) return asked;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('There is no page in front of this popup.');
  return tab.id;
}

function App({ tabId }: { tabId: number }) {
  useKeptFocus();
  const attempts = useAttempt();
  const { fault, done, attempt, report } = attempts;
  const { notes, change, remove, undo, deletedMessage } = useNotes(notesApi, attempts);
  const [tab, setTab] = useState<TabState | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [backup, setBackup] = useState<Backup | null>(null);

  const look = useCallback(async () => {
    const [state, settings, backup] = await Promise.all([
      call('tab', tabId),
      readSettings(),
      call('backupState'),
    ]);
    setTab((before) => (JSON.stringify(before) === JSON.stringify(state) ? before : state));
    setSettings(settings);
    setBackup(backup);
  }, [tabId]);
  useEffect(() => {
    const lookNow = () => void look().catch(report);
    lookNow();
    const timer = setInterval(lookNow, lookAgain);
    return () => clearInterval(timer);
  }, [look, report]);

  const changeSettings = (patch: (settings: Settings) => Partial<Settings>, done: string) =>
    attempt(async () => {
      await saveSettings(patch(await readSettings()));
      await look();
      return done;
    });
  const openTab = (path: string) => {
    void browser.tabs.create({ url: browser.runtime.getURL(path as never) });
    window.close();
  };
  const host = tab?.host ?? '';
  const site = siteOf(host) ?? host;

  return (
    <Popup
      tab={tab}
      unset={settings?.scope === 'unset'}
      notes={notes}
      backup={backup}
      fault={fault}
      done={done}
      deletedMessage={deletedMessage}
      page={{
        onFlash: (name) => attempt(() => callTab(tabId, name.frameId, 'flash', name.key)),
        onAnnotate: () =>
          attempt(async () => {
            await call('annotateNow', tabId);
            await look();
          }),
        onAllowSite: () => {
          // Firefox closes the popup at the prompt: what is chosen is kept before, and counts once it is allowed.
          const asked = browser.permissions.request({ origins: [sitePattern(site)] });
          void attempt(async () => {
            const { scope, sites } = await readSettings();
            await saveSettings({
              sites: [...sites.filter((other) => other !== site), site],
              scope: scope === 'everywhere' ? scope : 'chosen',
            });
            if (!(await asked)) throw new Error(`The browser did not allow Sidelight on ${site}.`);
            await look();
          });
        },
        onSiteOff: (off) =>
          changeSettings(
            ({ sitesOff }) => ({
              sitesOff: [...sitesOff.filter((other) => !isUnderSite(host, [other])), ...(off ? [site] : [])],
            }),
            off ? `Sidelight is off on ${host}.` : `Sidelight is on again on ${host}.`,
          ),
        onEnable: (enabled) =>
          changeSettings(
            () => ({ enabled }),
            enabled ? 'Sidelight is on.' : 'Sidelight is off on all pages.',
          ),
        onFirstRun: () => openTab('/options.html#welcome'),
      }}
      note={{
        onChange: change,
        onDelete: (note) => void remove(note),
        onOpenPage: (note) => {
          void browser.tabs.create({ url: note.target.url });
          window.close();
        },
      }}
      onUndo={() => void undo()}
      onExport={(format) => attempt(() => saveNotesFile(format))}
      onBackup={() =>
        attempt(async () => {
          const said = await saveNotesFile('json');
          setBackup(await call('backupState'));
          return said;
        })
      }
      onImport={() => openTab('/options.html#data')}
      onOptions={() => openTab('/options.html')}
    />
  );
}

const root = document.getElementById('root')!;
tabInFront().then(
  (tabId) => render(<App tabId={tabId} />, root),
  (error: Error) => root.append(error.message),
);

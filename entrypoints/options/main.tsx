/** The options, and at `#welcome` the first-run page. */
import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Command } from '../../components/options/About.tsx';
import { Options } from '../../components/options/Options.tsx';
import type { Scope } from '../../components/options/Sites.tsx';
import { Welcome } from '../../components/options/Welcome.tsx';
import { useAttempt } from '../../components/page/useAttempt.ts';
import { useKeptFocus } from '../../components/page/useKeptFocus.ts';
import { call } from '../../lib/messages.ts';
import { maxFile, tooBig } from '../../lib/notes/import.ts';
import { readSettings, type Settings, saveSettings, watchSettings } from '../../lib/settings.ts';
import { saveNotesFile } from '../pages/notes.ts';
import { addSite, chooseScope, refusedSites, removeSite } from './sites.ts';

/** As a reader meets them: browsers give them, and the manifest, in an order of their own. */
const commandOrder = ['walk-next', 'walk-previous', 'walk-open', 'note'];

const nothing = { count: null, lastBackup: null, unsaved: 0 } as const;

async function importFile(file: File): Promise<string> {
  if (file.size > maxFile) throw new Error(tooBig);
  const { added, updated, unchanged } = await call('importNotes', await file.text());
  return `${file.name} imported: ${added} added, ${updated} updated, ${unchanged} were here already.`;
}

function App({ first, commands }: { first: Settings; commands: Command[] }) {
  useKeptFocus();
  const { fault, done, attempt, report } = useAttempt();
  const [settings, setSettings] = useState(first);
  const [hash, setHash] = useState(location.hash);
  const [refused, setRefused] = useState<string[]>([]);
  const [notes, setNotes] = useState<Parameters<typeof Options>[0]['notes']>(nothing);
  const [section, setSection] = useState('');

  const look = useCallback(async () => {
    const [all, backup] = await Promise.all([call('notes'), call('backupState')]);
    setNotes({ count: all.length, lastBackup: backup.lastBackup, unsaved: backup.unsaved });
    setRefused(await refusedSites());
  }, []);
  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    addEventListener('hashchange', () => setHash(location.hash), { signal: end.signal });
    // Notes and permissions change elsewhere too.
    const lookNow = () => void look().catch(report);
    addEventListener('focus', lookNow, { signal: end.signal });
    lookNow();
    return () => end.abort();
  }, [look, report]);
  useEffect(() => {
    if (hash !== '#welcome') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);

  const act = async (where: string, what: () => Promise<unknown>) => {
    setSection(where);
    await attempt(async () => {
      const said = await what();
      setSettings(await readSettings());
      await look();
      return said;
    });
  };
  const change = (where: string, patch: Partial<Settings>) => act(where, () => saveSettings(patch));
  // The browser asks for a permission only while it handles the click itself: nothing may be awaited before.
  const onScope = (scope: Scope) => {
    const chosen = chooseScope(scope);
    void act('sites', () => chosen);
  };

  if (hash === '#welcome')
    return (
      <Welcome
        scope={settings.scope === 'unset' ? null : settings.scope}
        fault={fault}
        commands={commands}
        onScope={onScope}
        onOptions={() => {
          location.hash = '#sites';
        }}
      />
    );
  return (
    <Options
      settings={settings}
      refused={refused}
      commands={commands}
      version={browser.runtime.getManifest().version}
      notes={notes}
      said={{ section, fault, done }}
      site={{
        onScope,
        onAddSite: (site) => {
          const added = addSite(site);
          void act('sites', () => added);
        },
        onRemoveSite: (site) => void act('sites', () => removeSite(site)),
        onSiteOn: (site) =>
          void change('sites', { sitesOff: settings.sitesOff.filter((other) => other !== site) }),
        onEnable: (enabled) => void change('sites', { enabled }),
      }}
      onChange={(patch) => void change('marks', patch)}
      onExport={(format) => void act('data', () => saveNotesFile(format))}
      onImport={(file) => void act('data', () => importFile(file))}
      onDeleteAll={() =>
        act('data', async () => {
          const count = await call('deleteAllNotes');
          return `${count === 1 ? 'One note' : `${count} notes`} deleted.`;
        })
      }
    />
  );
}

async function start(): Promise<void> {
  const root = document.getElementById('root')!;
  const [settings, commands] = await Promise.all([readSettings(), browser.commands.getAll()]);
  const named = commands
    .toSorted((a, b) => commandOrder.indexOf(a.name ?? '') - commandOrder.indexOf(b.name ?? ''))
    .flatMap(({ description, shortcut }) => (description ? [{ description, shortcut: shortcut ?? '' }] : []));
  render(<App first={settings} commands={named} />, root);
}

void start();

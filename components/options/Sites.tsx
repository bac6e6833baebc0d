/** Where Sidelight reads, and where it never does. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings.ts';
import { siteOf } from '../../lib/sites.ts';
import { ChooseOne } from './Choice.tsx';
import { NameList } from './NameList.tsx';

export type Scope = Exclude<Settings['scope'], 'unset'>;

export interface SiteActions {
  /** Asks the browser for what the scope needs, within the click. */
  onScope(scope: Scope): void;
  onAddSite(site: string): void;
  onRemoveSite(site: string): void;
  onSiteOn(site: string): void;
  onEnable(on: boolean): void;
}

interface Props extends SiteActions {
  settings: Settings;
  /** Chosen sites the browser no longer allows. */
  refused: readonly string[];
}

export const scopeAnswers = [
  {
    value: 'everywhere',
    label: 'On every article I open',
    hint: 'The browser asks once whether Sidelight may read the pages you visit. It reads articles only.',
  },
  {
    value: 'chosen',
    label: 'Only on sites I choose',
    hint: 'Add a site with the toolbar button while you are on it, or in the options.',
  },
  {
    value: 'press',
    label: 'Only when I press the toolbar button',
    hint: 'Nothing runs in any page before you choose “Annotate this page now”.',
  },
] as const;

export function Sites({ settings, refused, ...actions }: Props) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const add = () => {
    const site = siteOf(typed);
    if (!site) {
      setFault('That is no site. Write its address, as in news.example.');
      return;
    }
    setFault('');
    setTyped('');
    actions.onAddSite(site);
  };
  return (
    <div class="stack">
      {!settings.enabled && (
        <div class="notice row">
          <span>Sidelight is turned off everywhere.</span>
          <button type="button" class="button push" onClick={() => actions.onEnable(true)}>
            Turn on
          </button>
        </div>
      )}
      <ChooseOne
        legend="Where may Sidelight read?"
        answers={scopeAnswers}
        chosen={settings.scope === 'unset' ? null : settings.scope}
        onChoose={actions.onScope}
      />
      {settings.scope === 'chosen' && (
        <div class="stack inset">
          <form
            class="row nowrap"
            onSubmit={(event) => {
              event.preventDefault();
              add();
            }}
          >
            <label class="hidden" for="add-site">
              Address of a site
            </label>
            <input
              id="add-site"
              class="field"
              placeholder="news.example"
              autocomplete="off"
              spellcheck={false}
              value={typed}
              aria-describedby="add-site-fault"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              Add
            </button>
          </form>
          <p class="fault small" id="add-site-fault" role="alert">
            {fault}
          </p>
          <NameList
            label="Sites you chose"
            names={settings.sites}
            action="Remove"
            none="No site yet."
            notes={(site) => (refused.includes(site) ? 'the browser no longer allows it: add it again' : '')}
            onAct={actions.onRemoveSite}
          />
        </div>
      )}
      {settings.sitesOff.length > 0 && (
        <div class="stack tight">
          <h3 class="question">Turned off on these sites</h3>
          <NameList
            label="Sites where Sidelight is off"
            names={settings.sitesOff}
            action="Turn on"
            onAct={actions.onSiteOn}
          />
        </div>
      )}
    </div>
  );
}

/** All options on one page, each section with its address. */
import type { ComponentChildren } from 'preact';
import type { Format } from '../../lib/notes/export.ts';
import type { Settings } from '../../lib/settings.ts';
import { Wordmark } from '../page/Wordmark.tsx';
import { About, type Command, Keyboard } from './About.tsx';
import { Data } from './Data.tsx';
import { Languages } from './Languages.tsx';
import { Marks } from './Marks.tsx';
import { type SiteActions, Sites } from './Sites.tsx';

interface Props {
  settings: Settings;
  refused: readonly string[];
  commands: readonly Command[];
  version: string;
  notes: { count: number | null; lastBackup: string | null; unsaved: number };
  /** What failed last, or was done last, and in which section. */
  said: { section: string; fault: string; done: string };
  site: SiteActions;
  onChange(patch: Partial<Settings>): void;
  onExport(format: Format): void;
  onImport(file: File): void;
  onDeleteAll(): Promise<void>;
}

export function Options({ settings, notes, said, ...props }: Props) {
  const section = (id: string, title: string, children: ComponentChildren) => (
    <section class="section stack" aria-labelledby={`${id}-heading`} id={id}>
      <h2 class="heading" id={`${id}-heading`}>
        {title}
      </h2>
      {children}
      <p class="fault" role="alert">
        {said.section === id ? said.fault : ''}
      </p>
      <p class="done" role="status">
        {said.section === id ? said.done : ''}
      </p>
    </section>
  );
  return (
    <main class="sheet">
      <h1 class="row">
        <Wordmark />
      </h1>
      {section('sites', 'Sites', <Sites settings={settings} refused={props.refused} {...props.site} />)}
      {section('marks', 'Marks and cards', <Marks settings={settings} onChange={props.onChange} />)}
      {section('languages', 'Languages', <Languages settings={settings} onChange={props.onChange} />)}
      {section(
        'data',
        'Notes',
        <Data
          {...notes}
          onExport={props.onExport}
          onImport={props.onImport}
          onDeleteAll={props.onDeleteAll}
        />,
      )}
      {section('keyboard', 'Keyboard', <Keyboard commands={props.commands} />)}
      {section('about', 'About', <About version={props.version} />)}
    </main>
  );
}

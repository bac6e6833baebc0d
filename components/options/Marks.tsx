/** What is marked, how soon its card opens, and which names are never marked. */
import type { Kind } from '../../lib/knowledge/entity.ts';
import type { Settings } from '../../lib/settings.ts';
import { ChooseOne, ChooseSome } from './Choice.tsx';
import { NameList } from './NameList.tsx';

interface Props {
  settings: Settings;
  onChange(patch: Partial<Settings>): void;
}

const kindAnswers: { value: Kind; label: string }[] = [
  { value: 'person', label: 'People' },
  { value: 'place', label: 'Places' },
  { value: 'organisation', label: 'Organisations' },
  { value: 'event', label: 'Events' },
];

export function Marks({ settings, onChange }: Props) {
  return (
    <div class="stack">
      <ChooseOne
        legend="Mark a name"
        answers={[
          {
            value: 'first',
            label: 'Once in each section',
            hint: 'As footnotes are set: the page stays calm.',
          },
          { value: 'all', label: 'Every time it occurs' },
        ]}
        chosen={settings.marks}
        onChoose={(marks) => onChange({ marks })}
      />
      <ChooseSome
        legend="Names that are only likely"
        answers={[
          {
            value: 'faint',
            label: 'Mark them too, faintly',
            hint: 'When off, only names Sidelight is sure of are marked.',
          },
        ]}
        chosen={settings.faint ? ['faint'] : []}
        onChoose={(chosen) => onChange({ faint: chosen.length > 0 })}
      />
      {settings.faint && (
        <div class="inset">
          <ChooseSome
            legend="Nationalities"
            answers={[
              {
                value: 'demonyms',
                label: 'Mark “Russian”, “Poles” and the like',
                hint: 'Faintly as well; the card is that of the country.',
              },
            ]}
            chosen={settings.demonyms ? ['demonyms'] : []}
            onChoose={(chosen) => onChange({ demonyms: chosen.length > 0 })}
          />
        </div>
      )}
      <ChooseSome
        legend="Kinds of names"
        answers={kindAnswers}
        chosen={settings.kinds}
        onChoose={(kinds) => onChange({ kinds })}
      />
      <Delay
        id="open-delay"
        label="A card opens after the pointer has rested for"
        value={settings.openDelay}
        onChange={(openDelay) => onChange({ openDelay })}
      />
      <Delay
        id="close-delay"
        label="It closes after the pointer has been away for"
        value={settings.closeDelay}
        onChange={(closeDelay) => onChange({ closeDelay })}
      />
      <ChooseSome
        legend="Passages you made a note on"
        answers={[
          {
            value: 'paint',
            label: 'Mark them in the page',
            hint: 'A page can find out which of its passages are marked, though not what you wrote.',
          },
        ]}
        chosen={settings.paintNotes ? ['paint'] : []}
        onChoose={(chosen) => onChange({ paintNotes: chosen.length > 0 })}
      />
      <div class="stack tight">
        <h3 class="question">Names never marked</h3>
        <NameList
          label="Names never marked"
          names={settings.muted}
          action="Mark again"
          none="None yet. “Not right?” on a card lets you add one."
          onAct={(name) => onChange({ muted: settings.muted.filter((other) => other !== name) })}
        />
      </div>
    </div>
  );
}

const delays = [100, 200, 300, 500, 800, 1200, 2000, 3000];

interface DelayProps {
  id: string;
  label: string;
  /** Milliseconds. */
  value: number;
  onChange(value: number): void;
}

function Delay({ id, label, value, onChange }: DelayProps) {
  const seconds = (delay: number) =>
    `${(delay / 1000).toLocaleString()} ${delay === 1000 ? 'second' : 'seconds'}`;
  return (
    <div class="row">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field fit"
        value={String(value)}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        {[...new Set([...delays, value])]
          .sort((a, b) => a - b)
          .map((delay) => (
            <option key={delay} value={String(delay)}>
              {seconds(delay)}
            </option>
          ))}
      </select>
    </div>
  );
}

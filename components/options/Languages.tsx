/** In which languages a card shows what a name is called at home. */
import type { Settings } from '../../lib/settings.ts';
import { ChooseOne, ChooseSome } from './Choice.tsx';

interface Props {
  settings: Settings;
  onChange(patch: Partial<Settings>): void;
}

const offered = 'be ru uk pl lt lv et ro ka hy az kk de fr es tr ar he fa zh ja'.split(' ');

export function Languages({ settings, onChange }: Props) {
  const { nameLanguages } = settings;
  const names = new Intl.DisplayNames(undefined, { type: 'language' });
  const answers = [...new Set([...offered, ...(nameLanguages === 'all' ? [] : nameLanguages)])].map(
    (value) => ({
      value,
      label: names.of(value) ?? value,
    }),
  );
  return (
    <div class="stack">
      <ChooseOne
        legend="Names in their own languages"
        answers={[
          { value: 'all', label: 'Show all of them' },
          { value: 'some', label: 'Show some' },
        ]}
        chosen={nameLanguages === 'all' ? 'all' : 'some'}
        onChoose={(which) => onChange({ nameLanguages: which === 'all' ? 'all' : ['be', 'ru', 'uk'] })}
      />
      {nameLanguages !== 'all' && (
        <div class="inset columns">
          <ChooseSome
            legend="Languages"
            answers={answers}
            chosen={nameLanguages}
            onChoose={(chosen) => onChange({ nameLanguages: chosen })}
          />
        </div>
      )}
    </div>
  );
}

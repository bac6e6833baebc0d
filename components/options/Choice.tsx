/** A question with a few answers: radio buttons or check boxes under one legend, each with its explanation. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Answer<T extends string> {
  value: T;
  label: string;
  hint?: ComponentChildren;
}

interface Question<T extends string> {
  legend: string;
  answers: readonly Answer<T>[];
}

interface OneProps<T extends string> extends Question<T> {
  chosen: T | null;
  onChoose(value: T): void;
}

export function ChooseOne<T extends string>({ legend, answers, chosen, onChoose }: OneProps<T>) {
  return (
    <Group
      type="radio"
      legend={legend}
      answers={answers}
      isChosen={(value) => value === chosen}
      onChange={(value) => onChoose(value)}
    />
  );
}

interface SomeProps<T extends string> extends Question<T> {
  chosen: readonly T[];
  onChoose(values: T[]): void;
}

export function ChooseSome<T extends string>({ legend, answers, chosen, onChoose }: SomeProps<T>) {
  return (
    <Group
      type="checkbox"
      legend={legend}
      answers={answers}
      isChosen={(value) => chosen.includes(value)}
      onChange={(value, on) =>
        onChoose(
          answers
            .map(({ value }) => value)
            .filter((other) => (other === value ? on : chosen.includes(other))),
        )
      }
    />
  );
}

interface GroupProps<T extends string> extends Question<T> {
  type: 'radio' | 'checkbox';
  isChosen(value: T): boolean;
  onChange(value: T, on: boolean): void;
}

function Group<T extends string>({ type, legend, answers, isChosen, onChange }: GroupProps<T>) {
  const id = useId();
  return (
    <fieldset class="stack tight">
      <legend class="question">{legend}</legend>
      {answers.map(({ value, label, hint }) => (
        <div key={value} class="answer">
          <input
            type={type}
            id={`${id}-${value}`}
            name={id}
            value={value}
            checked={isChosen(value)}
            aria-describedby={hint ? `${id}-${value}-hint` : undefined}
            onClick={(event) => {
              const on = event.currentTarget.checked;
              // What is shown is what is kept: the browser may refuse, and then nothing has changed.
              if (type === 'radio') event.currentTarget.checked = isChosen(value);
              onChange(value, on);
            }}
          />
          <div>
            <label for={`${id}-${value}`}>{label}</label>
            {hint && (
              <p class="soft small" id={`${id}-${value}-hint`}>
                {hint}
              </p>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

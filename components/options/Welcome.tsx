/** The first page a reader sees: what this is, one sample, one question. */
import { KindIcon } from '../card/icons.tsx';
import { Wordmark } from '../page/Wordmark.tsx';
import { type Command, Keyboard, Privacy } from './About.tsx';
import { type Scope, scopeAnswers } from './Sites.tsx';

interface Props {
  /** What the reader has answered, once they have. */
  scope: Scope | null;
  fault: string;
  commands: readonly Command[];
  onScope(scope: Scope): void;
  onOptions(): void;
}

const answered: Record<Scope, string> = {
  everywhere: 'Ready. Open an article: names get a quiet dotted line, and resting on one opens its card.',
  chosen: 'Ready. On a news site, press Sidelight’s toolbar button and choose “Always on” that site.',
  press: 'Ready. On an article, press Sidelight’s toolbar button and choose “Annotate this page now”.',
};

export function Welcome({ scope, fault, commands, onScope, onOptions }: Props) {
  return (
    <main class="sheet welcome stack">
      <h1 class="row">
        <Wordmark />
      </h1>
      <p class="lead serif">A light from the side on the names in the news.</p>
      <Sample />
      <section class="stack" aria-labelledby="where">
        <h2 class="heading" id="where">
          Where may it read?
        </h2>
        <ul class="stack">
          {scopeAnswers.map(({ value, label, hint }, index) => (
            <li key={value} class="scope">
              <button
                type="button"
                class={index === 0 ? 'button first' : 'button'}
                data-scope={value}
                aria-pressed={scope === value}
                aria-describedby={`${value}-hint`}
                onClick={() => onScope(value)}
              >
                {label}
              </button>
              <p class="soft small" id={`${value}-hint`}>
                {hint}
              </p>
            </li>
          ))}
        </ul>
        <p class="fault" role="alert">
          {fault}
        </p>
        <div role="status">{scope && <p class="notice">{answered[scope]}</p>}</div>
      </section>
      <section class="stack" aria-labelledby="keys">
        <h2 class="heading" id="keys">
          By keyboard
        </h2>
        <Keyboard commands={commands} />
      </section>
      <section class="stack" aria-labelledby="privacy">
        <h2 class="heading" id="privacy">
          Privately
        </h2>
        <Privacy />
      </section>
      <p>
        <button type="button" class="word" onClick={onOptions}>
          All options
        </button>
      </p>
    </main>
  );
}

/** A picture of a mark and its card, in text. */
const Sample = () => (
  <figure class="sample">
    <p class="sample-text serif">
      The vote was watched closely in <span class="sample-mark">Minsk</span>, where polling stations closed at
      eight.
    </p>
    <div class="sample-card">
      <p class="sample-kind">
        <KindIcon kind="place" /> Place
      </p>
      <p class="sample-name serif">Minsk</p>
      <p class="soft serif" lang="be">
        Мінск
      </p>
      <p class="small">Capital and largest city of Belarus, seat of its government and of the CIS.</p>
    </div>
    <figcaption class="hidden">
      An example: a marked name in a sentence, and the card that opens on it.
    </figcaption>
  </figure>
);

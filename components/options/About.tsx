/** Privacy, the keyboard, whose data this is. */
import { credits } from '../../lib/credits.ts';

export interface Command {
  description: string;
  /** As the browser writes it; empty where the reader has taken it away. */
  shortcut: string;
}

export function Keyboard({ commands }: { commands: readonly Command[] }) {
  return (
    <dl class="keys">
      {commands.map(({ description, shortcut }) => (
        <div key={description} class="row">
          <dt>{description}</dt>
          <dd class="push">{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">no key</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

export const Privacy = () => (
  <p>
    Everything happens on this computer. The knowledge comes with Sidelight, your notes stay in this browser,
    and no request is ever sent: not to us, not to anyone.
  </p>
);

export function About({ version }: { version: string }) {
  return (
    <div class="stack">
      <p>Sidelight {version}. Free software under the MIT licence.</p>
      <Privacy />
      <p>The knowledge is our own writing, and in part from others:</p>
      <ul class="credits small">
        {credits.map(({ name, url, licence, gives }) => (
          <li key={name}>
            <a href={url} target="_blank" rel="noreferrer">
              {name}
            </a>{' '}
            ({licence}). {gives}
          </li>
        ))}
      </ul>
      <p class="small soft">Links open only when you press them.</p>
    </div>
  );
}

/** The one element of ours in the page: an empty host on <html> with a closed root, there only while it is needed. */
import { type ComponentChild, render } from 'preact';
import cardStyles from '../../../components/card/card.css?inline';
import tokens from '../../../components/tokens.css?inline';

/** How long an announcement stays, so that a slow screen reader still finds it. Milliseconds. */
const spokenFor = 4000;

/** Events of the card that the page's own listeners on the way up have no business with. */
const kept = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mouseover', 'mouseout'],
  ...[
    'pointerdown',
    'pointerup',
    'pointerover',
    'pointerout',
    'touchstart',
    'touchend',
    'touchmove',
    'wheel',
  ],
  ...['keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'copy', 'selectstart', 'dragstart'],
];

export interface Host {
  /** Shows this in the root, or nothing. */
  render(tree: ComponentChild): void;
  /** Says this to a screen reader. */
  say(text: string): void;
  /** The first element in the root that matches; null where nothing is shown. */
  find(selector: string): HTMLElement | null;
  /** This event happened inside the host. */
  owns(event: Event): boolean;
  /** What has the focus inside the host; null where the focus is elsewhere. */
  focused(): Element | null;
  /** All that Tab reaches in it, in order. */
  stops(): HTMLElement[];
}

interface Parts {
  element: HTMLElement;
  root: ShadowRoot;
  /** Carries the tokens; holds what is shown and what is said. */
  frame: HTMLElement;
  content: HTMLElement;
  spoken: HTMLElement;
}

function build(): Parts {
  const element = document.createElement('sidelight-card');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}\n${cardStyles}`);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.className = 'sidelight';
  const content = document.createElement('div');
  const spoken = document.createElement('div');
  spoken.className = 'spoken';
  spoken.setAttribute('role', 'status');
  spoken.setAttribute('lang', 'en');
  frame.append(content, spoken);
  root.append(frame);
  for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation());
  return { element, root, frame, content, spoken };
}

/** `entered` is told what in the page lost the focus to the card. */
export function createHost(signal: AbortSignal, entered: (from: HTMLElement) => void): Host {
  let parts: Parts | null = null;
  let shows = false;
  let silence: ReturnType<typeof setTimeout> | undefined;

  /** There, connected and in the top layer, also after the page threw it out. */
  function need(): Parts {
    if (!parts?.element.isConnected) {
      if (parts) render(null, parts.content);
      parts = build();
      const { element, root, frame } = parts;
      frame.addEventListener('focusin', ({ relatedTarget: from }) => {
        if (from instanceof HTMLElement && from.getRootNode() !== root) entered(from);
      });
      document.documentElement.append(element);
      // The host is out of reach of the page's rules, so this is the reader's own size of letters.
      frame.style.setProperty('--rem', getComputedStyle(element).fontSize);
    }
    if (!parts.element.matches(':popover-open')) parts.element.showPopover();
    return parts;
  }

  function drop(): void {
    if (!parts || shows || silence !== undefined) return;
    render(null, parts.content);
    parts.element.remove();
    parts = null;
  }

  signal.addEventListener('abort', () => {
    clearTimeout(silence);
    silence = undefined;
    shows = false;
    drop();
  });

  return {
    render(tree) {
      if (signal.aborted) return;
      shows = tree !== null;
      if (shows) render(tree, need().content);
      else if (parts) {
        render(null, parts.content);
        drop();
      }
    },
    say(text) {
      if (signal.aborted) return;
      const { spoken } = need();
      clearTimeout(silence);
      // Emptied first and filled a moment later: a region that arrives with its text is not read.
      spoken.textContent = '';
      silence = setTimeout(() => {
        if (parts) parts.spoken.textContent = text;
        silence = setTimeout(() => {
          silence = undefined;
          if (parts) parts.spoken.textContent = '';
          drop();
        }, spokenFor);
      }, 60);
    },
    find: (selector) => parts?.root.querySelector<HTMLElement>(selector) ?? null,
    owns: (event) => parts !== null && event.target === parts.element,
    focused: () => parts?.root.activeElement ?? null,
    stops: () => [
      ...(parts?.root.querySelectorAll<HTMLElement>('a[href], button, [tabindex], iframe') ?? []),
    ],
  };
}

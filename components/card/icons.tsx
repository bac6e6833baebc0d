/** Line icons: the four kinds and the card's few controls. Decoration alone; words or labels say the same. */
import type { ComponentChildren } from 'preact';
import type { Kind } from '../../lib/knowledge/entity.ts';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.25"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export function KindIcon({ kind }: { kind: Kind }) {
  switch (kind) {
    case 'person':
      return (
        <Icon>
          <circle cx="8" cy="5" r="2.75" />
          <path d="M2.75 14c.4-3 2.4-4.5 5.25-4.5s4.85 1.5 5.25 4.5" />
        </Icon>
      );
    case 'place':
      return (
        <Icon>
          <path d="M8 14.25S3.25 9.9 3.25 6.4a4.75 4.75 0 0 1 9.5 0C12.75 9.9 8 14.25 8 14.25Z" />
          <circle cx="8" cy="6.4" r="1.6" />
        </Icon>
      );
    case 'organisation':
      return (
        <Icon>
          <path d="M1.75 14h12.5M2.75 6 8 2.25 13.25 6ZM4 6v8M8 6v8M12 6v8" />
        </Icon>
      );
    case 'event':
      return (
        <Icon>
          <path d="M2.25 3.75h11.5v10H2.25ZM2.25 7h11.5M5.25 1.75v3.5M10.75 1.75v3.5" />
        </Icon>
      );
  }
}

export const PinIcon = ({ pinned }: { pinned: boolean }) => (
  <Icon>
    <path d="M5.25 2h5.5M6 2v4.25L4.25 9h7.5L10 6.25V2" fill={pinned ? 'currentColor' : 'none'} />
    <path d="M8 9v5" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M9.75 3.5 5.25 8l4.5 4.5" />
  </Icon>
);

export const OutIcon = () => (
  <Icon>
    <path d="M6.5 3.5h-3v9h9v-3M9 3.25h3.75V7M12.5 3.5 7.5 8.5" />
  </Icon>
);

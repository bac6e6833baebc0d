/** A button that runs on with its sentence: it breaks across lines like text, and a comma stays with it. */
import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  onPress(): void;
}

export function Word({ children, onPress }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // The space bar would scroll.
    event.preventDefault();
    if (!event.repeat) onPress();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers lay every <button> out as a box that text cannot break in
    <span role="button" tabIndex={0} class="link" onClick={onPress} onKeyDown={onKeyDown}>
      {children}
    </span>
  );
}

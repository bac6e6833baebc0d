/** A short list of names, each with one thing that can be done about it. */

interface Props {
  label: string;
  names: readonly string[];
  /** The word on the button. */
  action: string;
  /** What stands here when there are no names. */
  none?: string;
  /** More to say of a name, or nothing. */
  notes?(name: string): string;
  onAct(name: string): void;
}

export function NameList({ label, names, action, none, notes, onAct }: Props) {
  if (names.length === 0) return none ? <p class="soft small">{none}</p> : null;
  return (
    <ul class="names" aria-label={label}>
      {names.map((name) => (
        <li key={name} class="row">
          <span dir="auto">{name}</span>
          {notes?.(name) && <span class="fault small">{notes(name)}</span>}
          <button
            type="button"
            class="word push"
            aria-label={`${action}: ${name}`}
            onClick={() => onAct(name)}
          >
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}

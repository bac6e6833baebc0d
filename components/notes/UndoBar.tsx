/** Says that something was deleted and offers it back, until the next deletion. */

interface Props {
  /** What happened, as in "Note on Minsk deleted."; empty for nothing. */
  message: string;
  onUndo(): void;
}

export function UndoBar({ message, onUndo }: Props) {
  return (
    <div role="status">
      {message && (
        <p class="undo small">
          <span>{message}</span>
          <button type="button" class="word push" onClick={onUndo}>
            Undo
          </button>
        </p>
      )}
    </div>
  );
}

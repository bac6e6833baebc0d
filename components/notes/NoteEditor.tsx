/** The form in which a note is written or changed: its text and its tags. */
import { useId, useState } from 'preact/hooks';
import { parseTags, tagsText } from '../../lib/notes/tags.ts';

export interface Written {
  body: string;
  tags: string[];
}

interface Props {
  start: Written;
  label: string;
  saveLabel: string;
  /** Rejects with a sentence for the reader; the text stays. */
  onSave(written: Written): Promise<void>;
  /** Every change, for keeping what is not saved yet. */
  onType?(written: Written): void;
  onCancel?(): void;
  focus?: boolean;
}

export function NoteEditor({ start, label, saveLabel, onSave, onType, onCancel, focus }: Props) {
  const id = useId();
  const [body, setBody] = useState(start.body);
  const [tags, setTags] = useState(tagsText(start.tags));
  const [saving, setSaving] = useState(false);
  const [fault, setFault] = useState('');
  const written = { body: body.trim(), tags: parseTags(tags) };
  const empty = written.body === '' && written.tags.length === 0;

  const save = async () => {
    if (saving) return;
    if (empty) {
      setFault('Write a few words or a tag first.');
      return;
    }
    setSaving(true);
    setFault('');
    try {
      await onSave(written);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    } finally {
      setSaving(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    } else if (event.key === 'Escape' && onCancel) {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  };

  return (
    <form
      class="stack note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onKeyDown}
    >
      <label class="hidden" for={`${id}-body`}>
        {label}
      </label>
      <textarea
        id={`${id}-body`}
        class="field"
        placeholder={label}
        dir="auto"
        maxLength={100_000}
        value={body}
        aria-describedby={fault ? `${id}-fault` : undefined}
        ref={(element) => {
          if (focus && element && !element.dataset.focused) {
            element.dataset.focused = 'once';
            element.focus();
          }
        }}
        onInput={(event) => {
          setBody(event.currentTarget.value);
          onType?.({ body: event.currentTarget.value, tags: parseTags(tags) });
        }}
      />
      <label class="hidden" for={`${id}-tags`}>
        Tags, separated by commas
      </label>
      <input
        id={`${id}-tags`}
        class="field small"
        placeholder="Tags, separated by commas"
        dir="auto"
        value={tags}
        onInput={(event) => {
          setTags(event.currentTarget.value);
          onType?.({ body, tags: parseTags(event.currentTarget.value) });
        }}
      />
      <p class="fault small" id={`${id}-fault`} role="alert">
        {fault}
      </p>
      <div class="row">
        <button type="submit" class="button first" aria-disabled={saving}>
          {saveLabel}
        </button>
        {onCancel && (
          <button type="button" class="button" onClick={onCancel}>
            Cancel
          </button>
        )}
        <span class="label push">Ctrl or ⌘ + Enter</span>
      </div>
    </form>
  );
}

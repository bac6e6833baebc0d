/** The form, the list and the frame, as a reader meets them when things go wrong. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NoteEditor } from '../../../components/notes/NoteEditor.tsx';
import { NoteFrame } from '../../../components/notes/NoteFrame.tsx';
import { NotesView } from '../../../components/notes/NotesView.tsx';
import type { NoteFrameState } from '../../../lib/messages.ts';
import { plainNote } from '../../notes/arbitrary.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});
const show = (element: preact.ComponentChild) => act(() => render(element, root));
const find = <T extends Element = HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
const type = (selector: string, value: string) =>
  act(() => {
    const field = find<HTMLTextAreaElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const submit = () =>
  act(async () => {
    find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
const editor = (props: Partial<Parameters<typeof NoteEditor>[0]> = {}) => (
  <NoteEditor
    start={{ body: '', tags: [] }}
    label="Note on Minsk"
    saveLabel="Save"
    onSave={async () => {}}
    {...props}
  />
);

it('a failed save is said, and the text stays', async () => {
  await show(editor({ onSave: () => Promise.reject(new Error('The storage is full.')) }));
  await type('textarea', 'Long thoughts');
  await submit();
  expect(find('[role=alert]').textContent).toBe('The storage is full.');
  expect(find<HTMLTextAreaElement>('textarea').value).toBe('Long thoughts');
});

it('an empty note is not saved', async () => {
  const onSave = vi.fn(async () => {});
  await show(editor({ onSave }));
  await type('textarea', '   ');
  await submit();
  expect(onSave).not.toHaveBeenCalled();
  expect(find('[role=alert]').textContent).toContain('Write a few words');
});

it('what is saved is trimmed, its tags cut at commas', async () => {
  const onSave = vi.fn(async () => {});
  await show(editor({ onSave }));
  await type('textarea', ' Text ');
  await type('input', 'a, b');
  await submit();
  expect(onSave).toHaveBeenCalledWith({ body: 'Text', tags: ['a', 'b'] });
});

it('every change is told, so that nothing typed is lost', async () => {
  const onType = vi.fn();
  await show(editor({ onType }));
  await type('textarea', 'Half');
  expect(onType).toHaveBeenLastCalledWith({ body: 'Half', tags: [] });
});

const frame = (state: Partial<NoteFrameState>) => (
  <NoteFrame
    state={{
      draft: { body: '', tags: [], subject: plainNote().subject, target: plainNote().target },
      notes: [],
      offered: [],
      private: false,
      typed: null,
      ...state,
    }}
    notes={[]}
    fault=""
    done=""
    deletedMessage=""
    onUndo={() => {}}
    onSave={async () => {}}
    onType={() => {}}
    onAttach={() => {}}
    onChange={async () => {}}
    onDelete={() => {}}
  />
);

it('a private window is told before saving that the note will stay', async () => {
  await show(frame({ private: true }));
  expect(root.textContent).toContain('A note you save stays in Sidelight');
  await show(frame({ private: false }));
  expect(root.textContent).not.toContain('private window');
});

it('what was typed before is in the form again', async () => {
  await show(frame({ typed: { body: 'Half', tags: ['a', 'b'] } }));
  expect(find<HTMLTextAreaElement>('textarea').value).toBe('Half');
  expect(find<HTMLInputElement>('input').value).toBe('a, b');
});

it('markup in a note or a title is shown as text', async () => {
  const nasty = '<img src=x onerror="alert(1)">';
  await show(
    <NotesView
      notes={[
        plainNote({
          body: nasty,
          subject: { type: 'page' },
          target: { ...plainNote().target, title: nasty },
        }),
      ]}
      onChange={async () => {}}
      onDelete={() => {}}
    />,
  );
  expect(root.querySelector('img')).toBeNull();
  expect(find('.note-body').textContent).toBe(nasty);
});

it('thousands of notes are shown fifty at a time', async () => {
  const notes = Array.from({ length: 120 }, (_, n) => plainNote({ id: String(n) }));
  await show(<NotesView notes={notes} onChange={async () => {}} onDelete={() => {}} />);
  expect(root.querySelectorAll('.note')).toHaveLength(50);
  await act(() =>
    [...root.querySelectorAll('button')].find((one) => one.textContent === 'Show 50 more')!.click(),
  );
  expect(root.querySelectorAll('.note')).toHaveLength(100);
});

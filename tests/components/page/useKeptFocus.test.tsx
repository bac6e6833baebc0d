import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useKeptFocus } from '../../../components/page/useKeptFocus.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function List({ notes, dialog = false }: { notes: string[]; dialog?: boolean }) {
  useKeptFocus();
  return (
    <main>
      <button type="button">Options</button>
      <ul>
        {notes.map((note) => (
          <li key={note}>
            <button type="button">{note}</button>
          </li>
        ))}
      </ul>
      {dialog ? <button type="button">Keep</button> : <button type="button">Delete all</button>}
    </main>
  );
}
const show = (notes: string[], dialog = false) =>
  act(() => render(<List key="list" notes={notes} dialog={dialog} />, root));
const focus = (label: string) =>
  [...root.querySelectorAll('button')].find((button) => button.textContent === label)!.focus();
const focused = () => document.activeElement?.textContent;

test.each([
  ['the next note takes the place of one that is gone', 'b', ['a', 'c'], 'c'],
  ['after the last, the one before', 'c', ['a', 'b'], 'b'],
  ['after the only one, what stands before the list', 'b', [], 'Options'],
  ['what is still there keeps it', 'Delete all', ['a'], 'Delete all'],
])('%s', async (_, had, left, has) => {
  await show(['a', 'b', 'c']);
  focus(had);
  await show(left);
  expect(focused()).toBe(has);
});

test('a focus that the reader took away stays away', async () => {
  await show(['a', 'b']);
  focus('a');
  (document.activeElement as HTMLElement).blur();
  await show(['a']);
  expect(document.activeElement).toBe(document.body);
});

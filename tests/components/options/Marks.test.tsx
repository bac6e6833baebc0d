/** The options of marks: what stands there by default, and what a click asks to keep. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Marks } from '../../../components/options/Marks.tsx';
import { parseSettings, type Settings } from '../../../lib/settings.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = async (settings: Partial<Settings>) => {
  const onChange = vi.fn();
  await act(() => render(<Marks settings={parseSettings(settings)} onChange={onChange} />, root));
  return onChange;
};
const nationalities = () => root.querySelector<HTMLInputElement>('input[value=demonyms]');

it.each([
  [{}, true, false],
  [{ demonyms: false }, false, true],
])('nationalities, with %j kept: checked is %s, a click makes them %s', async (settings, checked, asked) => {
  const onChange = await show(settings);
  expect(nationalities()?.checked).toBe(checked);
  expect(nationalities()?.labels?.[0]?.textContent).toBe('Mark “Russian”, “Poles” and the like');
  nationalities()?.click();
  expect(onChange.mock.calls).toEqual([[{ demonyms: asked }]]);
});

it('nationalities are not asked about where nothing is marked faintly', async () => {
  await show({ faint: false });
  expect(nationalities()).toBeNull();
});

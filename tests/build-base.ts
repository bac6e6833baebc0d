/** Before the first test: the knowledge base is built once, so that no test waits for it or builds it beside another. */
import { loadBase } from '../scripts/base.ts';

export default async function setup(): Promise<void> {
  await loadBase();
}

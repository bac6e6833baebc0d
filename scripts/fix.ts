/** `npm run fix`: repairs what can be repaired: format, order of imports, lint with a safe fix; prepares the types. */
import { runNode } from './child.ts';

const steps = [
  ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', '.'],
  ['node_modules/wxt/bin/wxt.mjs', 'prepare'],
];
for (const step of steps) {
  const { ok, printed } = await runNode(step);
  process.stdout.write(printed);
  if (!ok) process.exitCode = 1;
}

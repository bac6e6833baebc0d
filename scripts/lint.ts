/** Checks the built Firefox add-on as the store does. */
import { runNode } from './child.ts';

interface Message {
  code: string;
  message: string;
  description: string;
  file?: string;
  line?: number;
}

/** What the store says of code that is not ours to change. */
const tolerated: { code: string; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    why: "Preact's own path for dangerouslySetInnerHTML, which our components never use",
  },
];

/** Resolves to one line for each error or warning that is not tolerated. */
export async function lintAddon(folder: string): Promise<string[]> {
  const { stdout, printed } = await runNode([
    'node_modules/addons-linter/bin/addons-linter',
    '--output',
    'json',
    folder,
  ]);
  let report: { errors: Message[]; warnings: Message[] };
  try {
    report = JSON.parse(stdout.slice(stdout.indexOf('{')));
  } catch {
    return [`addons-linter gave no report:\n${printed}`];
  }
  const ours = report.warnings.filter(({ code }) => !tolerated.some((known) => known.code === code));
  return [...report.errors, ...ours].map(
    ({ code, message, description, file, line }) =>
      `${file ?? 'add-on'}:${line ?? 1} ${code} ${message} ${description}`,
  );
}

/** Writes every error of a run to be read: sorted by class, then set, the most frequent surfaces first. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { errorClasses, type LinkingError } from '../../lib/evaluation/errors.ts';

const folder = fileURLToPath(new URL('../../.output/eval/', import.meta.url));

/** Writes errors.md and errors.jsonl; returns the path of the first. */
export function writeErrors(errors: readonly LinkingError[]): string {
  const sorted = sortErrors(errors);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}errors.jsonl`, sorted.map((error) => `${JSON.stringify(error)}\n`).join(''));
  writeFileSync(`${folder}errors.md`, readable(sorted));
  return `${folder}errors.md`;
}

/** Groups of one class, set and surface, in the order in which they are read. */
function groupErrors(errors: readonly LinkingError[]): LinkingError[][] {
  const groups = new Map<string, LinkingError[]>();
  for (const error of errors) {
    const key = [error.class, error.set, error.surface.toLowerCase()].join('\0');
    groups.set(key, [...(groups.get(key) ?? []), error]);
  }
  const sets = [...new Set(errors.map(({ set }) => set))];
  return [...groups.values()].sort(
    ([a, ...otherA], [b, ...otherB]) =>
      errorClasses.indexOf(a!.class) - errorClasses.indexOf(b!.class) ||
      sets.indexOf(a!.set) - sets.indexOf(b!.set) ||
      otherB.length - otherA.length,
  );
}

const sortErrors = (errors: readonly LinkingError[]): LinkingError[] => groupErrors(errors).flat();

function readable(errors: readonly LinkingError[]): string {
  const lines: string[] = [];
  let [kind, set] = ['', ''];
  for (const group of groupErrors(errors)) {
    const first = group[0]!;
    if (first.class !== kind) {
      kind = first.class;
      set = '';
      lines.push(`# ${kind} (${errors.filter((error) => error.class === kind).length})`, '');
    }
    if (first.set !== set) {
      set = first.set;
      lines.push(
        `## ${kind}: ${set} (${errors.filter((error) => error.class === kind && error.set === set).length})`,
        '',
      );
    }
    lines.push(`**${first.surface}**${group.length > 1 ? ` × ${group.length}` : ''}`);
    for (const error of group) lines.push(`- ${whatOf(error)}  \n  ${contextOf(error)} (${error.document})`);
    lines.push('');
  }
  return lines.join('\n');
}

function whatOf({ class: kind, linked, wanted, surface }: LinkingError): string {
  const over = (other: string): string => (other === surface ? '' : ` over “${other}”`);
  const got = linked
    ? `→ ${linked.id}${over(linked.surface)} (${linked.kind ?? 'introduced'}, ${linked.confidence})`
    : '→ nothing';
  if (!wanted || kind === 'NIL linked') return got;
  const held = `${wanted.held ? '' : 'not '}in the base`;
  const about = [wanted.kind, wanted.qid, held].filter(Boolean).join(', ');
  return `${got}, wanted ${wanted.name}${over(wanted.surface)} (${about})`;
}

const contextOf = ({ before, surface, after }: LinkingError): string => `…${before}**${surface}**${after}…`;

/** Reads authored YAML into entities, remembering the line of every field. */
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import * as v from 'valibot';
import { Entity } from '../knowledge/entity.ts';
import type { Problem } from './problem.ts';

export interface SourceFile {
  /** Path relative to the project. */
  path: string;
  text: string;
}

/** An entity as an editor wrote it, with where it stands. */
export interface Authored {
  entity: Entity;
  file: string;
  /** Line of a field (`'roles', 0, 'of'`), or of the entity where the field is absent. From 1. */
  lineOf(...path: (string | number)[]): number;
}

export interface Reading {
  entities: Authored[];
  problems: Problem[];
}

/** Reads every file; what is not YAML or not an entity becomes a problem and is left out. */
export function readEntities(files: SourceFile[]): Reading {
  const entities: Authored[] = [];
  const problems: Problem[] = [];
  for (const file of files) readFile(file, entities, problems);
  return { entities, problems };
}

/** The value a YAML text holds; dates stay texts. Throws a YAMLException. */
export const parseYaml = (text: string): unknown => load(text, { schema: CORE_SCHEMA });

function readFile({ path, text }: SourceFile, entities: Authored[], problems: Problem[]): void {
  const problem = (rule: string, line: number, message: string, fix: string): void => {
    problems.push({ rule, file: path, line, message, fix });
  };
  let values: unknown;
  try {
    values = parseYaml(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    problem('yaml', (error.mark?.line ?? 0) + 1, `${error.reason}.`, 'Write it as valid YAML.');
    return;
  }
  if (values === undefined || values === null) return;
  if (!Array.isArray(values)) {
    problem('yaml', 1, 'The file is not a list of entities.', 'Begin every entity with "- id:".');
    return;
  }
  const lines = text.split('\n');
  const starts = lines.flatMap((line, i) => (line.startsWith('- ') ? [i] : []));
  values.forEach((value: unknown, i) => {
    const lineOf = (...fields: (string | number)[]): number =>
      lineIn(lines, starts[i] ?? 0, starts[i + 1] ?? lines.length, fields) + 1;
    const result = v.safeParse(Entity, value);
    if (result.success) {
      entities.push({ entity: result.output, file: path, lineOf });
      return;
    }
    for (const issue of result.issues) {
      const fields = (issue.path ?? []).map((part) => part.key as string | number);
      problem(
        'schema',
        lineOf(...fields),
        `${idOf(value)}: ${fields.join('.') || 'entity'}: ${issue.message}.`,
        'See the fields of an entity in lib/knowledge/entity.ts.',
      );
    }
  });
}

/** Line, from 0, of a field within the lines of an entity; of the item where a list has one on each line. */
function lineIn(lines: string[], from: number, to: number, [field, item]: (string | number)[]): number {
  const at = lines.findIndex(
    (line, i) => i >= from && i < to && (line.startsWith(`  ${field}:`) || line.startsWith(`- ${field}:`)),
  );
  if (at < 0) return from;
  const line = at + 1 + Number(item ?? -1);
  return line > at && line < to && /^ {4}- /.test(lines[line]!) ? line : at;
}

function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : 'an entity without id';
}

/** Reads authored YAML into entities, remembering the line of every field. */
import * as v from 'valibot';
import { isMap, isNode, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
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

function readFile({ path, text }: SourceFile, entities: Authored[], problems: Problem[]): void {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number | undefined): number =>
    offset === undefined ? 1 : Math.max(1, lines.linePos(offset).line);
  for (const error of document.errors) {
    problems.push({
      rule: 'yaml',
      file: path,
      line: lineAt(error.pos[0]),
      message: `${error.message.split(/:?\n/)[0]}.`,
      fix: 'Write it as valid YAML.',
    });
  }
  if (document.errors.length > 0 || document.contents === null) return;
  if (!isSeq(document.contents)) {
    problems.push({
      rule: 'yaml',
      file: path,
      line: 1,
      message: 'The file is not a list of entities.',
      fix: 'Begin every entity with "- id:".',
    });
    return;
  }
  for (const item of document.contents.items) {
    const start = isNode(item) ? item.range?.[0] : undefined;
    const lineOf = (...fields: (string | number)[]): number =>
      lineAt(isMap(item) ? (offsetOf(item, fields) ?? start) : start);
    const value: unknown = isNode(item) ? item.toJS(document) : item;
    const result = v.safeParse(Entity, value);
    if (result.success) {
      entities.push({ entity: result.output, file: path, lineOf });
      continue;
    }
    for (const issue of result.issues) {
      const fields = (issue.path ?? []).map((part) => part.key as string | number);
      problems.push({
        rule: 'schema',
        file: path,
        line: lineOf(...fields),
        message: `${idOf(value)}: ${fields.join('.') || 'entity'}: ${issue.message}.`,
        fix: 'See the fields of an entity in lib/knowledge/entity.ts.',
      });
    }
  }
}

/** Offset of the key (or list item) a path names; of the nearest ancestor that is there. */
function offsetOf(item: YAMLMap, path: (string | number)[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? item : item.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isNode(key) && String(key) === String(last));
      if (pair && isNode(pair.key)) return pair.key.range?.[0];
    } else if (isSeq(parent) && typeof last === 'number') {
      const node = parent.items[last];
      if (isNode(node)) return node.range?.[0];
    }
  }
  return undefined;
}

function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : 'an entity without id';
}

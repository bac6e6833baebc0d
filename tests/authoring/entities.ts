/** Small entities for tests: what a test does not name is plain and valid. */
import * as v from 'valibot';
import type { Authored } from '../../lib/authoring/read.ts';
import { Entity } from '../../lib/knowledge/entity.ts';

type Fields = Record<string, unknown>;

const entity = (fields: Fields): Entity =>
  v.parse(Entity, { name: 'Someone Else', summary: 'A summary.', asOf: '2024-01', ...fields });

export const person = (id: string, fields: Fields = {}): Entity => entity({ id, kind: 'person', ...fields });
export const place = (id: string, fields: Fields = {}): Entity =>
  entity({ id, kind: 'place', type: 'city', ...fields });
export const organisation = (id: string, fields: Fields = {}): Entity =>
  entity({ id, kind: 'organisation', ...fields });
export const event = (id: string, fields: Fields = {}): Entity => entity({ id, kind: 'event', ...fields });

export const authored = (...entities: Entity[]): Authored[] =>
  entities.map((item, i) => ({ entity: item, file: 'test.yaml', lineOf: () => i + 1 }));

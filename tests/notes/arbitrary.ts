/** Any note that the contract allows, for properties. */
import * as fc from 'fast-check';
import { kinds } from '../../lib/knowledge/entity.ts';
import type { Note } from '../../lib/notes/note.ts';

const text = (maxLength: number, minLength = 0) => fc.string({ unit: 'binary', minLength, maxLength });
const target = fc.record({ url: fc.webUrl({ withQueryParameters: true }), title: text(40), site: text(20) });
const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const note: fc.Arbitrary<Note> = fc
  .record(
    {
      id: fc.uuid(),
      created: instant,
      modified: instant,
      body: text(80),
      tags: fc.array(text(12, 1), { maxLength: 5 }),
      target,
      subject: fc.oneof(
        fc.record({
          type: fc.constant('entity' as const),
          id: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/),
          name: text(20),
          kind: fc.constantFrom(...kinds),
        }),
        fc.record({
          type: fc.constant('introduced' as const),
          key: text(20),
          name: text(20),
          introduction: text(40),
        }),
        fc.constant({ type: 'passage' as const }),
        fc.constant({ type: 'page' as const }),
      ),
      quote: fc.record({ exact: text(40, 1), prefix: text(20), suffix: text(20) }),
      position: fc.record({ start: fc.nat(), end: fc.nat() }),
      sentence: text(60),
      alsoAt: fc.array(target, { maxLength: 3 }),
    },
    { requiredKeys: ['id', 'created', 'modified', 'body', 'tags', 'target', 'subject'] },
  )
  .map((made) => made as Note);

/** A plain note to change in a test. */
export const plainNote = (patch: Partial<Note> = {}): Note => ({
  id: '00000000-0000-4000-8000-000000000001',
  created: '2026-01-01T10:00:00.000Z',
  modified: '2026-01-01T10:00:00.000Z',
  body: 'A note.',
  tags: [],
  subject: { type: 'entity', id: 'minsk', name: 'Minsk', kind: 'place' },
  target: { url: 'https://news.example/a', title: 'An article', site: 'news.example' },
  ...patch,
});

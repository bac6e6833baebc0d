import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cardFile, openBase } from '../../lib/knowledge/base.ts';
import { writeIndex } from '../../lib/knowledge/layout.ts';

const index = writeIndex({
  entities: [
    {
      id: 'minsk',
      name: 'Minsk',
      kind: 'place',
      prominence: 4,
      related: [],
      clues: [],
      years: null,
      type: 'city',
      cardFile: 0,
      cardIndex: 0,
    },
  ],
  aliases: [{ text: 'Minsk', entity: 0, use: 'name' }],
});
const files: Record<string, Uint8Array> = {
  [cardFile(0)]: new Uint8Array(gzipSync(JSON.stringify([{ entity: { name: 'Мінск' } }]))),
};
const base = openBase(index, (name) =>
  files[name] ? Promise.resolve(files[name]) : Promise.reject(new Error(`no ${name}`)),
);

test('a card is unpacked from its file', async () => {
  expect(await base.card('minsk')).toEqual({ entity: { name: 'Мінск' } });
});
test('an id of another version is refused in a sentence', async () => {
  await expect(base.card('gone')).rejects.toThrow('has no entity "gone"');
});

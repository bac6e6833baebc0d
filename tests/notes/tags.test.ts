/** Tags as they are typed. */
import { describe, expect, it } from 'vitest';
import { parseTags } from '../../lib/notes/tags.ts';

describe('tags', () => {
  const cases: [typed: string, tags: string[]][] = [
    ['', []],
    [' , ,', []],
    ['one', ['one']],
    ['one, two words ,#three', ['one', 'two words', 'three']],
    ['Minsk, minsk, MINSK', ['Minsk']],
    ['a;b\nc', ['a', 'b', 'c']],
    ['x'.repeat(150), ['x'.repeat(100)]],
  ];
  for (const [typed, tags] of cases)
    it(JSON.stringify(typed.slice(0, 30)), () => expect(parseTags(typed)).toEqual(tags));
  it('fifty at most', () => expect(parseTags([...Array(80).keys()].join())).toHaveLength(50));
});

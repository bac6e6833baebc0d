import { expect, it } from 'vitest';
import { type MarkChoice, Marker } from '../../entrypoints/page/marks.ts';
import { kinds } from '../../lib/knowledge/entity.ts';
import type { Mention } from '../../lib/linking/mention.ts';

const kindOfLetter = { p: 'person', l: 'place', o: 'organisation', e: 'event' } as const;

/** `p1` is a sure mention of the person of that name in the first section, `l2?` a likely one of the place. */
const mention = (word: string) => {
  const kind = kindOfLetter[word[0] as keyof typeof kindOfLetter];
  const entity = { id: word[0]!, name: word[0]!, kind };
  const strength = word.endsWith('?') ? 'likely' : 'sure';
  const mention: Mention = { start: 0, end: 1, surface: 'x', strength, confidence: 1, entity, others: [] };
  return { mention, section: Number(word[1]), word };
};

const all: MarkChoice = { marks: 'all', faint: true, kinds };
const first: MarkChoice = { ...all, marks: 'first' };
const cases: [name: string, words: string, choice: MarkChoice, shown: string][] = [
  ['all', 'p1 p1 l1', all, 'p1 p1 l1'],
  ['the first of each', 'p1 p1 l1 l1', first, 'p1 l1'],
  ['again in each section', 'p1 p1 p2 p2', first, 'p1 p2'],
  ['a sure one rather than a likely one before it', 'p1? p1 p1', first, 'p1'],
  ['a sure one rather than a likely one behind it', 'p1 p1?', first, 'p1'],
  ['the first likely one where none is sure', 'p1? p1? l1', first, 'p1? l1'],
  ['in each section for itself', 'p1? p2', first, 'p1? p2'],
  ['without faint ones the first sure one is', 'p1? p1', { ...first, faint: false }, 'p1'],
  ['kinds', 'p1 l1 o1 e1', { ...all, kinds: ['place', 'event'] }, 'l1 e1'],
  ['none', 'p1 l1', { ...all, kinds: [] }, ''],
];
it.each(cases)('%s: %s', (_, words, choice, shown) => {
  const marker = new Marker<ReturnType<typeof mention>>(choice);
  const marks: string[] = [];
  for (const word of words.split(' ')) {
    const spot = mention(word);
    const { marked, instead } = marker.take(spot, spot.section);
    if (instead) marks.splice(marks.indexOf(instead.word), 1);
    if (marked) marks.push(word);
  }
  expect(marks.join(' ')).toBe(shown);
});

import { expect, it } from 'vitest';
import { type ExtractionFigures, extractionOf } from '../../lib/evaluation/extraction.ts';

const truth = 'Thousands marched through Minsk on Sunday. The police, it is said, looked on from the bridge.';
const all = { words: 16, recall: 100, surplus: 0, missing: [], extra: [] };

const cases: [name: string, truth: string, taken: string[], figures: Partial<ExtractionFigures>][] = [
  ['the same text', truth, [truth], all],
  ['in several blocks', truth, truth.split(/(?<=\.) /), all],
  ['in another order', truth, truth.split(/(?<=\.) /).reverse(), all],
  ['case, accents and marks aside', truth, [`«${truth.toUpperCase().replaceAll('.', ' —')}»`], all],
  ['nothing found', truth, [], { recall: 0, surplus: null, missing: [truth.slice(0, -1)] }],
  ['nothing to find', '', ['Read more'], { words: 0, recall: null, surplus: 100, extra: ['Read more'] }],
  [
    'a passage missing',
    truth,
    ['Thousands marched through Minsk on Sunday.'],
    { recall: 37.5, surplus: 0, missing: ['The police, it is said, looked on from the bridge'] },
  ],
  ['a passage too much', truth, [truth, 'Most read', 'Share it'], { recall: 100, surplus: 20 }],
  ['a text taken twice', truth, [truth, truth], { recall: 100, surplus: 50 }],
  ['a text wanted twice', `${truth} ${truth}`, [truth], { recall: 50, surplus: 0 }],
  ['single words in common', truth, ['On the bridge, Sunday looked: Minsk!'], { recall: 0, surplus: 100 }],
  [
    'the longest passage first',
    truth,
    ['Ads', truth, 'Ads are here now'],
    { extra: ['Ads are here now', 'Ads'] },
  ],
  ['no spaces', '数万人が行進した。', ['数万人が', 'もっと読む'], { words: 8, recall: 50, surplus: 55.6 }],
];
it.each(cases)('%s', (_, wanted, taken, figures) =>
  expect(extractionOf(wanted, taken)).toMatchObject(figures),
);

it('does not let a short repeat in what is missing take the place of what was found', () => {
  const kept = 'one of the many thousands who marched through Minsk on that Sunday';
  expect(extractionOf(`one of the few. ${kept}`, [kept])).toMatchObject({
    missing: ['one of the few'],
    extra: [],
  });
});

/** Ordinary people with famous names, and people whose names are places. */
import { expect, test } from 'vitest';
import { link } from '../../../lib/linking/link.ts';
import { subjectKey } from '../../../lib/linking/mention.ts';
import { baseOf } from '../base.ts';

const base = baseOf([
  { id: 'united-states', kind: 'place', type: 'country', names: 'United States|^American', prominence: 5 },
  {
    id: 'john-wayne',
    kind: 'person',
    names: 'John Wayne|~Wayne',
    prominence: 4,
    clues: 'Western, film, actor',
    years: [1907, 1979],
  },
  { id: 'donald-trump', kind: 'person', names: 'Donald Trump|~Trump', prominence: 5, years: [1946, 9999] },
  { id: 'lincoln', kind: 'place', type: 'city', names: 'Lincoln', prominence: 3, country: 'united-states' },
  { id: 'abraham-lincoln', kind: 'person', names: 'Abraham Lincoln|~Lincoln', prominence: 5 },
  { id: 'houston', kind: 'place', type: 'city', names: 'Houston', prominence: 4, country: 'united-states' },
]);
const subjects = (...texts: string[]) =>
  link(
    base,
    texts.map((text) => ({ text })),
  )
    .mentions.flat()
    .map((mention) => `${mention.surface}→${subjectKey(mention)}`);

test.each([
  [
    'a role that fits nothing known of the famous one',
    ['Her customer, retired bus driver John Wayne, 71, said it was dark.', 'Wayne said he ran.'],
    ['John Wayne→local:john wayne', 'Wayne→local:john wayne'],
  ],
  [
    'an age that the famous one could not have now',
    ['The film actor John Wayne, 24, of Dayton, was fined.'],
    ['John Wayne→local:john wayne'],
  ],
  [
    'a role that fits',
    ['The actor John Wayne, hero of many a Western, was there.'],
    ['John Wayne→john-wayne'],
  ],
  ['no role at all', ['They spoke of John Wayne for hours.'], ['John Wayne→john-wayne']],
  ['someone whom everybody knows', ['A builder, Donald Trump, 71, spoke.'], ['Donald Trump→donald-trump']],
  [
    'a surname that is a place',
    ['Supervisor Gary Lincoln spoke.', 'Lincoln moved to table the measure.'],
    [],
  ],
  [
    'the place all the same where "in" says so',
    ['Gary Lincoln spoke.', 'They met in Lincoln, United States.'],
    ['Lincoln→lincoln', 'United States→united-states'],
  ],
  ['a nickname', ['He knew him only as Houston.', 'Police look for Houston.'], []],
])('%s', (_, texts, expected) => {
  expect(subjects(...texts).filter((each) => !each.startsWith('Gary Lincoln'))).toEqual(expected);
});

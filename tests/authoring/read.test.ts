import { expect, test } from 'vitest';
import { formatProblem } from '../../lib/authoring/problem.ts';
import { readEntities } from '../../lib/authoring/read.ts';

const read = (text: string) => readEntities([{ path: 'a.yaml', text }]);
const problems = (text: string): string[] => read(text).problems.map(formatProblem);

const minsk = `# Cities.

- id: minsk
  name: Minsk
  kind: place
  type: city
  aliases: [Mensk]
  related:
    - belarus
    - 2020-protests
  summary: The capital.
  asOf: 2024
`;

test('an entity with the lines of its fields', () => {
  const { entities, problems: none } = read(minsk);
  expect(none).toEqual([]);
  expect(entities[0]!.entity).toMatchObject({ id: 'minsk', asOf: '2024' });
  const { lineOf } = entities[0]!;
  expect(lineOf('id')).toBe(3);
  expect(lineOf('aliases', 0)).toBe(7);
  expect(lineOf('related', 1)).toBe(10);
  expect(lineOf('native')).toBe(3);
});

test.each([
  ['an unknown field', `${minsk}  colour: red\n`, /^a\.yaml:13 schema: minsk: colour: /],
  [
    'a bad id',
    minsk.replace('id: minsk', 'id: Minsk City'),
    /^a\.yaml:3 schema: Minsk City: id: an id is kebab-case/,
  ],
  [
    'a bad item of a list',
    minsk.replace('- belarus', '- Belarus!'),
    /^a\.yaml:9 schema: minsk: related\.0: /,
  ],
  ['an empty asOf', minsk.replace('asOf: 2024', 'asOf: ""'), /^a\.yaml:12 schema: minsk: asOf: a date is/],
  ['a missing summary', minsk.replace(/ {2}summary.*\n/, ''), /^a\.yaml:3 schema: minsk: summary: /],
  ['an unknown kind', minsk.replace('kind: place', 'kind: planet'), /^a\.yaml:5 schema: minsk: kind: /],
  [
    'a language without case endings',
    `${minsk}  foreign: { de: Minsk }\n`,
    /^a\.yaml:13 schema: minsk: foreign\.de: a newspaper's language is ru, uk, be, pl/,
  ],
  ['no YAML', '- id: [minsk\n- id: b', /^a\.yaml:2 yaml: /],
  ['the same field twice', `${minsk}  name: Minsk\n`, /^a\.yaml:1[34] yaml: duplicated mapping key/],
  ['no list', 'id: minsk\n', /^a\.yaml:1 yaml: The file is not a list of entities\./],
  ['no entity', '- minsk\n', /^a\.yaml:1 schema: an entity without id: /],
])('%s is a problem with its line', (_, text, problem) => {
  expect(problems(text)[0]).toMatch(problem);
});

test('an empty file holds nothing', () => {
  expect(read('# Later.\n')).toEqual({ entities: [], problems: [] });
});

test('one bad entity does not hide the next', () => {
  const { entities } = read(`- id: bad\n${minsk.slice(minsk.indexOf('- id'))}`);
  expect(entities.map(({ entity }) => entity.id)).toEqual(['minsk']);
});

/** The named rules that authored knowledge is held to. Pure: entities in, problems out. */
import type { Entity, EntityId } from '../knowledge/entity.ts';
import { fold } from '../text/fold.ts';
import { commonWords } from './commonwords.ts';
import { namedIds } from './compile.ts';
import { dateProblem, yearsBetween } from './dates.ts';
import { byPlace, type Problem } from './problem.ts';
import type { Authored } from './read.ts';
import { isAcronym } from './spellings.ts';
import { sentencesOf } from './typography.ts';

/** What one rule finds in one entity: which field, what is wrong, what to do. */
interface Finding {
  field: (string | number)[];
  message: string;
  fix: string;
}

interface Rule {
  name: string;
  /** `base` answers about all others. */
  find(entity: Entity, base: Knowledge): Finding[];
}

/** Everything the rules look up, counted once. */
interface Knowledge {
  /** Every id, those of packages too. */
  ids: ReadonlySet<EntityId>;
  /** First entity with an id, Wikidata id or Wikipedia title, in reading order. */
  firstId: ReadonlyMap<string, Authored>;
  firstWikidata: ReadonlyMap<string, Authored>;
  firstWikipedia: ReadonlyMap<string, Authored>;
  /** Folded whole name or alias → the entities that bear it. */
  bearers: ReadonlyMap<string, Entity[]>;
}

const easternCountries: ReadonlySet<EntityId> = new Set(['belarus', 'russia', 'ukraine']);
const namesOf = (entity: Entity): string[] => [entity.name, ...(entity.aliases ?? [])];
const hasClues = (entity: Entity): boolean => (entity.clues?.length ?? 0) > 0;
const place = ({ file, lineOf }: Authored): string => `${file}:${lineOf('id')}`;

const rules: Rule[] = [
  {
    name: 'duplicate-id',
    find: (entity, { firstId }) => repeated(entity, 'id', entity.id, firstId.get(entity.id)),
  },
  {
    name: 'duplicate-wikidata',
    find: (entity, { firstWikidata }) =>
      repeated(entity, 'wikidata', entity.wikidata, firstWikidata.get(entity.wikidata ?? '')),
  },
  {
    name: 'duplicate-wikipedia',
    find: (entity, { firstWikipedia }) =>
      repeated(entity, 'wikipedia', entity.wikipedia, firstWikipedia.get(entity.wikipedia ?? '')),
  },
  {
    name: 'unknown-id',
    find: (entity, { ids }) =>
      fieldsWithIds(entity)
        .filter(({ id }) => !ids.has(id))
        .map(({ id, field }) => ({
          field,
          message: `${entity.id}: ${field[0]} names "${id}", which no entity has as its id.`,
          fix: 'Correct the id, add that entity, or remove the line.',
        })),
  },
  {
    name: 'self-reference',
    find: (entity) =>
      namedIds(entity).includes(entity.id)
        ? [
            {
              field: ['related'],
              message: `${entity.id}: it names itself.`,
              fix: 'Remove its own id.',
            },
          ]
        : [],
  },
  {
    name: 'repeated-name',
    find: (entity) => {
      const seen = new Set<string>();
      return namesOf(entity).flatMap((name, i) => {
        if (!seen.has(name)) {
          seen.add(name);
          return [];
        }
        return [
          {
            field: ['aliases', i - 1],
            message: `${entity.id}: "${name}" is there twice.`,
            fix: 'Remove one.',
          },
        ];
      });
    },
  },
  {
    name: 'indistinguishable',
    find: (entity, { bearers }) =>
      namesOf(entity).flatMap((name, i) => {
        const others = (bearers.get(fold(name)) ?? []).filter(({ id }) => id !== entity.id);
        const twin = others.find((other) => !tellsApart(entity, other));
        return twin
          ? [
              {
                field: i === 0 ? ['name'] : ['aliases', i - 1],
                message: `${entity.id}: nothing tells its "${name}" from that of ${twin.id}.`,
                fix: 'Add clues, or a country, to both.',
              },
            ]
          : [];
      }),
  },
  {
    name: 'common-word',
    find: (entity) =>
      hasClues(entity)
        ? []
        : namesOf(entity).flatMap((name, i) =>
            commonWords.has(fold(name)) && !isAcronym(name)
              ? [
                  {
                    field: i === 0 ? ['name'] : ['aliases', i - 1],
                    message: `${entity.id}: "${name}" is also a common word.`,
                    fix: 'Add clues that stand near it when it means this, or remove the alias.',
                  },
                ]
              : [],
          ),
  },
  {
    name: 'no-native-name',
    find: (entity) => {
      if (entity.kind !== 'person' || !easternCountries.has(entity.country ?? '')) return [];
      const native = entity.native ?? {};
      return native.be || native.ru || native.uk
        ? []
        : [
            {
              field: ['native'],
              message: `${entity.id}: a person of ${entity.country} without a native name has one spelling only.`,
              fix: 'Add native: { be: …, ru: …, uk: … }, as far as you are sure.',
            },
          ];
    },
  },
  {
    name: 'impossible-date',
    find: (entity) => {
      const problem = dateProblem(entity);
      return problem
        ? [
            {
              field: [problem.field],
              message: `${entity.id}: ${problem.message}`,
              fix: 'Correct the date, or leave it out.',
            },
          ]
        : [];
    },
  },
  {
    name: 'too-old',
    find: (entity) =>
      entity.kind === 'person' &&
      entity.born !== undefined &&
      yearsBetween(entity.born, entity.died ?? entity.asOf) > 122
        ? [
            {
              field: ['born'],
              message: `${entity.id}: older than 122 ${entity.died === undefined ? `in ${entity.asOf}` : 'at death'}.`,
              fix: entity.died === undefined ? 'Add died, or correct born.' : 'Correct born or died.',
            },
          ]
        : [],
  },
  {
    name: 'long-summary',
    find: (entity) => {
      const { length } = entity.summary;
      const most = sentencesOf(entity.summary) > 1 ? 600 : 300;
      return length > most
        ? [
            {
              field: ['summary'],
              message: `${entity.id}: the summary has ${length} characters, ${most} are the most.`,
              fix: 'Shorten it: who or what, and why in the news.',
            },
          ]
        : [];
    },
  },
  {
    name: 'undated-present',
    find: (entity) => {
      const found = /\b(currently|nowadays|at present|today|is the current|now|recently)\b/.exec(
        entity.summary,
      );
      return found
        ? [
            {
              field: ['summary'],
              message: `${entity.id}: "${found[1]}" in a summary will be wrong one day.`,
              fix: 'Give the year ("since 2020"), or a role with from.',
            },
          ]
        : [];
    },
  },
  {
    name: 'no-iso',
    find: (entity) =>
      entity.kind === 'place' && entity.type === 'country' && entity.iso === undefined && !hasClues(entity)
        ? [
            {
              field: ['type'],
              message: `${entity.id}: a country without iso gets no names in other languages.`,
              fix: 'Add iso: XX; to a country that is no more or has no code, add clues.',
            },
          ]
        : [],
  },
];

/** Holds every entity to every rule. `packageIds` are ids that exist though nobody authored them. */
export function check(authored: Authored[], packageIds: Iterable<EntityId> = []): Problem[] {
  const base = knowledgeOf(authored, packageIds);
  return authored
    .flatMap((item) =>
      rules.flatMap(({ name, find }) =>
        find(item.entity, base).map(
          ({ field, message, fix }): Problem => ({
            rule: name,
            file: item.file,
            line: item.lineOf(...field),
            message,
            fix,
          }),
        ),
      ),
    )
    .sort(byPlace);
}

function knowledgeOf(authored: Authored[], packageIds: Iterable<EntityId>): Knowledge {
  const first = (key: (entity: Entity) => string | undefined): Map<string, Authored> => {
    const map = new Map<string, Authored>();
    for (const item of authored) {
      const value = key(item.entity);
      if (value !== undefined && !map.has(value)) map.set(value, item);
    }
    return map;
  };
  const bearers = new Map<string, Entity[]>();
  for (const { entity } of authored)
    for (const name of new Set(namesOf(entity).map(fold))) {
      const others = bearers.get(name);
      if (others) others.push(entity);
      else bearers.set(name, [entity]);
    }
  return {
    ids: new Set([...authored.map(({ entity }) => entity.id), ...packageIds]),
    firstId: first(({ id }) => id),
    firstWikidata: first(({ wikidata }) => wikidata),
    firstWikipedia: first(({ wikipedia }) => wikipedia),
    bearers,
  };
}

function repeated(entity: Entity, field: string, value: string | undefined, first?: Authored): Finding[] {
  if (value === undefined || first === undefined || first.entity === entity) return [];
  // A copied entity is one problem, not three.
  if (field !== 'id' && first.entity.id === entity.id) return [];
  return [
    {
      field: [field],
      message: `${entity.id}: ${field} "${value}" is also at ${place(first)} (${first.entity.id}).`,
      fix: 'Merge the two, or correct one.',
    },
  ];
}

/** Whether the linker has anything to choose between two entities of one name by. */
const tellsApart = (a: Entity, b: Entity): boolean =>
  hasClues(a) ||
  hasClues(b) ||
  (a.country !== undefined && b.country !== undefined && a.country !== b.country);

function fieldsWithIds(entity: Entity): { field: (string | number)[]; id: EntityId }[] {
  const single: [string, EntityId | undefined][] = [['country', entity.country]];
  if (entity.kind === 'place') single.push(['capital', entity.capital]);
  if (entity.kind === 'organisation') single.push(['seat', entity.seat]);
  if (entity.kind === 'event') single.push(['place', entity.place]);
  const roles = entity.kind === 'person' ? (entity.roles ?? []) : [];
  return [
    ...single.flatMap(([field, id]) => (id === undefined ? [] : [{ field: [field], id }])),
    ...(entity.related ?? []).map((id, i) => ({ field: ['related', i], id })),
    ...roles.flatMap(({ of }, i) => (of === undefined ? [] : [{ field: ['roles', i, 'of'], id: of }])),
  ];
}

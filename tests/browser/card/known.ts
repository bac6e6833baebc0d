/** A small made-up knowledge for the card's own tests: names in the test pages, their cards and their notes. */
import type { EntityCard } from '../../../lib/knowledge/base.ts';
import type { Entity, EntityRef } from '../../../lib/knowledge/entity.ts';
import type { Mention } from '../../../lib/linking/mention.ts';

const entities: Entity[] = [
  {
    id: 'alexander-lukashenko',
    name: 'Alexander Lukashenko',
    kind: 'person',
    wikipedia: 'Alexander Lukashenko',
    native: { be: 'Аляксандр Лукашэнка', ru: 'Александр Лукашенко' },
    country: 'belarus',
    born: '1954-08',
    roles: [
      { title: 'President', of: 'belarus', from: '1994-07' },
      { title: 'Deputy of the Supreme Soviet', of: 'belarus', from: '1990', to: '1994' },
    ],
    related: ['vladimir-putin', 'minsk', 'tel-aviv'],
    summary:
      "President of Belarus since 1994, often called Europe's last dictator; his claim to have won the 2020 election set off the largest protests in the country's history, which he put down with Russian backing.",
    asOf: '2025-01',
  },
  {
    id: 'vladimir-putin',
    name: 'Vladimir Putin',
    kind: 'person',
    native: { ru: 'Владимир Путин' },
    born: '1952-10-07',
    roles: [{ title: 'President', of: 'russia', from: '2012' }],
    related: ['alexander-lukashenko'],
    summary: 'President of Russia from 2000 to 2008 and again since 2012.',
    asOf: '2025-01',
  },
  {
    id: 'belarus',
    name: 'Belarus',
    kind: 'place',
    type: 'country',
    capital: 'minsk',
    summary: 'A country between Poland, Ukraine, Russia and the Baltic states.',
    asOf: '2025-01',
  },
  {
    id: 'russia',
    name: 'Russia',
    kind: 'place',
    type: 'country',
    summary: 'The largest country of the world.',
    asOf: '2025-01',
  },
  {
    id: 'minsk',
    name: 'Minsk',
    kind: 'place',
    type: 'city',
    wikipedia: 'Minsk',
    country: 'belarus',
    native: { be: 'Мінск', ru: 'Минск' },
    population: 1_992_862,
    related: ['belarus', 'alexander-lukashenko'],
    summary: 'Capital and largest city of Belarus, on the rivers Svislach and Niamiha.',
    asOf: '2024-01',
  },
  {
    id: 'tel-aviv',
    name: 'Tel Aviv',
    kind: 'place',
    type: 'city',
    native: { he: 'תל אביב', ar: 'تل أبيب' },
    summary: 'City on the coast of Israel.',
    asOf: '2024-01',
  },
  {
    id: 'georgia',
    name: 'Georgia',
    kind: 'place',
    type: 'country',
    native: { ka: 'საქართველო' },
    summary: 'A country in the South Caucasus.',
    asOf: '2024-01',
  },
  {
    id: 'georgia-us',
    name: 'Georgia, United States',
    kind: 'place',
    type: 'subdivision',
    summary: 'A state in the south-east of the United States; its capital is Atlanta.',
    asOf: '2024-01',
  },
  {
    id: 'csto',
    name: 'Collective Security Treaty Organization',
    kind: 'organisation',
    founded: '2002-10-07',
    members: 5,
    related: ['belarus', 'russia'],
    summary: 'Military alliance of Russia and other states that were in the Soviet Union.',
    asOf: '2025-01',
  },
  {
    id: 'orange-revolution',
    name: 'Orange Revolution',
    kind: 'event',
    start: '2004-11-22',
    end: '2005-01-23',
    summary: 'Protests in Ukraine against a rigged presidential election, which was then repeated.',
    asOf: '2024-01',
  },
];

const ref = (id: string): EntityRef => {
  const entity = entities.find((entity) => entity.id === id);
  if (!entity) throw new Error(`No entity ${id} in the test's knowledge.`);
  const { name, kind } = entity;
  return { id, name, kind };
};

export function cardOf(id: string): EntityCard {
  const entity = entities.find((entity) => entity.id === id);
  if (!entity) throw new Error(`Sidelight has no card of ${id}: its knowledge changed. Reload the page.`);
  return {
    entity,
    source: 'authored',
    refs: Object.fromEntries(entities.map(({ id }) => [id, ref(id)])),
  };
}

const linked = (surface: string, id: string, others: string[] = [], likely = false): Mention => ({
  start: 0,
  end: surface.length,
  surface,
  strength: likely ? 'likely' : 'sure',
  confidence: likely ? 0.6 : 0.97,
  entity: ref(id),
  others: others.map(ref),
});

const introduction =
  'Roman Bezsmertnyi, former ambassador of Ukraine to Belarus, believes that Russia has sent armed forces.';

/** Every name that the test pages hold, longest first. */
export const mentions: Mention[] = [
  linked('Orange Revolution', 'orange-revolution'),
  linked('Lukashenka', 'alexander-lukashenko'),
  linked('Georgia', 'georgia', ['georgia-us'], true),
  linked('Belarus', 'belarus'),
  linked('Minsk', 'minsk'),
  linked('מינסק', 'minsk'),
  linked('CSTO', 'csto'),
  { ...linked('Nowhere', 'minsk'), entity: { id: 'nowhere', name: 'Nowhere', kind: 'place' } } as Mention,
  {
    start: 0,
    end: 11,
    surface: 'Bezsmertnyi',
    strength: 'sure',
    confidence: 0.9,
    entity: null,
    local: true,
    person: { key: 'roman bezsmertnyi', name: 'Roman Bezsmertnyi' },
    introduction: {
      block: 0,
      start: 0,
      end: introduction.length,
      quote: introduction,
      role: 'former ambassador of Ukraine to Belarus',
    },
    others: [],
  },
];

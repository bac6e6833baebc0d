/** What an entity states, fact by fact, for those who confirm it. */
import type { Entity } from '../knowledge/entity.ts';

export interface Fact {
  field: string;
  value: string;
}

/** Names of all kinds first, then typed facts, then the summary sentence by sentence. Clues and `related` state nothing. */
export function factsOf(entity: Entity): Fact[] {
  const facts: Fact[] = [];
  const add = (field: string, value: unknown): void => {
    if (value !== undefined)
      facts.push({ field, value: Array.isArray(value) ? value.join(', ') : String(value) });
  };
  add('name', entity.wikipedia === undefined ? entity.name : `${entity.name} = ${entity.wikipedia}`);
  for (const [language, text] of Object.entries(entity.native ?? {})) add(`native ${language}`, text);
  for (const [language, texts] of Object.entries(entity.foreign ?? {})) add(`foreign ${language}`, texts);
  add('aliases', entity.aliases);
  add('country', entity.country);
  switch (entity.kind) {
    case 'person':
      add('born', entity.born);
      add('died', entity.died);
      for (const { title, of, from, to } of entity.roles ?? [])
        add('role', `${title}${of ? ` of ${of}` : ''}, ${from ?? '?'} to ${to ?? '?'}`);
      break;
    case 'place':
      add('type', entity.type);
      add('capital', entity.capital);
      add('demonyms', entity.demonyms);
      for (const [language, words] of Object.entries(entity.peoples ?? {})) add(`peoples ${language}`, words);
      add('population', entity.population);
      add('coordinates', entity.coordinates);
      break;
    case 'organisation':
      add('founded', entity.founded);
      add('dissolved', entity.dissolved);
      add('seat', entity.seat);
      add('members', entity.members);
      break;
    case 'event':
      add('start', entity.start);
      add('end', entity.end);
      add('place', entity.place);
      break;
  }
  for (const sentence of entity.summary.split(/(?<=[.!?]["'”’)]*)\s+(?=["“(]?[\p{Lu}\p{N}])/u))
    add('summary', sentence);
  return facts;
}

/** First-level divisions of countries from CLDR, where no editor wrote one. */
import type { Entity } from '../knowledge/entity.ts';
import { fold } from '../text/fold.ts';
import { foldedNames, inSentence, type Sourced } from './sourced.ts';

/** CLDR's containment: ISO code of a country → codes of its divisions, as in `frara`. */
export type Containment = Record<string, { _contains: string[] }>;

/** Divisions of a country; a country cut into more has municipalities for divisions. */
const mostDivisions = 60;

/** "Nadym-Pur District" and "Krasnodar Krai" are called without the last word too, by which an editor's may be known. */
const generic =
  / (?:autonomous (?:region|republic)|canton|county|department|district|governorate|krai|municipality|oblast|okrug|prefecture|province|region|republic|state|voivodeship)$/;

const bare = (name: string): string => fold(name).replace(generic, '');

/** Adds to `base` the divisions that it lacks. `names` are CLDR's English ones, by code. */
export function joinRegions(
  base: Sourced[],
  containment: Containment,
  names: Record<string, string>,
): Sourced[] {
  const taken = new Set<string>();
  const towns = new Set<string>();
  const countries = new Map<string, Entity>();
  for (const sourced of base) {
    const { entity } = sourced;
    const town = entity.kind === 'place' && (entity.type === 'city' || entity.type === 'district');
    for (const name of foldedNames(sourced))
      if (town) towns.add(name);
      else taken.add(bare(name)).add(name);
    if (entity.kind === 'place' && entity.iso !== undefined) countries.set(entity.iso, entity);
  }
  const derived: Sourced[] = [];
  for (const [iso, { _contains: codes }] of Object.entries(containment).sort()) {
    const country = countries.get(iso);
    if (!country || codes.length > mostDivisions) continue;
    for (const code of codes) {
      const name = names[code];
      if (!name || !/^[\p{L}\p{M} .'’-]+$/u.test(name) || name.length < 4) continue;
      if (taken.has(fold(name)) || taken.has(bare(name))) continue;
      taken.add(fold(name));
      derived.push({
        entity: {
          id: `iso-${code.slice(0, 2)}-${code.slice(2)}`,
          name,
          kind: 'place',
          type: 'subdivision',
          // Bare, the name means the town.
          prominence: towns.has(fold(name)) ? 0 : 1,
          country: country.id,
          summary: `First-level division of ${inSentence(country.name)}. Known here from CLDR alone.`,
          asOf: '2025',
        },
        source: 'cldr',
        names: [],
      });
    }
  }
  return [...base, ...derived];
}

/** An entity on its way into the base: where it comes from, and names that its editor need not write. */
import type { Entity } from '../knowledge/entity.ts';
import { fold } from '../text/fold.ts';

export interface Sourced {
  entity: Entity;
  source: Source;
  /** Names from packages. The language is `und` where the package does not tell. */
  names: { language: string; text: string }[];
}

/** In the order of precedence: what one has, the next ones do not define again. */
export const sources = ['authored', 'country-coder', 'geonames', 'cldr', 'wordnet'] as const;
export type Source = (typeof sources)[number];

/** A country's name inside a sentence: "in the United States". */
export const inSentence = (name: string): string =>
  /^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)$|\b(?:Islands|Republic|States|Emirates|Kingdom|Territories|Territory|Congo)$|^(?:Democratic|Federated|Isle) /.test(
    name,
  )
    ? `the ${name}`
    : name;

/** Every whole name an editor or a package gave an entity, folded. */
export function foldedNames({ entity, names }: Sourced): Set<string> {
  return new Set(
    [
      entity.name,
      ...(entity.aliases ?? []),
      ...Object.values(entity.native ?? {}),
      ...Object.values(entity.foreign ?? {}).flat(),
      ...names.map(({ text }) => text),
    ].map(fold),
  );
}

/** Kilometres between two points in degrees, on a sphere. */
export function kilometresBetween(a: readonly [number, number], b: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const [latA, latB] = [a[0] * radians, b[0] * radians];
  const half =
    Math.sin((latB - latA) / 2) ** 2 +
    Math.cos(latA) * Math.cos(latB) * Math.sin(((b[1] - a[1]) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)));
}

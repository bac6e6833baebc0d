/** Sidelight and the packages that find names, each as a function of the same text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Finds what a text names and says how much it found. */
export type Find = (text: string) => number;

export interface Contender {
  name: string;
  /** What its finds are. */
  finds: string;
  /** Loads everything that a first text needs; `index` is the file of the knowledge base. */
  load(index: string): Promise<Find>;
}

// Packages are required: of the forms they are published in, that loads the fastest.
const require = createRequire(import.meta.url);

async function loadWink(...pipe: string[][]): Promise<Find> {
  const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default;
  const model = require('wink-eng-lite-web-model') as typeof import('wink-eng-lite-web-model').default;
  const nlp = winkNLP(model, ...pipe);
  return (text) => nlp.readDoc(text).entities().out(nlp.its.detail).length;
}

export const contenders: Contender[] = [
  {
    name: 'Sidelight',
    finds: 'mentions',
    async load(index) {
      const { blocksOf, link, openIndex } = await import('./linker.ts');
      const opened = openIndex(new Uint8Array(readFileSync(index)));
      return (text) => link(opened, blocksOf(text)).mentions.flat().length;
    },
  },
  { name: 'wink-nlp, all it annotates', finds: 'dates and numbers', load: () => loadWink() },
  { name: 'wink-nlp, entities alone', finds: 'dates and numbers', load: () => loadWink(['ner']) },
  {
    name: 'compromise',
    finds: 'people, places and organisations',
    async load() {
      const nlp = require('compromise') as typeof import('compromise').default;
      return (text) => {
        const doc = nlp(text);
        return [doc.people(), doc.places(), doc.organizations()].flatMap(
          (found) => found.out('array') as string[],
        ).length;
      };
    },
  },
];

/** The npm packages that are measured beside Sidelight, here and in pages. */
export const peerPackages = ['wink-nlp', 'wink-eng-lite-web-model', 'compromise', 'mark.js'];

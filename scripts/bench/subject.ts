/** A subject of the benchmarks: what is measured, each in a file of its own. */
import type { Material } from './material.ts';
import type { Group } from './report.ts';

/** What every subject measures on. */
export interface Setting {
  /** File of the knowledge base's index. */
  index: string;
  article: Material;
  library: Material;
}

export interface Subject {
  name: string;
  measure(setting: Setting): Promise<Group[]>;
}

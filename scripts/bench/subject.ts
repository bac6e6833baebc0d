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
  /** Takes long: measured where it is named, and not with all. */
  byName?: boolean;
  measure(setting: Setting): Promise<Group[]>;
}

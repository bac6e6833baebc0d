/** The people an article introduces, over all its blocks. */
import { fold } from '../text/fold.ts';
import { type Context, contextLimits, type IntroducedRecord } from './context.ts';
import { type LocalNames, localNames } from './coreference.ts';
import { type Decision, isDemonym } from './decision.ts';
import { findPeople, introductionFrom, record } from './introduced.ts';
import { type Scan, spanOf } from './match.ts';

/** The introduced people of the article so far. */
export interface People {
  /** By key. */
  records: Map<string, IntroducedRecord>;
  /** By key: folded surname. */
  surnames: Map<string, string>;
  /** Keys whose introduction leaves no doubt. */
  sure: Set<string>;
  names: LocalNames;
}

export function introduce(scans: Scan[], decisions: Decision[], context: Context): People {
  const records = new Map(context.introduced.map((each) => [each.key, each]));
  const surnames = new Map<string, string>();
  const sure = new Set(records.keys());
  for (const [short, key] of context.shortForms)
    if (key.startsWith('local:')) surnames.set(key.slice(6), short);
  const linked = new Set(
    decisions
      .filter((each) => each.subject !== null && !isDemonym(each))
      .map((each) => spanOf(each.scan, each.first)),
  );
  for (const scan of scans) {
    const taken = (word: number) => {
      const span = spanOf(scan, word);
      return span !== undefined && linked.has(span);
    };
    for (const person of findPeople(scan, taken)) {
      const found = record(scan, person);
      const known = records.get(found.key);
      if (known) {
        if (known.role === '' && found.role !== '') records.set(found.key, found);
      } else if (records.size < contextLimits.introduced) records.set(found.key, found);
      else continue;
      const { words, block } = scan;
      surnames.set(
        found.key,
        fold(block.text.slice(words.start[person.surname.first], words.end[person.surname.last])),
      );
      if (person.score >= introductionFrom.sure) sure.add(found.key);
    }
  }
  const names = localNames(
    [...records.values()].map(({ key, name }) => ({ key, name, surname: surnames.get(key) ?? '' })),
  );
  return { records, surnames, sure, names };
}

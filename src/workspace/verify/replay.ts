/** A record made anew from its journal, row by row, to be held against the rows that are kept. */

import { canonicalJson } from '../../core/base/hash.ts';
import { type Change, rowIdOf, tableOf } from '../../core/change.ts';
import { type Project, tableNames } from '../../core/project.ts';

/** A record that entries are played into; faster than applying them to a value, which would copy its tables each time. */
export type Replay = {
  readonly take: (changes: readonly Change[]) => void;
  /** How many rows of the record are not those that were played, missing ones among them. */
  readonly countDifferences: (project: Project) => number;
};

/** Begins with an empty record. */
export function startReplay(): Replay {
  const rows = new Map<string, string>();
  return {
    take: (changes) => {
      for (const change of changes) {
        const key = `${tableOf(change)} ${rowIdOf(change)}`;
        if ('put' in change) rows.set(key, canonicalJson(change.row));
        else rows.delete(key);
      }
    },
    countDifferences: (project) => {
      const kept = tableNames.flatMap((table) =>
        project[table].map((row) => [`${table} ${row.id}`, row] as const),
      );
      const same = kept.filter(([key, row]) => rows.get(key) === canonicalJson(row)).length;
      return kept.length - same + (rows.size - same);
    },
  };
}

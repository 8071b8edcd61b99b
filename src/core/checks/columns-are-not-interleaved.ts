import type { Project } from '../project.ts';
import type { Check, Found } from './check.ts';
import { placeInSource } from './places/place-in-source.ts';

/** The columns of a table were kept apart when its text was extracted. */
export const columnsAreNotInterleaved: Check = {
  id: 'columns-are-not-interleaved',
  catalogue: 'TX-20',
  severity: 'warning',
  rule: 'Good practice: where extraction merged columns line by line, what was read there is compared with the document.',
  message:
    'The columns of {count, plural, one {a table} other {# tables}} were merged line by line (from line {lines} on); compare what was read with the document.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) => {
    const left = [...source.leftovers.entries()].filter(([, { why }]) => why === 'interleaved-columns');
    if (left.length === 0) return [];
    return [
      {
        at: left.map(([index, { line }]) => placeInSource(source, `leftovers.${index}`, line)),
        params: { count: left.length, lines: left.map(([, { line }]) => line) },
      },
    ];
  });
}

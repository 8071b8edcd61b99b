import type { Project } from '../project.ts';
import type { Check, Found } from './check.ts';
import { placeInSource } from './places/place-in-source.ts';

/** Nothing of the site that published a document is taken for a part of it. */
export const noForeignNavigationText: Check = {
  id: 'no-foreign-navigation-text',
  catalogue: 'TX-21',
  severity: 'advice',
  rule: 'Good practice: captions and links of a publishing site are no part of the report.',
  message:
    '{count, plural, one {Line {lines} is} other {Lines {lines} are}} of the site that published the document, not of the report.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) => {
    const left = [...source.leftovers.entries()].filter(([, { why }]) => why === 'navigation');
    if (left.length === 0) return [];
    return [
      {
        at: left.map(([index, { line }]) => placeInSource(source, `leftovers.${index}`, line)),
        params: { count: left.length, lines: left.map(([, { line }]) => line) },
      },
    ];
  });
}

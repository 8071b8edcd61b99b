import type { Project } from '../project.ts';
import type { Check, Found } from './check.ts';
import { placeInSource } from './places/place-in-source.ts';

/** The text that was read goes to the end of the document. */
export const sourceEndsWhereTheDocumentEnds: Check = {
  id: 'source-ends-where-the-document-ends',
  catalogue: 'TX-22',
  severity: 'advice',
  rule: 'Good practice: before a document is judged, all of it is read; a text that ends inside a table is an excerpt.',
  message: 'The text of “{source}” ends at line {line} in the middle of a table; what follows was not read.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) =>
    source.leftovers.flatMap(({ why, line }, index) =>
      why === 'truncated'
        ? [{ at: [placeInSource(source, `leftovers.${index}`, line)], params: { source: source.name, line } }]
        : [],
    ),
  );
}

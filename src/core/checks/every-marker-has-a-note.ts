import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Each asterisk or dagger is explained by a note. */
export const everyMarkerHasANote: Check = {
  id: 'every-marker-has-a-note',
  catalogue: 'LF-17',
  severity: 'warning',
  rule: 'Good practice: a mark beside a word leads to a note.',
  message: '“{text}” carries a mark that no note explains.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) =>
    source.leftovers.flatMap(({ why, line, text }, index) =>
      why === 'marker-without-note'
        ? [
            {
              at: [
                { ...placeOf('sources', source, `leftovers.${index}`), source: { source: source.id, line } },
              ],
              params: { text: text.trim() },
            },
          ]
        : [],
    ),
  );
}

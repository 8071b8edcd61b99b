import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';
import { placeInSource } from './places/place-in-source.ts';

/** A note about the numbering of all items hangs on the table, not on one of them. */
export const footnotesStandWhereTheyBelong: Check = {
  id: 'footnotes-stand-where-they-belong',
  catalogue: 'TX-04',
  severity: 'advice',
  rule: 'Good practice: a footnote hangs on what it explains.',
  message: 'Footnote {mark} explains the numbering as a whole, but hangs on {item} alone.',
  find,
};

const onNumbering = /\bnumbering\b|numérotation/iu;

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) =>
    source.footnotes.flatMap(({ mark, text, line }, index) => {
      const [item, ...others] = onNumbering.test(text) ? itemsWith(project, source, mark) : [];
      if (!item || others.length > 0) return [];
      return [
        {
          at: [placeInSource(source, `footnotes.${index}`, line), placeOf('workPlanItems', item, 'notes')],
          params: { mark, item: nameOf(item) },
        },
      ];
    }),
  );
}

const itemsWith = (
  project: Project,
  source: Rows['sources'],
  mark: string,
): readonly Rows['workPlanItems'][] =>
  project.workPlanItems.filter(
    (item) => item.readFrom?.source === source.id && item.notes?.some((note) => note.mark === mark),
  );

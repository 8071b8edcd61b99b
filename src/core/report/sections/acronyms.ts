import { placeOf } from '../../checks/check.ts';
import type { Block } from '../document.ts';
import { projectRowOf } from '../../project.ts';
import { type Draft, say, text, value } from '../phrase.ts';
import type { Section, SectionContext } from './section.ts';

const words = { none: 'No acronym is recorded.' } as const;

/** Acronyms of the project and of organisations, in order of their letters. */
export const acronyms: Section = {
  id: 'acronyms',
  summary: 'Acronyms of the project and of the organisations in the record.',
  words,
  build,
};

function build({ project }: SectionContext): readonly Block<Draft>[] {
  const row = projectRowOf(project);
  const own =
    row?.acronym === undefined
      ? []
      : [{ acronym: row.acronym, name: row.title, at: placeOf('project', row) }];
  const others = project.organisations.flatMap((organisation) =>
    organisation.acronym === undefined
      ? []
      : [
          {
            acronym: organisation.acronym,
            name: organisation.name,
            at: placeOf('organisations', organisation),
          },
        ],
  );
  const facts = [...own, ...others]
    .toSorted((a, b) => (a.acronym < b.acronym ? -1 : 1))
    .map(({ acronym, name, at }) => ({ name: [value(acronym)], lines: [[text(name)]], at }));
  return facts.length === 0 ? [{ kind: 'paragraph', line: [say(words.none)] }] : [{ kind: 'facts', facts }];
}

import { put } from '../change.ts';
import { type Project, projectRowOf } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { placeOfProjectEnd } from './places/project-end.ts';

/** The project ends on the day to which its last amendment moved the end. */
export const projectEndFollowsTheLastAmendment: Check = {
  id: 'project-end-follows-the-last-amendment',
  catalogue: 'XD-03',
  severity: 'error',
  rule: 'Good practice: the end of a project is the same in all documents, or an amendment changed it.',
  message: 'The amendment of {on} moved the end of the project to {expected}; the project says {actual}.',
  find,
};

function find(project: Project): readonly Found[] {
  const row = projectRowOf(project);
  const last = project.amendments
    .filter((amendment) => amendment.kind === 'addendum' && amendment.end !== undefined)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  if (row?.end === undefined || last?.end === undefined || row.end === last.end) return [];
  return [
    {
      at: [placeOfProjectEnd(row), placeOf('amendments', last, 'end')],
      params: { on: last.on, expected: last.end, actual: row.end },
      fix: {
        title: 'Set the end of the project to {expected}',
        changes: [put('project', { ...row, end: last.end })],
      },
    },
  ];
}

import { type Project, projectRowOf } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The project ends after it starts. */
export const projectEndsAfterItStarts: Check = {
  id: 'project-ends-after-it-starts',
  catalogue: 'XD-03',
  severity: 'error',
  rule: 'Start and end are those of the contract; every period, cap and due date is counted from them.',
  message: 'The project ends on {end}, before it starts on {start}.',
  find,
};

function find(project: Project): readonly Found[] {
  const row = projectRowOf(project);
  if (!row?.start || !row.end || row.start <= row.end) return [];
  return [{ at: [placeOf('project', row, 'end')], params: { start: row.start, end: row.end } }];
}

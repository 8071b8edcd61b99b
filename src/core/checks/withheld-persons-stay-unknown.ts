import { findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** What stays around a withheld name does not say who it was. */
export const withheldPersonsStayUnknown: Check = {
  id: 'withheld-persons-stay-unknown',
  catalogue: 'RD-08',
  severity: 'warning',
  rule: 'A function is withheld as well where it identifies the person; forum, date and office together often do.',
  message:
    'A name is withheld in the meeting of {on} with {forum}, but forum, date and the words around it remain.',
  find,
};

function find(project: Project): readonly Found[] {
  const rows = new Set(project.redactions.map(({ row }) => row));
  return [...rows].flatMap((id) => {
    const meeting = findRow(project, 'meetings', id);
    return meeting ? findInMeeting(project, meeting) : [];
  });
}

function findInMeeting(project: Project, meeting: Rows['meetings']): readonly Found[] {
  const fields = project.redactions.filter(({ row }) => row === meeting.id).map(({ field }) => field);
  const forum = findRow(project, 'forums', meeting.forum);
  const isPartOnly =
    fields.some((field) => field.startsWith('topic')) && !fields.includes('forum') && !fields.includes('on');
  if (!forum || !isPartOnly) return [];
  return [
    {
      at: [placeOf('meetings', meeting, 'topic'), placeOf('forums', forum, 'name')],
      params: { on: meeting.on, forum: forum.name },
    },
  ];
}

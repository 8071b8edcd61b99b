import { type Text, wordsOf } from '../base/text.ts';
import { meetingsInOrder } from '../coordination/meeting-series.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Where some meetings were virtual and others in person, each says which it was. */
export const meetingsSayHowTheyWereHeld: Check = {
  id: 'meetings-say-how-they-were-held',
  catalogue: 'CO-10',
  severity: 'advice',
  rule: 'Good practice: mode and place are given per meeting, so that travel and security can be followed up.',
  message:
    '{forum}: “{topic}” covers {count, plural, one {# meeting} other {# meetings}}, and does not say which was virtual and which in person.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.forums.flatMap((forum) => findInForum(project, forum));
}

function findInForum(project: Project, forum: Rows['forums']): readonly Found[] {
  if (forum.topic === undefined || !isOfBothModes(forum.topic)) return [];
  const sharing = meetingsInOrder(project, forum.id).filter((meeting) => meeting.topic === undefined);
  const open = sharing.filter((meeting) => meeting.mode === undefined || meeting.mode === 'hybrid');
  if (sharing.length < 2 || open.length === 0) return [];
  return [
    {
      at: [placeOf('forums', forum, 'topic'), ...open.map((meeting) => placeOf('meetings', meeting, 'mode'))],
      params: { forum: forum.name, topic: forum.topic, count: open.length },
    },
  ];
}

const virtual = /virtual|online|remote|virtuel|en ligne|à distance/iu;
const inPerson = /in[ -]person|face[ -]to[ -]face|on[ -]site|physical|présentiel|en personne|physique/iu;

const isOfBothModes = (topic: Text): boolean =>
  wordsOf(topic).some((words) => virtual.test(words) && inPerson.test(words));

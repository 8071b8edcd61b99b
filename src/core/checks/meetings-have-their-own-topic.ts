import { canonicalJson } from '../base/hash.ts';
import { wordsOf } from '../base/text.ts';
import { meetingsInOrder } from '../coordination/meeting-series.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Every meeting says what it was about; a forum with one topic for several dates does not. */
export const meetingsHaveTheirOwnTopic: Check = {
  id: 'meetings-have-their-own-topic',
  catalogue: 'CO-04',
  severity: 'advice',
  rule: 'Good practice: each date of the coordination table has its topic, or shares one visibly.',
  message:
    '{forum}: {count, plural, one {# meeting has} other {# meetings have}} no topic of {count, plural, one {its} other {their}} own ({days}).',
  find,
};

function find(project: Project): readonly Found[] {
  return project.forums.flatMap((forum) => findInForum(project, forum));
}

function findInForum(project: Project, forum: Rows['forums']): readonly Found[] {
  const meetings = meetingsInOrder(project, forum.id).map((meeting) => ({
    ...meeting,
    key: topicKey(meeting),
  }));
  const counts = new Map<string, number>();
  for (const { key } of meetings) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sharing = meetings.filter(({ key }) => key === '' || (counts.get(key) ?? 0) > 1);
  const inheritsAlone = sharing.length === 1 && wordsOf(forum.topic).length > 0;
  if (sharing.length === 0 || inheritsAlone) return [];
  return [
    {
      at: [
        placeOf('forums', forum, 'topic'),
        ...sharing.map((meeting) => placeOf('meetings', meeting, 'topic')),
      ],
      params: { forum: forum.name, count: sharing.length, days: sharing.map((meeting) => meeting.on) },
    },
  ];
}

const topicKey = ({ topic }: Rows['meetings']): string =>
  wordsOf(topic).length === 0 ? '' : canonicalJson(topic);

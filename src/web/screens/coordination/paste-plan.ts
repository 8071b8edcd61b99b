/** What becomes of a pasted table: which of its meetings are new, under which frameworks, and the one command that adds them. */

import type { Id } from '../../../core/base/id.ts';
import type { Language, Text } from '../../../core/base/text.ts';
import { wordsOf } from '../../../core/base/text.ts';
import type { Project } from '../../../core/project.ts';
import { foldForSearch } from '../../fold-for-search.ts';
import { meetingsByDay, placed, positionAtEnd, positionOfNew } from './meetings.ts';
import type { ReadMeeting } from './read-meetings.ts';

/** What becomes of a row: it is added, it is on record already, or it is left out for want of a day or a framework. */
type PasteState = 'new' | 'known' | 'no-day' | 'no-forum';

/** A row to be created. */
type Creation = { readonly table: 'forums' | 'meetings'; readonly row: Readonly<Record<string, unknown>> };

/** The plan: each row with what becomes of it, and the rows that are created. */
export type PastePlan = {
  readonly rows: readonly (ReadMeeting & { readonly state: PasteState })[];
  readonly newForums: readonly string[];
  readonly create: readonly Creation[];
};

/** Plans what a pasted table adds to a record, in words of a language. */
export function planPaste(
  project: Project,
  read: readonly ReadMeeting[],
  { language, newId }: { readonly language: Language; readonly newId: (prefix: string) => Id },
): PastePlan {
  const forums = new Map(
    project.forums.flatMap(({ id, name }) => wordsOf(name).map((words) => [foldForSearch(words), id])),
  );
  const seen = new Set(project.meetings.map(({ forum, on }) => `${forum} ${on}`));
  const newForums: string[] = [];
  const create: Creation[] = [];
  const rows = read.map((one) => {
    if (one.day === undefined) return { ...one, state: 'no-day' as const };
    if (one.forum === '') return { ...one, state: 'no-forum' as const };
    const known = forums.get(foldForSearch(one.forum));
    const forum = known ?? newId('frm');
    if (seen.has(`${forum} ${one.day}`)) return { ...one, state: 'known' as const };
    if (known === undefined) {
      forums.set(foldForSearch(one.forum), forum);
      newForums.push(one.forum);
      create.push({
        table: 'forums',
        row: {
          id: forum,
          name: { [language]: one.forum },
          ...placed(positionAtEnd([...project.forums, ...positionsIn(create)])),
        },
      });
    }
    seen.add(`${forum} ${one.day}`);
    create.push({ table: 'meetings', row: meetingRow(project, one, { forum, id: newId('mtg'), language }) });
    return { ...one, state: 'new' as const };
  });
  return { rows, newForums, create };
}

function meetingRow(
  project: Project,
  { day, topic, place, followUp }: ReadMeeting,
  { forum, id, language }: { readonly forum: Id; readonly id: Id; readonly language: Language },
): Creation['row'] {
  const words = (text: string): Text | undefined => (text === '' ? undefined : { [language]: text });
  const fields = { topic: words(topic), place: words(place), followUp: words(followUp) };
  return {
    id,
    forum,
    on: day,
    ...Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined)),
    ...(day !== undefined && placed(positionOfNew(meetingsByDay(project, forum), day))),
  };
}

const positionsIn = (created: readonly Creation[]): readonly { readonly position?: string }[] =>
  created.flatMap(({ table, row: { position } }) =>
    table === 'forums' && typeof position === 'string' ? [{ position }] : [],
  );

import type { Rows } from '../../../core/project.ts';
import { formatDay } from '../../../i18n/dates.ts';
import { useProject } from '../../project/project-context.tsx';
import type { Removed } from '../../row-table/removed-note.tsx';
import { useReader } from '../../say.tsx';
import { useRun } from '../../ui/use-run.ts';
import { forumsOf } from './meetings.ts';
import { RowMenu } from './row-menu.tsx';
import { coordinationWords } from './words.ts';

type Meeting = Rows['meetings'];

/** What can be done with a meeting: it goes to another framework, or goes. */
export function MeetingMenu({
  meeting,
  remove,
}: {
  readonly meeting: Meeting;
  readonly remove: (removed: Removed) => void;
}) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const { run } = useRun();
  const name = say(coordinationWords.meetingOf, { day: formatDay(meeting.on) });
  const others = forumsOf(record).filter(({ id }) => id !== meeting.forum);
  return (
    <RowMenu
      name={name}
      actions={[
        ...others.map((forum) => ({
          words: say(coordinationWords.moveTo, { forum: pick(forum.name) }),
          go: () =>
            void run({
              command: 'edit-row',
              input: { table: 'meetings', id: meeting.id, set: { forum: forum.id } },
            }),
        })),
        {
          words: say(coordinationWords.remove),
          go: () =>
            remove({
              table: 'meetings',
              id: meeting.id,
              words: say(coordinationWords.removed, { name }),
            }),
        },
      ]}
    />
  );
}

/** One framework: its name, who is in it, and its meetings by day. */

import type { Rows } from '../../../core/project.ts';
import { mayWrite } from '../../project/may-write.ts';
import { useProject } from '../../project/project-context.tsx';
import { rowElement } from '../../project/use-go-to-row.ts';
import type { Removed } from '../../row-table/removed-note.tsx';
import { type Say, useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { textField } from '../../ui/field-kinds.ts';
import { useRun } from '../../ui/use-run.ts';
import { ForumMembers } from './forum-members.tsx';
import { MeetingTable } from './meeting-table.tsx';
import { meetingsByDay } from './meetings.ts';
import { RowFindings } from './row-findings.tsx';
import { RowMenu } from './row-menu.tsx';
import { coordinationWords } from './words.ts';

type Forum = Rows['forums'];

/** The frameworks before and after one. */
type Neighbours = {
  readonly before: Forum | undefined;
  readonly beforeThat: Forum | undefined;
  readonly after: Forum | undefined;
};

/** The card. `neighbours` are the frameworks around it, between which it moves. */
export function ForumCard({
  forum,
  neighbours,
  remove,
}: {
  readonly forum: Forum;
  readonly neighbours: Neighbours;
  readonly remove: (removed: Removed) => void;
}) {
  const { say, pick } = useReader();
  const { record, can } = useProject();
  const name = pick(forum.name);
  const meetings = meetingsByDay(record, forum.id);
  return (
    <section className="card stack" id={rowElement(forum.id)} aria-label={name} tabIndex={-1}>
      <div className="coordination-head">
        <AutoField
          table="forums"
          row={forum}
          field="name"
          kind={nameField}
          label={say(coordinationWords.forum)}
        />
        <AutoField
          table="forums"
          row={forum}
          field="topic"
          kind={nameField}
          label={say(coordinationWords.sharedTopic)}
        />
        <ForumMembers forum={forum} />
        {mayWrite(can, 'forums') && (
          <ForumMenu
            forum={forum}
            neighbours={neighbours}
            remove={() =>
              remove({ table: 'forums', id: forum.id, words: goneWords(say, name, meetings.length) })
            }
          />
        )}
      </div>
      <RowFindings row={forum.id} />
      <MeetingTable forum={forum} meetings={meetings} remove={remove} />
    </section>
  );
}

function ForumMenu({
  forum,
  neighbours: { before, beforeThat, after },
  remove,
}: {
  readonly forum: Forum;
  readonly neighbours: Neighbours;
  readonly remove: () => void;
}) {
  const { say, pick } = useReader();
  const { run } = useRun();
  const move = (behind: Forum | undefined) => (): void => {
    const place = behind === undefined ? {} : { after: behind.id };
    run({ command: 'move-row', input: { table: 'forums', id: forum.id, ...place } });
  };
  return (
    <RowMenu
      name={pick(forum.name)}
      actions={[
        ...(before === undefined ? [] : [{ words: say(coordinationWords.up), go: move(beforeThat) }]),
        ...(after === undefined ? [] : [{ words: say(coordinationWords.down), go: move(after) }]),
        { words: say(coordinationWords.remove), go: remove },
      ]}
    />
  );
}

const goneWords = (say: Say, name: string, count: number): string =>
  count === 0
    ? say(coordinationWords.removed, { name })
    : say(coordinationWords.removedWith, { name, count });

/** One line of words. */
const { isLong: _, ...nameField } = textField;

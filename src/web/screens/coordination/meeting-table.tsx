/** The meetings of a framework as a table whose cells save themselves; on a telephone each meeting is a card. */

import type { Rows } from '../../../core/project.ts';
import { mayWrite } from '../../project/may-write.ts';
import { useProject } from '../../project/project-context.tsx';
import { rowElement } from '../../project/use-go-to-row.ts';
import type { Removed } from '../../row-table/removed-note.tsx';
import { type FoundInRows, NotesRow, useFoundInRows } from '../../row-table/row-notes.tsx';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { AutoSelect } from '../../ui/auto-select.tsx';
import { dayField, textField } from '../../ui/field-kinds.ts';
import { MeetingMenu } from './meeting-menu.tsx';
import { NewMeeting } from './new-meeting.tsx';
import { coordinationWords, modes } from './words.ts';

type Forum = Rows['forums'];
type Meeting = Rows['meetings'];

const heads = ['date', 'topic', 'place', 'mode', 'followUp'] as const;

/** The table, and the form for another meeting. */
export function MeetingTable({
  forum,
  meetings,
  remove,
}: {
  readonly forum: Forum;
  readonly meetings: readonly Meeting[];
  readonly remove: (removed: Removed) => void;
}) {
  const { say } = useReader();
  const { can } = useProject();
  const found = useFoundInRows('meetings', meetings);
  return (
    <>
      {meetings.length > 0 && (
        <table className="table row-table coordination-table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" data-column={head}>
                  {say(coordinationWords[head])}
                </th>
              ))}
              <th scope="col" data-column="actions">
                <span className="visually-hidden">{say(coordinationWords.actions)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {meetings.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} found={found} remove={remove} />
            ))}
          </tbody>
        </table>
      )}
      {meetings.length === 0 && <p className="remark">{say(coordinationWords.count, { count: 0 })}</p>}
      {mayWrite(can, 'meetings') && <NewMeeting forum={forum} meetings={meetings} />}
    </>
  );
}

function MeetingRow({
  meeting,
  found,
  remove,
}: {
  readonly meeting: Meeting;
  readonly found: FoundInRows;
  readonly remove: (removed: Removed) => void;
}) {
  const { say } = useReader();
  const { can } = useProject();
  const field = { table: 'meetings', row: meeting, isBare: true, isAlone: true } as const;
  return (
    <>
      <tr id={rowElement(meeting.id)} tabIndex={-1}>
        <td>
          <AutoField {...field} field="on" kind={dayField} label={say(coordinationWords.date)} />
        </td>
        <td>
          <AutoField {...field} field="topic" kind={textField} label={say(coordinationWords.topic)} />
        </td>
        <td>
          <AutoField {...field} field="place" kind={textField} label={say(coordinationWords.place)} />
        </td>
        <td>
          <AutoSelect
            {...field}
            field="mode"
            label={say(coordinationWords.mode)}
            empty={say(coordinationWords.notRecorded)}
            options={modes.map(({ value, message }) => ({ value, words: say(message) }))}
          />
        </td>
        <td>
          <AutoField {...field} field="followUp" kind={textField} label={say(coordinationWords.followUp)} />
        </td>
        <td>{mayWrite(can, 'meetings') && <MeetingMenu meeting={meeting} remove={remove} />}</td>
      </tr>
      <NotesRow table="meetings" row={meeting.id} columns={heads.length + 1} found={found} />
    </>
  );
}

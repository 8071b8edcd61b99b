import { formatDay } from '../../../i18n/dates.ts';
import { modeWords } from '../../../core/report/sections/words/modes.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { type PrintedRow, forumsOf, printedRows } from './meetings.ts';
import { coordinationWords } from './words.ts';

/** The meetings as the report prints them; it is seen on paper alone. */
export function PrintedTable() {
  const { say, pick } = useReader();
  const { record } = useProject();
  const silent = forumsOf(record).filter(({ id }) => !record.meetings.some(({ forum }) => forum === id));
  return (
    <div className="coordination-print">
      <table className="table">
        <caption>{say(coordinationWords.caption)}</caption>
        <thead>
          <tr>
            {(['forum', 'date', 'topic', 'place', 'followUp'] as const).map((head) => (
              <th key={head} scope="col">
                {say(coordinationWords[head])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {printedRows(record).map((row) => (
            <Row key={row.meeting.id} row={row} />
          ))}
        </tbody>
      </table>
      {silent.length > 0 && (
        <p dir="auto">
          {say(coordinationWords.noMeeting, { forums: silent.map(({ name }) => pick(name)).join(', ') })}
        </p>
      )}
    </div>
  );
}

function Row({ row: { forum, meeting, forumRows, topicRows, topic } }: { readonly row: PrintedRow }) {
  const { say, pick } = useReader();
  const mode = meeting.mode && say(modeWords[meeting.mode]);
  const words = pick(topic);
  return (
    <tr>
      {forumRows > 0 && (
        <th scope="rowgroup" rowSpan={forumRows} dir="auto">
          {pick(forum.name)}
        </th>
      )}
      <td>
        <bdi>{formatDay(meeting.on)}</bdi>
      </td>
      {topicRows > 0 && (
        <td rowSpan={topicRows} dir="auto">
          {words === '' ? say(coordinationWords.noTopic) : words}
        </td>
      )}
      <td dir="auto">{[pick(meeting.place), mode].filter(Boolean).join(', ')}</td>
      <td dir="auto">{pick(meeting.followUp)}</td>
    </tr>
  );
}

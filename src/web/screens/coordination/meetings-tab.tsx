import { mayWrite } from '../../project/may-write.ts';
import { useProject } from '../../project/project-context.tsx';
import { useGoToRow } from '../../project/use-go-to-row.ts';
import { RemovedNote, useRemoval } from '../../row-table/removed-note.tsx';
import { useReader } from '../../say.tsx';
import { ForumCard } from './forum-card.tsx';
import { forumsOf, placed, positionAtEnd } from './meetings.ts';
import { NewNamedRow } from './new-named-row.tsx';
import { PasteMeetings } from './paste-meetings.tsx';
import { coordinationWords } from './words.ts';

/** The frameworks with their meetings, each field of which saves itself. */
export function Meetings() {
  const { say } = useReader();
  const { record, can } = useProject();
  const forums = forumsOf(record);
  const removal = useRemoval();
  useGoToRow();
  return (
    <>
      {forums.length === 0 && (
        <div className="card stack">
          <p>{say(coordinationWords.none)}</p>
          <p className="remark">{say(coordinationWords.teach)}</p>
        </div>
      )}
      <RemovedNote removal={removal} />
      {forums.map((forum, index) => (
        <ForumCard
          key={forum.id}
          forum={forum}
          neighbours={{ before: forums[index - 1], beforeThat: forums[index - 2], after: forums[index + 1] }}
          remove={removal.remove}
        />
      ))}
      {mayWrite(can, 'forums') && (
        <div className="coordination-foot">
          <NewNamedRow
            table="forums"
            prefix="frm"
            label={say(coordinationWords.newForum)}
            add={say(coordinationWords.addForum)}
            rowOf={(id, name) => ({ id, name, ...placed(positionAtEnd(record.forums)) })}
          />
          <PasteMeetings />
        </div>
      )}
    </>
  );
}

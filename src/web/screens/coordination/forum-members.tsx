import { useId } from 'react';
import { findRow } from '../../../core/indexes.ts';
import type { Rows } from '../../../core/project.ts';
import { mayWrite } from '../../project/may-write.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Beside } from '../../ui/auto-field.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useRun } from '../../ui/use-run.ts';
import { coordinationWords } from './words.ts';

type Forum = Rows['forums'];

/** The organisations of a framework, and the dialog in which they are chosen. */
export function ForumMembers({ forum }: { readonly forum: Forum }) {
  const { say, pick } = useReader();
  const { record, can } = useProject();
  const label = useId();
  const names = (forum.organisations ?? []).map((id) => pick(findRow(record, 'organisations', id)?.name));
  const words = names.length === 0 ? say(coordinationWords.noMembers) : names.join(', ');
  return (
    <div className="field" id={`at-${forum.id}-organisations`}>
      <span id={label} className="coordination-label">
        {say(coordinationWords.members)}
      </span>
      {mayWrite(can, 'forums') && record.organisations.length > 0 ? (
        <FormDialog
          trigger={
            <Button aria-describedby={label}>
              <span dir="auto">{words}</span>
            </Button>
          }
          title={say(coordinationWords.chooseMembers, { forum: pick(forum.name) })}
        >
          {(close) => <Choose forum={forum} close={close} />}
        </FormDialog>
      ) : (
        <span dir="auto">{words}</span>
      )}
      <Beside table="forums" row={forum.id} field="organisations" />
    </div>
  );
}

function Choose({ forum, close }: { readonly forum: Forum; readonly close: () => void }) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const { run } = useRun();
  const chosen = new Set(forum.organisations ?? []);
  const choose = (id: string, isIn: boolean): void => {
    const organisations = record.organisations
      .map((one) => one.id)
      .filter((one) => (one === id ? isIn : chosen.has(one)));
    const edit = organisations.length === 0 ? { unset: ['organisations'] } : { set: { organisations } };
    run({ command: 'edit-row', input: { table: 'forums', id: forum.id, ...edit } });
  };
  return (
    <>
      <ul className="coordination-choices">
        {record.organisations.map(({ id, name, acronym }) => (
          <li key={id}>
            <label className="cluster">
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={({ target }) => choose(id, target.checked)}
              />
              <span dir="auto">
                {[pick(name), ...(acronym === undefined ? [] : [`(${acronym})`])].join(' ')}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p>
        <Button kind="main" onPress={close}>
          {say(coordinationWords.done)}
        </Button>
      </p>
    </>
  );
}

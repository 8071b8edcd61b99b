/** The organisations that the project deals with: names in the language of the record, kinds, and the frameworks that they are in. */

import { type Organisation, organisationKinds } from '../../../core/parties/organisation.ts';
import { mayWrite } from '../../project/may-write.ts';
import { useProject } from '../../project/project-context.tsx';
import { rowElement, useGoToRow } from '../../project/use-go-to-row.ts';
import { RemovedNote, type Removed, useRemoval } from '../../row-table/removed-note.tsx';
import { type FoundInRows, NotesRow, useFoundInRows } from '../../row-table/row-notes.tsx';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { AutoSelect } from '../../ui/auto-select.tsx';
import { textField, wordField } from '../../ui/field-kinds.ts';
import { NewNamedRow } from './new-named-row.tsx';
import { RowMenu } from './row-menu.tsx';
import { coordinationWords, kindWord } from './words.ts';

/** The list. */
export function Organisations() {
  const { say, pick } = useReader();
  const { record, can } = useProject();
  const removal = useRemoval();
  useGoToRow();
  const rows = record.organisations.toSorted((a, b) => pick(a.name).localeCompare(pick(b.name)));
  const found = useFoundInRows('organisations', rows);
  return (
    <>
      <RemovedNote removal={removal} />
      {rows.length === 0 && <p className="remark">{say(coordinationWords.noOrganisations)}</p>}
      {rows.length > 0 && (
        <table className="table row-table coordination-table">
          <thead>
            <tr>
              <th scope="col">{say(coordinationWords.organisation)}</th>
              <th scope="col" data-column="date">
                {say(coordinationWords.acronym)}
              </th>
              <th scope="col" data-column="place">
                {say(coordinationWords.kind)}
              </th>
              <th scope="col">{say(coordinationWords.forumsOf)}</th>
              <th scope="col" data-column="actions">
                <span className="visually-hidden">{say(coordinationWords.actions)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} found={found} remove={removal.remove} />
            ))}
          </tbody>
        </table>
      )}
      {mayWrite(can, 'organisations') && (
        <NewNamedRow
          table="organisations"
          prefix="org"
          label={say(coordinationWords.newOrganisation)}
          add={say(coordinationWords.addOrganisation)}
          rowOf={(id, name) => ({ id, name })}
        />
      )}
    </>
  );
}

function Row({
  row,
  found,
  remove,
}: {
  readonly row: Organisation;
  readonly found: FoundInRows;
  readonly remove: (removed: Removed) => void;
}) {
  const { say, pick } = useReader();
  const { record, can } = useProject();
  const field = { table: 'organisations', row, isBare: true, isAlone: true } as const;
  const forums = record.forums.filter(({ organisations = [] }) => organisations.includes(row.id));
  return (
    <>
      <tr id={rowElement(row.id)} tabIndex={-1}>
        <td>
          <AutoField {...field} field="name" kind={textField} label={say(coordinationWords.organisation)} />
        </td>
        <td>
          <AutoField {...field} field="acronym" kind={wordField} label={say(coordinationWords.acronym)} />
        </td>
        <td>
          <AutoSelect
            {...field}
            field="kind"
            label={say(coordinationWords.kind)}
            empty={say(coordinationWords.notRecorded)}
            options={organisationKinds.map((value) => ({ value, words: say(kindWord(value)) }))}
          />
        </td>
        <td dir="auto">{forums.map(({ name }) => pick(name)).join(', ')}</td>
        <td>
          {mayWrite(can, 'organisations') && (
            <RowMenu
              name={pick(row.name)}
              actions={[
                {
                  words: say(coordinationWords.remove),
                  go: () =>
                    remove({
                      table: 'organisations',
                      id: row.id,
                      words: say(coordinationWords.removed, { name: pick(row.name) }),
                    }),
                },
              ]}
            />
          )}
        </td>
      </tr>
      <NotesRow table="organisations" row={row.id} columns={5} found={found} />
    </>
  );
}

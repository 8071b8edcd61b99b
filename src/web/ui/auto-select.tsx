/** A choice in the record that saves itself when it is made. */

import { useId } from 'react';
import type { Id } from '../../core/base/id.ts';
import type { TableName } from '../../core/project.ts';
import { useOpened } from '../project/project-context.tsx';
import { mayWrite } from '../project/may-write.ts';
import { Beside } from './auto-field.tsx';
import { ProblemNote } from './problem-note.tsx';
import { useRun } from './use-run.ts';

/** What can be chosen, with its words. */
export type Option = { readonly value: string; readonly words: string };

/** The choice. `empty` are the words of no choice, where there may be none. */
export function AutoSelect<Row extends { readonly id: Id }>({
  table,
  row,
  field,
  options,
  label,
  empty,
  isBare = false,
  isAlone = false,
}: {
  readonly table: TableName;
  readonly row: Row;
  readonly field: keyof Row & string;
  readonly options: readonly Option[];
  readonly label: string;
  readonly empty?: string;
  readonly isBare?: boolean;
  /** Where another place shows what stands beside it. */
  readonly isAlone?: boolean;
}) {
  const id = useId();
  const { can } = useOpened();
  const { run, problem } = useRun();
  const choose = (value: string): void => {
    const edit = value === '' ? { unset: [field] } : { set: { [field]: value } };
    run({ command: 'edit-row', input: { table, id: row.id, ...edit } });
  };
  return (
    <div className="field" id={`at-${row.id}-${field}`}>
      <label htmlFor={id} className={isBare ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={String(row[field] ?? '')}
        disabled={!mayWrite(can, table)}
        onChange={(event) => choose(event.target.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <ProblemNote failed={problem} />
      {!isAlone && <Beside table={table} row={row.id} field={field} />}
    </div>
  );
}
